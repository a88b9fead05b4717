/** What a command is, as data: help, completion and the documentation test are made from it. */
export interface OptionOf {
  /** `--limit <n>` in commander's words. */
  readonly flags: string;
  readonly text: string;
  readonly default?: string;
  /** May be given more than once; the texts come one a line. */
  readonly repeats?: boolean;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** `<id>`, `[file]`, `<path...>` in commander's words. */
  readonly args: readonly { readonly name: string; readonly text: string }[];
  readonly options: readonly OptionOf[];
  readonly example: string;
  /** Forms of output beside text, json, ndjson and csv. */
  readonly formats?: readonly Format[];
  run(call: Call): Promise<number>;
}

export type Format = "text" | "json" | "ndjson" | "csv" | "xlsx" | "html";

export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly workspace: string;
  readonly format: Format;
}

/** The option's text; undefined when it was not given. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
}
