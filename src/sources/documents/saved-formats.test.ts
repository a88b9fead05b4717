import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { extractRtf } from "./rtf.ts";
import { pagesOf } from "./wacz.ts";

const rtf = (body: string): string =>
  extractRtf(new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1251 ${body}}`), "a.rtf").text;

test.each([
  { body: "Poland issued\\par 400 permits", text: "Poland issued\n\n400 permits", why: "a paragraph a block" },
  { body: "{\\fonttbl{\\f0 Arial;}}Word", text: "Word", why: "the table of fonts is no text" },
  { body: "{\\*\\secret no}yes", text: "yes", why: "a starred group is passed over" },
  { body: "\\'cf\\'ee\\'eb", text: "Пол", why: "bytes of the code page that the head names" },
  { body: "\\u48513?\\u54620?", text: "북한", why: "Unicode with a stand-in each" },
  { body: "a\\cell b\\cell\\row c", text: "a\tb\nc", why: "a row a line" },
  { body: "x{\\pict\\bin3 }}}y}z", text: "xz", why: "raw bytes of a picture may hold braces" },
  { body: "a\\{b\\}\\\\c", text: "a{b}\\c", why: "escaped signs" },
])("RTF: $why", ({ body, text }) => expect(rtf(body)).toBe(text));

test("RTF of any bytes ends with text or a fault with a code", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."{}\\u'*-9ab \n"), maxLength: 60 }), (body) => {
      try {
        expect(typeof rtf(body)).toBe("string");
      } catch (error) {
        expect((error as { code?: string }).code).toMatch(/^SOURCE_/);
      }
    }),
  );
});

test("RTF with a hundred thousand open groups is refused", () => {
  expect(() => rtf("{".repeat(100_000))).toThrow(/deep/);
});

const record = (type: string, address: string, block: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
const answer = (head: string, body: Buffer): Buffer => Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]);
const page = Buffer.from("<html><body><p>Poland</p></body></html>");
const html = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

test.each([
  { type: "response", block: answer(html, page), found: 1, why: "a plain page" },
  {
    type: "response",
    block: answer(`${html}\r\nContent-Encoding: gzip`, gzipSync(page)),
    found: 1,
    why: "a packed page",
  },
  {
    type: "response",
    block: answer(
      `${html}\r\nTransfer-Encoding: chunked`,
      Buffer.concat([Buffer.from(`${page.length.toString(16)}\r\n`), page, Buffer.from("\r\n0\r\n\r\n")]),
    ),
    found: 1,
    why: "a page in chunks",
  },
  {
    type: "response",
    block: answer("HTTP/1.1 404 No\r\nContent-Type: text/html", page),
    found: 0,
    why: "no page was there",
  },
  { type: "response", block: answer("HTTP/1.1 200 OK\r\nContent-Type: image/png", page), found: 0, why: "a picture" },
  { type: "request", block: answer(html, page), found: 0, why: "what was asked" },
])("WARC: $why", ({ type, block, found }) => {
  const pages = [...pagesOf(record(type, "https://example.org/", block))];
  expect(pages.map(({ body }) => body.toString())).toEqual(Array.from({ length: found }, () => page.toString()));
});

test("a WARC whose length leads past its end gives what stands before it", () => {
  const whole = record("response", "https://example.org/", answer(html, page));
  expect([...pagesOf(Buffer.concat([whole, whole.subarray(0, whole.length - 20)]))]).toHaveLength(1);
});
