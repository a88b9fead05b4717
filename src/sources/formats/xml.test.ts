import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceBrokenError, SourceChangedError, SourceTooLargeError } from "../reader.ts";
import { memoryFile } from "./memory-file.ts";
import { readXml, refuseUnknown, textOf, type XmlElement } from "./xml.ts";

const options = { records: ["row"], around: ["list", "rows"] };
const all = (text: string | Uint8Array) => Array.fromAsync(readXml(memoryFile("list.xml", text), options));

test("records come with their place, and the root with its attributes", async () => {
  const records = await all('<list made="2026-01-02"><rows><row><a> x </a></row><row><a>y</a></row></rows></list>');
  expect(records.map((record) => [record.path, textOf(record.element, "a"), record.root["made"]])).toEqual([
    ["row[1]", "x", "2026-01-02"],
    ["row[2]", "y", "2026-01-02"],
  ]);
});

const tree: fc.Memo<XmlElement> = fc.memo((depth) =>
  fc.record({
    name: fc.constantFrom("a", "b", "c"),
    attributes: fc.constant({}),
    children: depth > 1 ? fc.array(tree(), { maxLength: 3 }) : fc.constant([] as XmlElement[]),
    text: fc.constantFrom("", "plain", "김정은", "a<b&c"),
  }),
);
const write = (e: XmlElement): string =>
  `<${e.name}>${e.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}${e.children.map(write).join("")}</${e.name}>`;

test("what was written comes back, whatever the tree and the size of the pieces", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree(3), { maxLength: 4 }), fc.integer({ min: 1, max: 9 }), async (children, piece) => {
      const bytes = new TextEncoder().encode(`<list><row>${children.map(write).join("")}</row></list>`);
      const file = {
        ...memoryFile("list.xml", bytes),
        open: async function* () {
          for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
        },
      };
      const records = await Array.fromAsync(readXml(file, options));
      expect(records[0]!.element.children).toEqual(children);
    }),
  );
});

const bomb = `<!DOCTYPE list [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><list><row>&b;</row></list>`;
test.each([
  { text: bomb, error: SourceBrokenError, why: "entities that multiply" },
  {
    text: '<!DOCTYPE list [<!ENTITY x SYSTEM "file:///etc/passwd">]><list><row>&x;</row></list>',
    error: SourceBrokenError,
    why: "an entity from outside",
  },
  { text: `<list><row>${"<a>".repeat(500_000)}`, error: SourceTooLargeError, why: "500,000 nested elements" },
  {
    text: `<list><row ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(" ")}/></list>`,
    error: SourceTooLargeError,
    why: "200,000 attributes",
  },
  {
    text: `<list><row>${"x".repeat(9_000_000)}</row></list>`,
    error: SourceTooLargeError,
    why: "a text of nine million characters",
  },
  {
    text: `<list><row>${"<a/>".repeat(300_000)}</row></list>`,
    error: SourceTooLargeError,
    why: "300,000 elements in one record",
  },
  {
    text: `<list><row a="${"x".repeat(12_000_000)}"/></list>`,
    error: SourceTooLargeError,
    why: "an attribute of twelve million characters",
  },
  { text: `<list><!-- ${"x".repeat(12_000_000)}`, error: SourceTooLargeError, why: "a comment that does not end" },
  { text: "<list><row><a>x</a>", error: SourceBrokenError, why: "a file that ends early" },
  { text: "<list><row></list>", error: SourceBrokenError, why: "tags that do not match" },
  {
    text: new Uint8Array([...new TextEncoder().encode("<list><row>"), 0xff, 0xfe]),
    error: SourceBrokenError,
    why: "broken UTF-8",
  },
  { text: "<list><rowz/></list>", error: SourceChangedError, why: "an element that nobody knows" },
])("$why is refused with a clear error", async ({ text, error }) => {
  await expect(all(text)).rejects.toThrow(error);
});

test("an element named like a property of every object is unknown too", async () => {
  const [record] = await all("<list><row><constructor/></row></list>");
  expect(() => refuseUnknown("list.xml", record!, { a: {} }, "the reader")).toThrow(SourceChangedError);
});

test("a record says what stands around it", async () => {
  const records = await all('<list><rows of="one"><row/></rows><rows of="two"><row/></rows></list>');
  expect(records.map(({ within }) => within.at(-1)?.attributes["of"])).toEqual(["one", "two"]);
});

test("an unknown element inside a record is named with its record", async () => {
  const [record] = await all("<list><row><a><z/></a></row></list>");
  expect(() => refuseUnknown("list.xml", record!, { a: {} }, "the reader")).toThrow(
    /list\.xml, row\[1\]: an unknown element <a\/z>/,
  );
});
