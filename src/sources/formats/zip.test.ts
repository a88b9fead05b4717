import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import { memoryFile } from "./memory-file.ts";
import { readOds } from "./ods.ts";
import { packZip } from "./pack-zip.ts";
import { readZip } from "./zip.ts";

const ods = (rows: string): Uint8Array =>
  packZip([
    {
      name: "content.xml",
      bytes: new TextEncoder().encode(
        `<office:document-content><table:table table:name="list">${rows}</table:table></office:document-content>`,
      ),
    },
  ]);

test("what was packed comes out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      const entry = (await readZip(memoryFile("a.zip", packZip([{ name: "x", bytes }])))).get("x")!;
      expect(new Uint8Array(Buffer.concat(await Array.fromAsync(entry.open())))).toEqual(bytes);
    }),
  );
});

test.each([
  {
    bytes: packZip([{ name: "content.xml", bytes: new Uint8Array(64_000_000).fill(32) }]),
    error: SourceTooLargeError,
    why: "a bomb",
  },
  {
    bytes: packZip([{ name: "content.xml", bytes: new Uint8Array(64_000_000).fill(32), claims: 10 }]),
    error: SourceTooLargeError,
    why: "a bomb that says it is small",
  },
  {
    bytes: packZip([{ name: "content.xml", bytes: new Uint8Array(100) }]).slice(0, 40),
    error: SourceBrokenError,
    why: "a container cut short",
  },
  {
    bytes: packZip([{ name: "other.xml", bytes: new Uint8Array(100) }]),
    error: SourceBrokenError,
    why: "no spreadsheet inside",
  },
])("$why is refused with a clear error", async ({ bytes, error }) => {
  await expect(Array.fromAsync(readOds(memoryFile("a.ods", bytes)))).rejects.toThrow(error);
});

test("cells and rows that are repeated count as often as they stand there, and dates come as days", async () => {
  const rows = await Array.fromAsync(
    readOds(
      memoryFile(
        "a.ods",
        ods(
          '<table:table-row><table:table-cell><text:p>one <text:span>two</text:span> three</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16376"/></table:table-row>' +
            '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>' +
            '<table:table-row table:number-rows-repeated="2"><table:table-cell office:date-value="2017-09-11"><text:p>11 Sept</text:p></table:table-cell></table:table-row>',
        ),
      ),
    ),
  );
  expect(rows).toEqual([
    { row: 1, cells: ["one two three", "x", "x"], sheet: "list" },
    { row: 1_000_002, cells: ["2017-09-11"], sheet: "list" },
    { row: 1_000_003, cells: ["2017-09-11"], sheet: "list" },
  ]);
});

test("a full row that says it is repeated without end is refused", async () => {
  const row =
    '<table:table-row table:number-rows-repeated="4000000000"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>';
  const read = async (): Promise<void> => {
    for await (const _ of readOds(memoryFile("a.ods", ods(row))));
  };
  await expect(read()).rejects.toThrow(SourceTooLargeError);
});
