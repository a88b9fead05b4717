/** Everything a person can type, call, set or meet as an error is in docs/. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commands } from "../src/surfaces/cli/commands.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = readdirSync(join(root, "docs"))
  .map((name) => readFileSync(join(root, "docs", name), "utf8"))
  .join("\n");

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? sources(path)
      : /(?<!\.test)\.ts$/.test(name)
        ? [readFileSync(path, "utf8")]
        : [];
  });
}
const code = sources(join(root, "src"));

test("every command and option is documented", () => {
  const missing = commands
    .flatMap((command) => [
      `\`${[command.name, ...command.args.map((arg) => arg.name)].join(" ")}\``,
      ...command.options.map((option) => option.flags.split(" ")[0]!),
    ])
    .filter((words) => !docs.includes(words));
  expect(missing).toEqual([]);
});

test("every command has an example that names it", () => {
  expect(
    commands.filter((command) => !command.example.startsWith(`manumit ${command.name}`)).map((command) => command.name),
  ).toEqual([]);
});

test("every error code is documented", () => {
  const codes = code.flatMap((text) =>
    [...text.matchAll(/readonly code = "([A-Z_]+)"|code: "([A-Z_]+)"/g)].map((match) => match[1] ?? match[2]!),
  );
  expect(codes.length).toBeGreaterThan(10);
  expect([...new Set(codes)].filter((one) => !docs.includes(`\`${one}\``))).toEqual([]);
});

test("every route is documented", () => {
  const routes = code.flatMap((text) =>
    [...text.matchAll(/app\.(get|post)\(\s*"([^"]+)"/g)].map((match) => `${match[1]!.toUpperCase()} ${match[2]}`),
  );
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter((route) => !docs.includes(route))).toEqual([]);
});

test("every setting from the environment is documented", () => {
  const settings = code.flatMap((text) => [...text.matchAll(/process\.env\["([A-Z_]+)"\]/g)].map((match) => match[1]!));
  expect([...new Set(settings)].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
