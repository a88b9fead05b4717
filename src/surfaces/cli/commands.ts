/** Every command as data. What a command does is imported when it runs, so that help and search stay quick. */
import type { Command } from "./command.ts";

const custody = [
  { flags: "--publisher <name>", text: "who published it" },
  { flags: "--title <title>", text: "its title" },
  { flags: "--published <date>", text: "when it was published, YYYY[-MM[-DD]]" },
  { flags: "--licence <licence>", text: "under which licence" },
  { flags: "--grade <grade>", text: "reliability of the publisher, A (reliable) to F (cannot be judged)" },
] as const;

const searching = [
  { flags: "--limit <n>", text: "most results", default: "5" },
  { flags: "--threshold <score>", text: "from this score on it is a match, 0 to 1" },
  { flags: "--cutoff <score>", text: "below this score nothing is shown, 0 to 1" },
  { flags: "--dataset <names>", text: "only these lists, separated by commas" },
] as const;

export const commands: readonly Command[] = [
  {
    name: "start",
    summary: "Make or open a workspace, build its picture, brief, and serve it on this machine",
    args: [{ name: "[paths...]", text: "files or folders to add first" }],
    options: [
      { flags: "--no-serve", text: "stop after the briefing" },
      { flags: "--port <n>", text: "the port to serve on; a taken one is moved past", default: "7777" },
    ],
    example: "manumit start lists/",
    run: async (call) => (await import("./start.ts")).start(call),
  },
  {
    name: "init",
    summary: "Make a new workspace with the starter sources",
    args: [{ name: "[dir]", text: "where (default: the workspace)" }],
    options: [],
    example: "manumit init ./my-workspace",
    run: async (call) => (await import("./keep.ts")).init(call),
  },
  {
    name: "add",
    summary: "Archive files or folders and read them",
    args: [{ name: "<paths...>", text: "files or folders" }],
    options: custody,
    example: "manumit add lists/us-ofac/2024-05 --published 2024-05-03",
    run: async (call) => (await import("./keep.ts")).add(call),
  },
  {
    name: "fetch",
    summary: "Download official lists from their publishers and add what is new",
    args: [{ name: "[lists...]", text: "which (default: all); an unknown name lists them" }],
    options: [],
    example: "manumit fetch un-sc us-ofac",
    run: async (call) => (await import("./fetch.ts")).fetchLists(call),
  },
  {
    name: "build",
    summary: "Sources and decisions to the picture",
    args: [],
    options: [],
    example: "manumit build",
    run: async (call) => (await import("./keep.ts")).build(call),
  },
  {
    name: "status",
    summary: "Sources by kind and age, what failed, what waits, the picture's digest",
    args: [],
    options: [],
    example: "manumit status --format json",
    run: async (call) => (await import("./keep.ts")).status(call),
  },
  {
    name: "verify",
    summary: "Check archive, ledger and picture, and name the first altered byte or row",
    args: [],
    options: [],
    example: "manumit verify",
    run: async (call) => (await import("./keep.ts")).verify(call),
  },
  {
    name: "decide",
    summary: "Record a decision: accept, reject, same, different, take-in, undo",
    args: [
      { name: "<kind>", text: "accept, reject, same, different, take-in or undo" },
      { name: "<target>", text: "the claim, dataset, source, entity or decision it is about" },
    ],
    options: [
      { flags: "--object <id>", text: "the other entity, for same and different" },
      { flags: "--why <reason>", text: "the reason, kept for good" },
      { flags: "--who <name>", text: "who decides (default: the user of this machine)" },
    ],
    example: 'manumit decide same ofac-12211 --object unsc-6908555 --why "same passport"',
    run: async (call) => (await import("./keep.ts")).decide(call),
  },
  {
    name: "search",
    summary: "Is this name listed?",
    args: [{ name: "<name...>", text: "a name in any script" }],
    options: searching,
    example: 'manumit search "Мокран ООО"',
    run: async (call) => (await import("./ask.ts")).search(call),
  },
  {
    name: "screen",
    summary: "Screen a CSV or NDJSON of records; one answer a row",
    args: [{ name: "<file>", text: "the file, or - for standard input" }],
    options: [...searching, { flags: "--map <pairs>", text: "columns, such as name=Supplier,country=Land" }],
    example: "manumit screen suppliers.csv --format csv > answers.csv",
    run: async (call) => (await import("./screen.ts")).screen(call),
  },
  {
    name: "compare",
    summary: "Score pairs of names and explain them",
    args: [],
    options: [
      { flags: "--pairs <file>", text: "TSV with the columns query, candidate, entity_type; - for standard input" },
    ],
    example: "manumit compare --pairs pairs.tsv --format ndjson",
    run: async (call) => (await import("./screen.ts")).compare(call),
  },
  {
    name: "show",
    summary: "An entity, claim, measure or source with all its evidence",
    args: [{ name: "<id>", text: "the id, or the first twelve characters of a claim's or source's hash" }],
    options: [],
    example: "manumit show ofac-12210",
    run: async (call) => (await import("./ask.ts")).show(call),
  },
  {
    name: "claims",
    summary: "Claims in the workspace",
    args: [],
    options: [
      { flags: "--indicator <id>", text: "only this indicator" },
      { flags: "--place <code>", text: "only this place: world, or a country's two letters" },
      { flags: "--status <status>", text: "proposed, accepted or rejected" },
    ],
    example: "manumit claims --indicator workers_present --place ru",
    run: async (call) => (await import("./ask.ts")).claims(call),
  },
  {
    name: "export",
    summary: "Everything in the picture, in a form that others read",
    args: [{ name: "<form>", text: "ftm (entities), statements (CSV) or csv (claims)" }],
    options: [],
    example: "manumit export ftm > entities.ndjson",
    run: async (call) => (await import("./export.ts")).exportPicture(call),
  },
  {
    name: "serve",
    summary: "Serve the picture on 127.0.0.1: first page and HTTP API",
    args: [],
    options: [
      { flags: "--port <n>", text: "the port; a taken one is moved past", default: "7777" },
      { flags: "--host <address>", text: "the address to bind to", default: "127.0.0.1" },
    ],
    example: "manumit serve --port 8080",
    run: async (call) => (await import("./start.ts")).serve(call),
  },
  {
    name: "completion",
    summary: "Completion for a shell",
    args: [{ name: "<shell>", text: "bash, zsh or fish" }],
    options: [],
    example: "manumit completion bash >> ~/.bashrc",
    run: async (call) => (await import("./completion.ts")).completion(call, commands),
  },
];
