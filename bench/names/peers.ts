/**
 * The same names and queries through other engines: published aliases against OFAC's names with that alias left out.
 *
 * MiniSearch, FlexSearch, @m31coding/fuzzy-search and fuse.js as their manuals say to use them for names; "fold + JW" is the method of
 * a TypeScript sanctions server written anew from its description (fold to a–z, all words or a Jaro–Winkler of 0.85
 * among names that share three first letters). Found: the alias's own entity among the first five. Each engine runs in a process of
 * its own (`--engine`), so that memory is its own.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { buildNameIndex, NameIndex, type NameKind, POSSIBLE, readName } from "../../src/names/index.ts";
import { ofacNames } from "./ofac-names.ts";

type Search = (text: string, kind: NameKind) => readonly number[];

const entries = ofacNames();
const rows = readFileSync("../shared/cases/list-aliases.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));
const load = createRequire(new URL("../peers/package.json", import.meta.url));

/** @returns a search that gives the numbers of entries, best first. */
const engines: Readonly<Record<string, () => Promise<Search>>> = {
  manumit: async () => ours(POSSIBLE),
  "manumit, ranking only": async () => ours(0.1),
  minisearch: async () => {
    const MiniSearch = load("minisearch");
    const index = new MiniSearch({ fields: ["text"], searchOptions: { fuzzy: 0.2, prefix: true } });
    index.addAll(entries.map(({ text }, id) => ({ id, text })));
    return (text) =>
      index
        .search(text)
        .slice(0, 60)
        .map(({ id }: { id: number }) => id);
  },
  flexsearch: async () => {
    const { Index } = load("flexsearch");
    const index = new Index({ tokenize: "forward", encoder: "LatinAdvanced" });
    entries.forEach(({ text }, id) => {
      index.add(id, text);
    });
    return (text) => index.search(text, { limit: 60, suggest: true });
  },
  "m31coding fuzzy-search": async () => {
    const fuzzy = (await import(load.resolve("@m31coding/fuzzy-search"))) as {
      SearcherFactory: { createDefaultSearcher<E>(): M31<E> };
      Query: new (text: string, top: number, searchers?: unknown[]) => unknown;
      FuzzySearcher?: new (least: number) => unknown;
    };
    const searcher = fuzzy.SearcherFactory.createDefaultSearcher<{ id: number; text: string }>();
    searcher.indexEntities(
      entries.map(({ text }, id) => ({ id, text })),
      ({ id }) => id,
      ({ text }) => [text],
    );
    return (text) =>
      searcher.getMatches(new fuzzy.Query(text, 60)).matches.map(({ entity }: { entity: { id: number } }) => entity.id);
  },
  "fuse.js": async () => {
    const Fuse = load("fuse.js").default ?? load("fuse.js");
    const index = new Fuse(
      entries.map(({ text }, id) => ({ id, text })),
      { keys: ["text"], threshold: 0.4, ignoreLocation: true },
    );
    return (text) => index.search(text, { limit: 60 }).map(({ item }: { item: { id: number } }) => item.id);
  },
  "fold + JW": async () => foldSearch(),
};

/** At the cut-off of its answers, and so low that it ranks whatever shares anything, as the others do. */
function ours(cutoff: number): Search {
  const index = new NameIndex(buildNameIndex(entries));
  return (text, kind) =>
    index.find(readName(text, kind), { limit: 60, cutoff, kinds: [kind] }).map(({ entry }) => entry);
}

interface M31<E> {
  indexEntities(entities: E[], id: (entity: E) => number, terms: (entity: E) => string[]): unknown;
  getMatches(query: unknown): { matches: { entity: { id: number } }[] };
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function foldSearch(): Search {
  const folded = entries.map(({ text }) => fold(text));
  const byPrefix = new Map<string, number[]>();
  folded.forEach((text, number) => {
    for (const word of new Set(text.split(" ").map((each) => each.slice(0, 3)))) {
      const list = byPrefix.get(word);
      if (list) list.push(number);
      else byPrefix.set(word, [number]);
    }
  });
  return (query) => {
    const text = fold(query);
    if (text === "") return [];
    const words = text.split(" ");
    const pool = new Set(words.flatMap((word) => (byPrefix.get(word.slice(0, 3)) ?? []).slice(0, 200)));
    const found: [number, number][] = [];
    for (const number of pool) {
      const candidate = folded[number]!;
      const theirs = candidate.split(" ");
      const covered = words.filter((word) => theirs.some((other) => jaroWinkler(word, other) >= 0.85)).length;
      const score = Math.max(
        jaroWinkler(text, candidate),
        ...words.map((word) => Math.max(...theirs.map((other) => jaroWinkler(word, other)))),
      );
      if (score >= 0.85 && covered * 2 >= words.length) found.push([number, score]);
    }
    return found
      .sort((a, b) => b[1] - a[1])
      .slice(0, 60)
      .map(([number]) => number);
  };
}

function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const used = new Uint8Array(b.length);
  const met: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (used[j] === 0 && a[i] === b[j]) {
        used[j] = 1;
        met.push(a[i]!);
        break;
      }
  if (met.length === 0) return 0;
  let at = 0;
  let moved = 0;
  for (let j = 0; j < b.length; j++) if (used[j] === 1 && met[at++] !== b[j]) moved++;
  const jaro = (met.length / a.length + met.length / b.length + (met.length - moved / 2) / met.length) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < Math.min(a.length, b.length)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

async function measure(name: string): Promise<void> {
  const byText = new Map<string, number[]>();
  entries.forEach(({ text, owner }) => {
    const key = text.toLowerCase();
    byText.set(key, [...(byText.get(key) ?? []), owner]);
  });
  const kindOf = (type: string): NameKind =>
    type === "org" ? "organisation" : type === "vessel" ? "vessel" : "person";
  // Rows of OFAC's own aliases: the alias and its entity's primary name are both in the index; the alias itself is set aside.
  const asked = rows.flatMap(([query, candidate, type, expected]) => {
    if (expected !== "match") return [];
    const owners = byText.get(candidate!.toLowerCase()) ?? [];
    return owners.length === 0 ? [] : [{ query: query!, owners, kind: kindOf(type!) }];
  });
  const slow = name === "fuse.js" || name === "fold + JW" ? asked.filter((_, i) => i % 6 === 0) : asked;
  const base = process.memoryUsage().rss;
  const started = performance.now();
  const search = await engines[name]!();
  const built = performance.now() - started;
  let found = 0;
  const micros: number[] = [];
  for (const { query, owners, kind } of slow) {
    const from = performance.now();
    const hits = search(query, kind);
    micros.push((performance.now() - from) * 1000);
    const ranked: number[] = [];
    for (const hit of hits) {
      const { text, owner } = entries[hit]!;
      if (text.toLowerCase() === query.toLowerCase() || ranked.includes(owner)) continue;
      ranked.push(owner);
    }
    if (ranked.slice(0, 5).some((owner) => owners.includes(owner))) found++;
  }
  const unlisted = readFileSync("../shared/cases/unlisted-people-1k.csv", "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0]!)
    .filter((_, i) => i % (slow.length < asked.length ? 20 : 1) === 0);
  let answered = 0;
  for (const text of unlisted) if (search(text, "person").length > 0) answered++;
  micros.sort((a, b) => a - b);
  const at = (share: number): string => micros[Math.floor(share * (micros.length - 1))]!.toFixed(0).padStart(8);
  console.log(
    `${name.padEnd(24)} found ${((100 * found) / slow.length).toFixed(1).padStart(5)} % of ${String(slow.length).padStart(3)}  answers ${((100 * answered) / unlisted.length).toFixed(1).padStart(5)} % of people on no list  p50 ${at(0.5)} µs  p99 ${at(0.99)} µs  ` +
      `built in ${built.toFixed(0).padStart(5)} ms  +${((process.memoryUsage().rss - base) / 2 ** 20).toFixed(0)} MiB`,
  );
}

const engine = process.argv.indexOf("--engine");
if (engine > 0) await measure(process.argv[engine + 1]!);
else
  for (const name of Object.keys(engines)) {
    const done = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--engine", name], { encoding: "utf8" });
    console.log(
      done.status === 0 ? done.stdout.trimEnd() : `${name}: ${done.stderr.split("\n").slice(0, 3).join(" ")}`,
    );
  }
