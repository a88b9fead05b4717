/** Whole runs over a small real picture, through the command line where a process matters. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EntityDraft } from "../../claims/index.ts";
import { saveSnapshot } from "../../ledger/snapshots.ts";
import { buildPicture } from "../../picture/build.ts";
import { memoryFile } from "../../sources/formats/memory-file.ts";
import { packZip } from "../../sources/formats/pack-zip.ts";
import { readXlsx } from "../../sources/formats/xlsx.ts";
import { readZip } from "../../sources/formats/zip.ts";

const main = fileURLToPath(new URL("../cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "screening-"));
const at = (name: string): string => join(folder, name);
const source = `sha256:${"1".repeat(64)}` as const;

async function build(published: string): Promise<void> {
  const party = (id: string, schema: string, name: string): EntityDraft => ({
    kind: "entity",
    id,
    schema,
    dataset: "list",
    statements: [
      { prop: "name", value: name, at: { source, record: "row 2", field: "name" } },
      { prop: "topics", value: "sanction", at: { source, record: "row 2", field: "topics" } },
    ],
  });
  const records = [
    party("one", "Company", "MOKRAN LLC"),
    party("two", "Person", "Ryang Su Nyo"),
    party("three", "Company", "=HYPERLINK trading <script>alert(1)</script>"),
  ];
  const dataset = {
    name: "list",
    title: "A list",
    publisher: "p",
    url: "u",
    licence: "l",
    grade: "A" as const,
    rhythm: "daily",
  };
  const { bytes } = await buildPicture({
    datasets: [{ dataset, reader: "test@1", published, stale: null, files: [], records: () => records }],
    decisions: [],
    citations: {},
  });
  mkdirSync(at("ws/picture"), { recursive: true });
  await saveSnapshot(at("ws/picture"), bytes);
}

beforeAll(() => build("2026-01-01"));
afterAll(() => rmSync(folder, { recursive: true }));

const args = (...words: string[]): string[] => [main, "screen", ...words, "--workspace", at("ws")];
const env = { ...process.env, NO_COLOR: "1" };
function screen(...words: string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, args(...words), { cwd: folder, encoding: "utf8", env, maxBuffer: 1 << 28 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const hash = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(at(name)))
    .digest("hex");
const lines = (name: string): { row: number; answer: string; error: unknown; query: { name: string } }[] =>
  readFileSync(at(name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

function manyRows(rows: number): string {
  const names = ["Mokran LLC", "Jane Nobody Atall", "양수녀", "Ryang Su-nyo", "Quiet Harbour Bakery", "!!!"];
  let text = "No;Supplier name;Country\n";
  for (let i = 0; i < rows; i++) text += `${i};"${names[(i * 7) % names.length]!} ${i % 11 === 0 ? "" : i}";ru\n`;
  return text;
}

test("the answers do not depend on the number of threads, and stand in the order of the rows", () => {
  writeFileSync(at("many.csv"), manyRows(6000));
  for (const threads of ["1", "2", "3"])
    expect(screen("many.csv", "--out", `t${threads}.ndjson`, "--threads", threads).code).toBe(1);
  expect([hash("t2.ndjson"), hash("t3.ndjson")]).toEqual([hash("t1.ndjson"), hash("t1.ndjson")]);
  expect(lines("t1.ndjson").map((one) => one.row)).toEqual(Array.from({ length: 6000 }, (_, i) => i + 1));
});

/** Starts a run and kills it once its journal says that rows are on the disk. */
async function killAfterFirstNote(...words: string[]): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, args(...words), { cwd: folder, env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const journal = at(`${words[words.indexOf("--out") + 1]!}.journal`);
  while (child.exitCode === null && !(existsSync(journal) && readFileSync(journal, "utf8").includes('"rows"')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGKILL");
  await ended;
}

test.each(["ndjson", "xlsx"])(
  "a run that was killed goes on to the same bytes: %s",
  async (form) => {
    writeFileSync(at("long.csv"), manyRows(30_000));
    await killAfterFirstNote("long.csv", "--out", `killed.${form}`, "--threads", "2");
    expect(existsSync(at(`killed.${form}`))).toBe(false);
    expect(existsSync(at(`killed.${form}.part`))).toBe(true);
    // More than the journal knows, a line of rows that never reached the disk and half a line: what a power cut leaves.
    writeFileSync(at(`killed.${form}.part`), Buffer.alloc(64 << 20, "half a row"), { flag: "a" });
    const lost = { rows: 99_999_999, bytes: 1e12, counts: { match: 0, possible: 0, none: 0, error: 0 } };
    writeFileSync(at(`killed.${form}.journal`), `${JSON.stringify(lost)}\n{"rows":99999999,"by`, { flag: "a" });
    expect(screen("long.csv", "--out", `killed.${form}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining("--resume"),
    });
    const journal = readFileSync(at(`killed.${form}.journal`));
    writeFileSync(at(`killed.${form}.journal`), `\n{"process":${process.pid}}\n`, { flag: "a" });
    expect(screen("long.csv", "--out", `killed.${form}`, "--resume")).toMatchObject({
      code: 2,
      err: expect.stringContaining(`still goes on, in process ${process.pid}`),
    });
    writeFileSync(at(`killed.${form}.journal`), journal);
    expect(screen("long.csv", "--out", `killed.${form}`, "--resume", "--threshold", "0.9")).toMatchObject({
      code: 2,
      err: expect.stringContaining("settings is not the same"),
    });
    expect(screen("long.csv", "--out", `killed.${form}`, "--resume").code).toBe(1);
    expect(screen("long.csv", "--out", `whole.${form}`).code).toBe(1);
    expect(hash(`killed.${form}`)).toBe(hash(`whole.${form}`));
    expect(existsSync(at(`killed.${form}.journal`)) || existsSync(at(`killed.${form}.part`))).toBe(false);
    const receipt = JSON.parse(readFileSync(at(`killed.${form}.receipt.json`), "utf8"));
    expect(receipt.counts.rows).toBe(30_000);
    expect(receipt.output.digest).toBe(`sha256:${hash(`killed.${form}`)}`);
  },
  120_000,
);

test("a receipt's screening, run again, gives the same answers; other rows or other lists are told apart", async () => {
  writeFileSync(at("few.csv"), manyRows(20));
  for (const form of ["ndjson", "xlsx", "html", "csv"]) {
    expect(screen("few.csv", "--out", `few-out.${form}`).code).toBe(1);
    expect(screen("--replay", `few-out.${form}.receipt.json`)).toMatchObject({
      code: 0,
      err: expect.stringContaining("the same answers"),
    });
  }
  writeFileSync(at("other.csv"), manyRows(21));
  expect(screen("other.csv", "--replay", "few-out.csv.receipt.json")).toMatchObject({
    code: 2,
    err: expect.stringContaining("not what was screened"),
  });
  const receipt = JSON.parse(readFileSync(at("few-out.ndjson.receipt.json"), "utf8"));
  receipt.output.digest = `sha256:${"0".repeat(64)}`;
  receipt.counts.match++;
  writeFileSync(at("altered.json"), JSON.stringify(receipt));
  expect(screen("--replay", "altered.json")).toMatchObject({
    code: 3,
    err: expect.stringMatching(/other answers: match \d+ then/),
  });
  writeFileSync(at("broken.json"), "{}");
  expect(screen("--replay", "broken.json")).toMatchObject({ code: 2, err: expect.stringContaining("not a receipt") });
  await build("2026-02-02");
  expect(screen("--replay", "few-out.ndjson.receipt.json")).toMatchObject({
    code: 3,
    err: expect.stringMatching(/list was of 2026-01-01, is of 2026-02-02.*\[REPLAY_DIFFERS\]/s),
  });
  await build("2026-01-01");
});

test("standard input gives what the file gives, and its receipt asks for the rows again", () => {
  const text = manyRows(30);
  writeFileSync(at("piped.csv"), text);
  const done = spawnSync(process.execPath, args("-", "--format", "ndjson", "--receipt", "piped.json"), {
    cwd: folder,
    encoding: "utf8",
    env,
    input: text,
  });
  expect(done.stdout).toBe(screen("piped.csv", "--format", "ndjson").out);
  expect(screen("--replay", "piped.json")).toMatchObject({ code: 2, err: expect.stringContaining("standard input") });
  expect(screen("piped.csv", "--replay", "piped.json").code).toBe(0);
});

test("standard input may go to a file, whatever an earlier pipe left there", () => {
  const text = manyRows(30);
  const pipe = () =>
    spawnSync(process.execPath, args("-", "--out", "from-pipe.ndjson"), {
      cwd: folder,
      encoding: "utf8",
      env,
      input: text,
    });
  expect(pipe().status).toBe(1);
  const once = hash("from-pipe.ndjson");
  writeFileSync(at("from-pipe.ndjson.journal"), `${JSON.stringify({ plan: { input: "standard input" } })}\n`);
  writeFileSync(at("from-pipe.ndjson.part"), "x".repeat(1_000_000));
  expect(pipe().status).toBe(1);
  expect(hash("from-pipe.ndjson")).toBe(once);
});

test("a reader that leaves ends the run, without a word and without an error", () => {
  writeFileSync(at("long-pipe.csv"), manyRows(30_000));
  const command = [process.execPath, ...args("long-pipe.csv", "--format", "ndjson")]
    .map((word) => `'${word}'`)
    .join(" ");
  const done = spawnSync("sh", ["-c", `{ ${command}; echo "code $?" >&2; } | head -1`], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  expect(done.stdout.split("\n")).toHaveLength(2);
  expect(done.stderr).toContain("code 0");
  expect(done.stderr).not.toMatch(/30000 rows|defect/);
});

test("a disk that is full is an error that says how to go on, and what was written counts", () => {
  writeFileSync(at("disk.csv"), manyRows(3000));
  const command = [process.execPath, ...args("disk.csv", "--out", "disk.ndjson")].map((word) => `'${word}'`).join(" ");
  const done = spawnSync("sh", ["-c", `ulimit -f 400; ${command}`], { cwd: folder, encoding: "utf8", env });
  expect([done.status, done.stderr]).toEqual([3, expect.stringMatching(/--resume\. \[OUTPUT_FULL\]/)]);
  expect(screen("disk.csv", "--out", "disk.ndjson", "--resume").code).toBe(1);
  expect(lines("disk.ndjson").map((one) => one.row)).toEqual(Array.from({ length: 3000 }, (_, i) => i + 1));
});

const cellOf = (text: string): string =>
  `<c t="inlineStr"><is><t>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("_x", "_x005F_x").replaceAll("\u0001", "_x0001_")}</t></is></c>`;
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const entries: readonly (readonly [string, string])[] = [
    [
      "_rels/.rels",
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Lieferanten" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${main}"><sheetData>${rows.map((row) => `<row>${row.map(cellOf).join("")}</row>`).join("")}</sheetData></worksheet>`,
    ],
  ];
  return packZip(entries.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
}

test("a workbook whose names are formulas and markup goes in, and no form of output runs them", async () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "+1+1 cmd",
    "@SUM(A1)",
    "-2+3",
    "<script>alert(1)</script>",
    "=HYPERLINK trading <script>alert(1)</script>",
    "a\u2028b\u0001c & _x0041_",
  ];
  writeFileSync(
    at("book.xlsx"),
    workbook([["Lieferantenliste 2026"], ["Firma", "Land"], ...hostile.map((name) => [name, "ru"])]),
  );
  expect(screen("book.xlsx", "--out", "book-out.xlsx").err).toMatch(/name ← Firma.*sheet "Lieferanten"/s);
  const file = memoryFile("out.xlsx", readFileSync(at("book-out.xlsx")));
  const entries = await readZip(file);
  const sheet = Buffer.concat(await Array.fromAsync(entries.get("xl/worksheets/sheet1.xml")!.open())).toString();
  expect(sheet).not.toMatch(/<f[ >]|<script/);
  const rows = (await Array.fromAsync(readXlsx(file))).filter((row) => row.sheet === "answers");
  expect(rows.slice(1).map((row) => row.cells[1])).toEqual(hostile);
  expect(rows[6]!.cells.slice(2, 5)).toEqual(["match", "1", "three"]);
  screen("book.xlsx", "--out", "book-out.csv");
  for (const line of readFileSync(at("book-out.csv"), "utf8").split("\n").slice(1))
    expect(line).not.toMatch(/(^|,)"?[=+@]/);
  screen("book.xlsx", "--out", "book-out.html");
  const page = readFileSync(at("book-out.html"), "utf8");
  expect(page).not.toMatch(/<script|<a |<img|src=|http:\/\/(?!x)/);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test("hostile rows are answered one by one, and the row numbers stay", () => {
  const rows = [
    "name,country",
    `${"x".repeat(100_000)},ru`,
    `"${Array.from({ length: 1000 }, (_, i) => `a${i}`).join(";")}",kp`,
    "Mokran LLC",
    "\u202eMokran LLC,ru",
    '"never closed,ru',
    "Mokran LLC,ru,more,cells",
  ];
  writeFileSync(at("hostile.csv"), `\ufeff${rows.join("\r\n")}\r\n`);
  const done = screen("hostile.csv", "--out", "hostile.ndjson");
  expect(done.err).toMatch(/1 cells had a quote that was never closed/);
  expect(done.err).toMatch(/1 rows have more cells than there are headings, row 6 first/);
  const answers = lines("hostile.ndjson");
  expect(answers.map((one) => [one.row, one.answer])).toEqual([
    [1, "error"],
    [2, "error"],
    [3, "match"],
    [4, "match"],
    [5, "none"],
    [6, "match"],
  ]);
});

test.each([
  { name: "old.xls", bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), says: /XLSX or CSV/ },
  { name: "page.pdf", bytes: Buffer.from("%PDF-1.7"), says: /a PDF/ },
  { name: "empty.csv", bytes: Buffer.alloc(0), says: /it is empty/ },
  { name: "blank.csv", bytes: Buffer.from("\n\n"), says: /no row in it/ },
  { name: "numbers.csv", bytes: Buffer.from("price,amount\n1,2\n"), says: /--map name=COLUMN/ },
  {
    name: "late.csv",
    bytes: Buffer.concat([Buffer.from(`name\n${"Mokran LLC\n".repeat(120_000)}`), Buffer.of(0xcc, 0xee)]),
    says: /not utf-8/,
  },
  { name: "bad.ndjson", bytes: Buffer.from("name\n"), says: /line 1: not a JSON object/ },
  { name: "cut.xlsx", bytes: Buffer.from("PK\u0003\u0004cut"), says: /container/ },
])("$name is refused with what to do", ({ name, bytes, says }) => {
  writeFileSync(at(name), bytes);
  const done = screen(name, "--out", `${name}.out.csv`);
  expect([done.code, done.err]).toEqual([2, expect.stringMatching(says)]);
});

test("the answers never take the place of the rows", () => {
  writeFileSync(at("mine.csv"), "name\nMokran LLC\n");
  expect(screen("mine.csv", "--out", "./mine.csv")).toMatchObject({
    code: 2,
    err: expect.stringContaining("is the input"),
  });
  expect(readFileSync(at("mine.csv"), "utf8")).toBe("name\nMokran LLC\n");
});

test("a broken line of JSON costs only itself", () => {
  writeFileSync(at("some.ndjson"), '{"name":"Mokran LLC"}\n{"name":\n{"name":"Mokran LLC"}\n');
  screen("some.ndjson", "--out", "some-out.json");
  const answers = JSON.parse(readFileSync(at("some-out.json"), "utf8")) as {
    answer: string;
    error: { code: string } | null;
  }[];
  expect(answers.map((one) => [one.answer, one.error?.code])).toEqual([
    ["match", undefined],
    ["error", "ROW_BROKEN"],
    ["match", undefined],
  ]);
});

test("settings of the workspace set thresholds by list and kind; what is typed overrides them", () => {
  writeFileSync(at("name.csv"), "name,type\nMokran LLC,company\n");
  writeFileSync(at("ws/settings.json"), '{"screen":{"datasets":{"list":{"Company":1.0}},"cutoff":0.5}}');
  const low = screen("name.csv", "--format", "ndjson", "--threshold", "0.6");
  writeFileSync(at("name.csv"), "name,type\nMokran Trading LLC,company\n");
  const high = screen("name.csv", "--format", "ndjson");
  rmSync(at("ws/settings.json"));
  expect(JSON.parse(low.out).answer).toBe("match");
  expect(JSON.parse(high.out).answer).not.toBe("match");
  expect(high.err).toContain("other thresholds by list");
});
