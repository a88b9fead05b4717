#!/usr/bin/env node
/**
 * The command line: finds the command, runs it, and turns every error into where, what and what to do.
 *
 * Nothing else may end the process: output that is still on its way to a pipe would be cut off.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { exit, exitCodeOf, UsageError } from "../faults.ts";
import type { Call, Command, Format } from "./command.ts";
import { commands } from "./commands.ts";
import { note } from "./print.ts";

enableCompileCache();
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const FORMATS: readonly Format[] = ["text", "json", "ndjson", "csv"];

function callOf(
  args: readonly string[],
  options: Record<string, string | boolean | undefined>,
  formats: readonly Format[],
): Call {
  const format = (options["format"] ?? "text") as Format;
  if (!formats.includes(format))
    throw new UsageError(`--format must be one of ${formats.join(", ")}, got "${format}".`);
  const workspace =
    (options["workspace"] as string | undefined) ??
    process.env["MANUMIT_WORKSPACE"] ??
    join(process.cwd(), "manumit-workspace");
  return { args, options, workspace, format };
}

function explain(error: unknown): number {
  const code = exitCodeOf(error);
  if (code === exit.defect) {
    note(
      `manumit: this is a defect of ours, not of your input. Please report it with the lines below.\n${error instanceof Error ? error.stack : String(error)}`,
    );
  } else {
    note(`manumit: ${(error as Error).message} [${(error as { code: string }).code}]`);
  }
  return code;
}

async function main(argv: readonly string[]): Promise<number> {
  const { Command: Parser, CommanderError } = await import("commander");
  const version = process.env["npm_package_version"] ?? "0.1.0";
  const parser = new Parser("manumit")
    .description("The open, checkable record of state-imposed labour abroad.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(manumit --help shows all commands)");
  let code: number = exit.done;
  const enter = (command: Command): void => {
    const sub = parser.command(command.name).description(command.summary).exitOverride();
    for (const arg of command.args) sub.argument(arg.name, arg.text);
    for (const option of command.options)
      if (option.repeats)
        sub.option(option.flags, option.text, (text: string, before?: string) =>
          before === undefined ? text : `${before}\n${text}`,
        );
      else sub.option(option.flags, option.text, option.default);
    sub.option("--workspace <dir>", "the workspace (default: MANUMIT_WORKSPACE, else ./manumit-workspace)");
    const formats = [...FORMATS, ...(command.formats ?? [])];
    sub.option("--format <format>", formats.join(", "), "text");
    sub.addHelpText("after", `\nExample:\n  $ ${command.example}`);
    sub.action(async (...given: unknown[]) => {
      const options = given.at(-2) as Record<string, string | boolean | undefined>;
      const args = given
        .slice(0, -2)
        .flat()
        .filter((arg): arg is string => typeof arg === "string");
      code = await command.run(callOf(args, options, formats));
    });
  };
  for (const command of commands) enter(command);
  try {
    await parser.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrong;
    return explain(error);
  }
}

process.exitCode = await main(process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["--help"]);
