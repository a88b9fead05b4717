import { expect, test } from "vitest";
import { decodeText, detectEncoding } from "./encoding.ts";

/** Bytes of `text` in an old encoding, found by decoding every pair: there is no encoder in the runtime. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  for (let a = 0x80; a < 0x100; a++) {
    const one = decoder.decode(Uint8Array.of(a));
    if (one.length === 1 && one !== "\ufffd") table.set(one, [a]);
    for (let b = 0x40; b < 0x100; b++) {
      const two = decoder.decode(Uint8Array.of(a, b));
      if (two.length === 1 && two !== "\ufffd" && !table.has(two)) table.set(two, [a, b]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letter.charCodeAt(0) < 128 ? [letter.charCodeAt(0)] : table.get(letter);
      if (!bytes) throw new Error(`${label} has no ${letter}`);
      return bytes;
    }),
  );
}

const russian = "Наименование;Страна\nООО «Мокран»;Россия\nЗАО Восток Строй;Россия\n";
const korean = "회사명,국가\n조선철산총무역회사,조선\n주식회사 대한상사,대한민국\n김철수,조선\n";
const chinese = "公司名称,国家\n丹东贸易有限公司,中国\n大连国际工程建设集团,中国\n";

test.each([
  { text: russian, label: "windows-1251" },
  { text: russian.replaceAll(/[«»]/g, '"'), label: "koi8-r" },
  { text: russian.replaceAll(/[«»]/g, '"'), label: "ibm866" },
  { text: korean, label: "euc-kr" },
  { text: chinese, label: "gb18030" },
  { text: "公司名稱,國家\n丹東貿易有限公司,中國\n香港國際工程集團,中國\n", label: "big5" },
  { text: "Name;Land\nMüller Söhne GmbH;Österreich\nJosé Ibáñez;España\n", label: "windows-1252" },
])("$label is told by its letters, and said to be a guess", ({ text, label }) => {
  expect(detectEncoding(encode(text, label), true)).toEqual({ label, isSure: false });
});

test.each([
  { bytes: new TextEncoder().encode(`\ufeff${korean}`), label: "utf-8", why: "its mark" },
  { bytes: new TextEncoder().encode(korean).subarray(0, 20), label: "utf-8", why: "its bytes, though a letter is cut" },
  { bytes: Buffer.from(`\ufeff${russian}`, "utf16le"), label: "utf-16le", why: "its mark" },
  { bytes: Buffer.from("name,country\nMokran,ru\n", "utf16le"), label: "utf-16le", why: "every second byte is null" },
  { bytes: Buffer.from("name,country\nMokran,ru\n", "utf16le").swap16(), label: "utf-16be", why: "the other byte" },
])("$label is told by $why", ({ bytes, label }) => {
  expect(detectEncoding(bytes, false)).toEqual({ label, isSure: true });
});

test("bytes that are no text we know are an error that asks", () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => 128 + ((i * 7919 + (i >> 3)) % 128));
  expect(() => detectEncoding(noise, true)).toThrow(/--encoding/);
});

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("letters cut between two pieces come out whole", async () => {
  for (const label of ["utf-8", "euc-kr"]) {
    const bytes = label === "utf-8" ? new TextEncoder().encode(korean) : encode(korean, label);
    expect((await Array.fromAsync(decodeText(inPieces(bytes, 3), label, false))).join("")).toBe(korean);
  }
});

test("a byte that the encoding does not have is an error with its place", async () => {
  const bytes = Buffer.concat([Buffer.from("name\nMokran\n"), Buffer.of(0xff)]);
  await expect(Array.fromAsync(decodeText(inPieces(bytes, 64), "utf-8", false))).rejects.toThrow(
    /byte 0 and 13.*--encoding/,
  );
  await expect(Array.fromAsync(decodeText(inPieces(bytes, 64), "klingon", true))).rejects.toThrow(/not known/);
});
