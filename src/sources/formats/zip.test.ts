import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import { memoryFile } from "./memory-file.ts";
import { readOds } from "./ods.ts";
import { readZip } from "./zip.ts";

/** A container as ZIP programs write it, with sizes that may lie. */
function zipOf(entries: readonly { name: string; bytes: Uint8Array; claims?: number }[]): Uint8Array {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claims } of entries) {
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(label.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(claims ?? bytes.length, 24);
    central.writeUInt16LE(label.length, 28);
    central.writeUInt32LE(at, 42);
    parts.push(local, label, packed);
    table.push(central, label);
    at += 30 + label.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...table, end]);
}

const ods = (rows: string): Uint8Array =>
  zipOf([
    {
      name: "content.xml",
      bytes: new TextEncoder().encode(
        `<office:document-content><table:table>${rows}</table:table></office:document-content>`,
      ),
    },
  ]);

test("what was packed comes out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      const entry = (await readZip(memoryFile("a.zip", zipOf([{ name: "x", bytes }])))).get("x")!;
      expect(new Uint8Array(Buffer.concat(await Array.fromAsync(entry.open())))).toEqual(bytes);
    }),
  );
});

test.each([
  {
    bytes: zipOf([{ name: "content.xml", bytes: new Uint8Array(64_000_000).fill(32) }]),
    error: SourceTooLargeError,
    why: "a bomb",
  },
  {
    bytes: zipOf([{ name: "content.xml", bytes: new Uint8Array(64_000_000).fill(32), claims: 10 }]),
    error: SourceTooLargeError,
    why: "a bomb that says it is small",
  },
  {
    bytes: zipOf([{ name: "content.xml", bytes: new Uint8Array(100) }]).slice(0, 40),
    error: SourceBrokenError,
    why: "a container cut short",
  },
  {
    bytes: zipOf([{ name: "other.xml", bytes: new Uint8Array(100) }]),
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
    { row: 1, cells: ["one two three", "x", "x"] },
    { row: 1_000_002, cells: ["2017-09-11"] },
    { row: 1_000_003, cells: ["2017-09-11"] },
  ]);
});
