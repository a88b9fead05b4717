import fc from "fast-check";
import { expect, test } from "vitest";
import { digestBytes } from "../../claims/index.ts";
import type { SourceFile } from "../reader.ts";
import { type CsvOptions, type CsvRow, readCsv } from "./csv.ts";

function fileOf(content: string | Uint8Array, piece = 65_536): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    id: digestBytes(bytes),
    name: "table.csv",
    size: bytes.length,
    head: bytes.subarray(0, 65_536),
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

async function rowsOf(content: string | Uint8Array, options: CsvOptions = {}, piece?: number): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of readCsv(fileOf(content, piece), options)) rows.push(row);
  return rows;
}

test("every row carries the line it begins on, over empty lines and line breaks inside cells", async () => {
  const rows = await rowsOf('a,b\r\n\r\n1,"x\r\ny"\r\n3,4\r\n');
  expect(rows.map((row) => ({ line: row.line, ...row.cells }))).toEqual([
    { line: 3, a: "1", b: "x\r\ny" },
    { line: 5, a: "3", b: "4" },
  ]);
});

test("a byte order mark is not part of the first column's name", async () => {
  expect((await rowsOf("\ufeffa,b\n1,2\n"))[0]!.cells).toMatchObject({ a: "1", b: "2" });
});

test("a file without a header takes its columns from the reader", async () => {
  expect((await rowsOf("1,2\n", { columns: ["x", "y"] }))[0]).toMatchObject({ line: 1, cells: { x: "1", y: "2" } });
});

test("a column named like a property of every object is a column like others", async () => {
  const rows = await rowsOf("__proto__,constructor\n1,2\n");
  expect(Object.entries(rows[0]!.cells)).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("another encoding is read when it is named", async () => {
  const bytes = Uint8Array.from([0x61, 0x0a, 0xe9, 0x0a]);
  expect((await rowsOf(bytes, { encoding: "windows-1252" }))[0]!.cells["a"]).toBe("é");
});

test("a Control-Z at the end is let pass only where the reader says so", async () => {
  const options = { columns: ["a", "b"] } as const;
  expect(await rowsOf("1,2\r\n\x1a", { ...options, controlZ: true })).toHaveLength(1);
  expect(await rowsOf("1,2\r\n\x1a", { ...options, controlZ: true }, 1)).toHaveLength(1);
  await expect(rowsOf("1,2\r\n\x1a", options)).rejects.toMatchObject({ code: "SOURCE_CHANGED" });
  await expect(rowsOf("1,2\r\n\x1a\r\n3,4\r\n", { ...options, controlZ: true })).rejects.toThrow("row 2: 1 cells");
});

const bad = (...bytes: number[]) => Uint8Array.from([...new TextEncoder().encode("a,b\n1,2\n3,"), ...bytes]);
const big = "x".repeat(2 ** 20 + 1);

test.each<{ content: string | Uint8Array; options?: CsvOptions; code: string; says: string; why: string }>([
  {
    content: bad(0xff, 0x0a),
    code: "SOURCE_BROKEN",
    says: "row 3: bytes that are not utf-8",
    why: "a byte no UTF-8 has",
  },
  {
    content: bad(0xe3, 0x81),
    code: "SOURCE_BROKEN",
    says: "row 3: bytes that are not utf-8",
    why: "cut in a character",
  },
  { content: "a,b\n1,\0\n", code: "SOURCE_BROKEN", says: "row 2: a NUL", why: "a binary file is not a table" },
  { content: "", code: "SOURCE_BROKEN", says: "empty", why: "an empty file is a failed download" },
  { content: 'a,b\n1,"2\n', code: "SOURCE_BROKEN", says: "row 2: a quote is opened", why: "a file cut short" },
  { content: 'a,b\n1,"2"3\n', code: "SOURCE_BROKEN", says: "row 2: text follows", why: "a quote in the midst" },
  { content: 'a,b\n1,2"3\n', code: "SOURCE_BROKEN", says: "row 2: a quote stands", why: "a quote not escaped" },
  { content: "a,b\n1\n", code: "SOURCE_BROKEN", says: "row 2: 1 cells where 2", why: "a row too short" },
  { content: "a,a\n1,2\n", code: "SOURCE_CHANGED", says: '"a" stands twice', why: "one would hide the other" },
  {
    content: "a,c\n1,2\n",
    options: { expected: ["a", "b"] },
    code: "SOURCE_CHANGED",
    says: 'missing columns: "b"; unknown columns: "c"',
    why: "a renamed column is news",
  },
  {
    content: "1,2,3\n",
    options: { columns: ["a", "b"] },
    code: "SOURCE_CHANGED",
    says: "3 cells where 2",
    why: "a publisher added a column",
  },
  { content: `a\n${big}\n`, code: "SOURCE_TOO_LARGE", says: 'row 2: the cell "a"', why: "a cell over 1 MiB" },
  { content: `a\n"${big.repeat(5)}`, code: "SOURCE_TOO_LARGE", says: "4 MiB", why: "an endless quote" },
])("$why stops the reading with $code", async ({ content, options, code, says }) => {
  await expect(rowsOf(content, options)).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
});

test("an optional column may be there or not", async () => {
  const options = { expected: ["a"], optional: ["b"] };
  expect(await rowsOf("a\n1\n", options)).toHaveLength(1);
  expect(await rowsOf("b,a\n1,2\n", options)).toHaveLength(1);
});

test("a reader that stops early leaves nothing hanging", async () => {
  for await (const row of readCsv(fileOf(`a\n${"1\n".repeat(50_000)}`, 64))) {
    expect(row.line).toBe(2);
    break;
  }
});

const cell = fc.string({ unit: fc.constantFrom(..."ab ,\"\n\r김é'\u2028"), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test("gives back any table that was written, however its bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (rows, piece) => {
      const line = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
      const content = rows.map((cells) => `${line(cells)}\n`).join("");
      const found = await rowsOf(content, { columns: ["x", "y", "z"] }, piece);
      expect(found.map(({ cells }) => [cells["x"], cells["y"], cells["z"]])).toEqual(rows);
      let next = 1;
      const starts = rows.map((cells) => {
        const start = next;
        next += line(cells).split("\n").length;
        return start;
      });
      expect(found.map((row) => row.line)).toEqual(starts);
    }),
    { seed: 20170911 },
  );
});
