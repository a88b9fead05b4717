import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeSections, narrow, PictureDamagedError, PictureVersionError, Sections } from "./sections.ts";

const file = () =>
  encodeSections({ say: "김" }, { "a.bytes": Uint8Array.of(1, 2, 3), "b.numbers": Uint32Array.of(7, 0xffffffff) });

test("what is written is read back", () => {
  const column = fc.oneof(
    fc.uint8Array(),
    fc.uint16Array(),
    fc.uint32Array(),
    fc.int32Array(),
    fc.float32Array({ noNaN: true }),
    fc.float64Array({ noNaN: true }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z.]{1,9}$/), column), fc.nat(7), (columns, shift) => {
      const written = encodeSections({ n: 1 }, columns);
      // Bytes that begin anywhere in a larger buffer are read as well.
      const moved = new Uint8Array(written.length + shift).subarray(shift);
      moved.set(written);
      const sections = new Sections(moved);
      expect(sections.header).toEqual({ n: 1 });
      for (const [name, values] of Object.entries(columns)) expect(sections.get(name)).toEqual(values);
    }),
  );
});

test("opening reads the header alone: damage elsewhere is found when its section is used, by name", () => {
  const bytes = file();
  bytes[bytes.length - 1]! ^= 1;
  const sections = new Sections(bytes);
  expect([...sections.u8("a.bytes")]).toEqual([1, 2, 3]);
  expect(() => sections.u32("b.numbers")).toThrow(PictureDamagedError);
  expect(() => sections.u32("b.numbers")).toThrow(/section b\.numbers: .*manumit build/);
});

test("one changed byte anywhere is found", () => {
  const whole = file();
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = whole.slice();
      bytes[at]! ^= change;
      const read = () => {
        const sections = new Sections(bytes);
        return { header: sections.header, all: sections.names().map((name) => sections.get(name)) };
      };
      const undamaged = new Sections(whole);
      // The bytes between sections and the reserved ones mean nothing; all others are covered.
      let found: unknown;
      try {
        found = read();
      } catch (error) {
        expect(error instanceof PictureDamagedError || error instanceof PictureVersionError).toBe(true);
        return;
      }
      expect(found).toEqual({
        header: undamaged.header,
        all: undamaged.names().map((name) => undamaged.get(name)),
      });
    }),
  );
});

test.each([
  { bytes: new Uint8Array(0), error: PictureDamagedError, why: "an empty file is no picture" },
  { bytes: new TextEncoder().encode("x".repeat(100)), error: PictureDamagedError, why: "another file is no picture" },
  { bytes: file().subarray(0, 60), error: PictureDamagedError, why: "the header is cut off" },
  { bytes: withVersion(9), error: PictureVersionError, why: "a later format is not guessed at" },
])("$why", ({ bytes, error }) => {
  expect(() => new Sections(bytes)).toThrow(error);
});

test("a file cut off in a section names it", () => {
  const sections = new Sections(file().subarray(0, -8));
  expect(() => sections.get("b.numbers")).toThrow(/section b\.numbers: the file ends early/);
});

test("a section that is not there is damage, not an empty answer", () => {
  expect(() => new Sections(file()).get("c")).toThrow(/section c: it is missing/);
});

function withVersion(version: number): Uint8Array {
  const bytes = file();
  new DataView(bytes.buffer).setUint32(8, version, true);
  return bytes;
}

test.each([
  { limit: 256, width: 1 },
  { limit: 257, width: 2 },
  { limit: 65_536, width: 2 },
  { limit: 65_537, width: 4 },
])("numbers below $limit take $width bytes", ({ limit, width }) => {
  const column = narrow([0, limit - 1], limit);
  expect(column.BYTES_PER_ELEMENT).toBe(width);
  expect([...column]).toEqual([0, limit - 1]);
});
