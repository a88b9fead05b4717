/**
 * The law of the house: who may import whom (ARCHITECTURE.md, "Floors"). Types count, tests are exempt.
 *
 * Read from the text of every file, so that a rule cannot be slipped past by a type import, a re-export or a lazy
 * `import()`. A new room must be entered here before anything can import it.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Room → rooms it may import (itself always). `reference` holds tables only, so every room may read it. */
const MAY: Record<string, readonly string[]> = {
  reference: [],
  claims: ["reference"],
  names: ["reference"],
  graph: ["reference"],
  chance: ["reference"],
  reading: ["claims", "names", "graph", "chance", "reference"],
  picture: ["claims", "names", "graph", "chance", "reference"],
  questions: ["picture", "claims", "names", "graph", "chance", "reference"],
  sources: ["claims", "reading", "reference"],
  ledger: ["claims", "picture", "reference"],
  surfaces: ["claims", "names", "graph", "chance", "reading", "picture", "questions", "sources", "ledger", "reference"],
  index: ["surfaces", "claims", "names", "graph", "chance", "reading", "picture", "questions", "reference"],
};

/** Rooms that must run anywhere: no files, no network, no clock of Node's. */
const PURE = new Set(["reference", "claims", "names", "graph", "chance", "reading", "picture", "questions"]);
const DRAWERS = /^(utils?|helpers?|common|shared|core|lib|misc)$/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)(\s+type\b)?[^;"'`]*?\bfrom\s*["']([^"']+)["']|(?:^|[;\n])\s*import\s*["']([^"']+)["']|\bimport\s*\(\s*["']([^"']+)["']\s*[,)]/g;

function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const match of text.matchAll(IMPORT)) {
    const to = match[2] ?? match[3] ?? match[4]!;
    found.push({
      from: file,
      to: to.startsWith(".") ? resolve(dirname(file), to) : to,
      typeOnly: match[1] !== undefined,
    });
  }
  return found;
}

/** `src/questions/screen/x.ts` → `questions`; `src/index.ts` → `index`. */
function roomOf(path: string): string {
  const parts = relative(root, path).split(/[\\/]/);
  const first = parts[0] === "src" ? parts[1]! : parts[0]!;
  return first.replace(/\.ts$/, "");
}

const files = ["src", "reference"].flatMap((folder) => filesBelow(join(root, folder)));
const shipped = files.filter((file) => !file.endsWith(".test.ts"));
const imports = shipped.flatMap((file) => importsOf(file, readFileSync(file, "utf8")));
const show = (path: string) => relative(root, path);

test("the reader of imports sees every form of import", () => {
  const text = `import { a } from "./a.ts";\nimport type { B } from './b.ts';\nexport * from "./c.ts";\nimport "./d.ts";\nconst e = await import("./e.ts");\nexport type {\n F } from "./f.ts";`;
  expect(importsOf(join(root, "src/x.ts"), text).map((i) => show(i.to))).toEqual(
    ["a", "b", "c", "d", "e", "f"].map((n) => `src/${n}.ts`),
  );
});

test("imports only go down to the rooms that a room may know", () => {
  const broken = imports
    .filter((i) => i.to.startsWith(root))
    .filter((i) => roomOf(i.from) !== roomOf(i.to) && !MAY[roomOf(i.from)]?.includes(roomOf(i.to)))
    .map((i) => `${show(i.from)} imports ${show(i.to)}`);
  expect(broken).toEqual([]);
});

test("one question never imports another", () => {
  const question = (path: string) => relative(join(root, "src/questions"), path).split(/[\\/]/)[0]!;
  const broken = imports
    .filter((i) => i.to.startsWith(join(root, "src/questions")) && roomOf(i.from) === "questions")
    .filter((i) => question(i.from) !== question(i.to))
    .map((i) => `${show(i.from)} imports ${show(i.to)}`);
  expect(broken).toEqual([]);
});

test("only wiring.ts brings doors and surfaces together", () => {
  const broken = imports
    .filter((i) => roomOf(i.from) === "surfaces" && show(i.from) !== "src/surfaces/wiring.ts" && !i.typeOnly)
    .filter((i) => i.to.startsWith(root) && ["ledger", "sources"].includes(roomOf(i.to)))
    .map((i) => `${show(i.from)} imports ${show(i.to)}`);
  expect(broken).toEqual([]);
});

test("the floors below the doors do no I/O", () => {
  const broken = imports
    .filter((i) => PURE.has(roomOf(i.from)) && i.to.startsWith("node:"))
    .map((i) => `${show(i.from)} imports ${i.to}`);
  expect(broken).toEqual([]);
});

test("the floors below the doors never ask the clock or Math.random", () => {
  const broken = shipped
    .filter((file) => PURE.has(roomOf(file)))
    .filter((file) =>
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/.test(readFileSync(file, "utf8")),
    )
    .map(show);
  expect(broken).toEqual([]);
});

test("no file imports itself through others", () => {
  const edges = new Map<string, string[]>();
  for (const i of imports) if (i.to.startsWith(root)) edges.set(i.from, [...(edges.get(i.from) ?? []), i.to]);
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...path.slice(path.indexOf(file)), file].map(show).join(" → "));
      return;
    }
    state.set(file, "open");
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, "done");
  };
  for (const file of edges.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test("every room is a noun of the field", () => {
  const drawers = files.flatMap((file) =>
    show(file)
      .split(/[\\/]/)
      .filter((part) => DRAWERS.test(part.replace(/(\.test)?\.tsx?$/, "")))
      .map(() => show(file)),
  );
  expect(drawers).toEqual([]);
  const unknown = [...new Set(shipped.map(roomOf))].filter((room) => !(room in MAY));
  expect(unknown).toEqual([]);
});

test("nothing is exported as default", () => {
  const broken = shipped.filter((file) => /^export default\b/m.test(readFileSync(file, "utf8"))).map(show);
  expect(broken).toEqual([]);
});
