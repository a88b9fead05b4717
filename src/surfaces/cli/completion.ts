/** Completion scripts, made from the table of commands. */
import { exit, UsageError } from "../faults.ts";
import type { Call, Command } from "./command.ts";
import { out } from "./print.ts";

const flagsOf = (flags: string): string => flags.split(/[ ,]/)[0]!;
/** A script for each shell, made for this table of commands. */
function scriptsFor(commands: readonly Command[]): Readonly<Record<string, () => string>> {
  const optionsOf = (name: string): string[] => [
    "--workspace",
    "--format",
    "--help",
    ...commands.find((command) => command.name === name)!.options.map((option) => flagsOf(option.flags)),
  ];
  const names = commands.map((command) => command.name);

  return {
    bash: () => `_manumit() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" = 1 ]; then COMPREPLY=($(compgen -W "${names.join(" ")}" -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${names.map((name) => `    ${name}) COMPREPLY=($(compgen -f -W "${optionsOf(name).join(" ")}" -- "$word"));;`).join("\n")}
  esac
}
complete -F _manumit manumit`,
    zsh: () => `#compdef manumit
_manumit() {
  if (( CURRENT == 2 )); then compadd -- ${names.join(" ")}; return; fi
  case $words[2] in
${names.map((name) => `    ${name}) compadd -- ${optionsOf(name).join(" ")}; _files;;`).join("\n")}
  esac
}
compdef _manumit manumit`,
    fish: () =>
      commands
        .flatMap((command) => [
          `complete -c manumit -n __fish_use_subcommand -a ${command.name} -d '${command.summary.replaceAll("'", "")}'`,
          ...optionsOf(command.name).map(
            (option) => `complete -c manumit -n '__fish_seen_subcommand_from ${command.name}' -l ${option.slice(2)}`,
          ),
        ])
        .join("\n"),
  };
}

export async function completion(call: Call, commands: readonly Command[]): Promise<number> {
  const script = scriptsFor(commands)[call.args[0]!];
  if (!script) throw new UsageError(`no completion for "${call.args[0]}". There is bash, zsh and fish.`);
  await out(script());
  return exit.done;
}
