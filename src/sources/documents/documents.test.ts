/** Every format gives its text and what it states, and nothing it does not state; hostile files end in a clear error. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryFile } from "../formats/memory-file.ts";
import { packZip } from "../formats/pack-zip.ts";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import { openDocument } from "./document.ts";
import { encodingOf } from "./encoding.ts";
import { extract } from "./extract.ts";
import { caps, extractInWorker } from "./extract-in-worker.ts";
import { partialDate } from "./extracted.ts";
import { formatOf } from "./formats.ts";
import { documentReader } from "./reader.ts";
import { type PdfPage, writePdf } from "./write-pdf.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = (pages: readonly PdfPage[], info?: Record<string, string>): Uint8Array => writePdf(pages, info);

async function whole(name: string, content: string | Uint8Array): Promise<string> {
  const document = await openDocument(memoryFile(name, content));
  return (await Array.fromAsync(document.pieces())).join("");
}

describe("plain text", () => {
  test("is the file decoded and otherwise unchanged, with no-break spaces, line ends and byte order mark", async () => {
    const text = "\ufeffTitle\r\n\r\n30\u00a0000 workers\r\n\u2028🙂 end";
    expect(await whole("a.txt", text)).toBe(text);
  });

  test("offsets count the file for any text, in pieces that never split a character", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(70_000), async (text, pad) => {
        const content = `${"ю".repeat(pad)}${text}`;
        const document = await openDocument(memoryFile("a.txt", content));
        expect((await Array.fromAsync(document.pieces())).join("")).toBe(content);
        expect(document.length).toBe(content.length);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["2017-11-03T09:00:00Z", "2017-11-03", "an instant"],
    ["November 3, 2017", "2017-11-03", "as Americans write"],
    ["3 November 2017", "2017-11-03", "as others write"],
    ["Fri, 03 Nov 2017 23:30:00 +0900", "2017-11-03", "a mail's own day"],
    ["2017-13-03", null, "no month"],
    ["last Friday", null, "no date"],
    ["", null, "nothing"],
  ])("a date %j is %j: %s", (text: string, date: string | null, _why: string) => {
    expect(partialDate(text)).toBe(date);
  });

  test("a date is taken where it is a paragraph of its own, not from the story or the file's name", async () => {
    const stated = await openDocument(memoryFile("x-2019.txt", "# Report\n\nMay 16, 2022\n\nIt began in 2012.\n"));
    expect([stated.about.published, stated.about.title]).toEqual(["2022-05-16", "Report"]);
    const silent = await openDocument(memoryFile("2019-01-01.txt", "Workers were sent in May 2012. Many stayed."));
    expect([silent.about.published, silent.about.title]).toEqual([null, null]);
  });

  test.each([
    ["windows-1251", "Северокорейские рабочие приехали на стройки города", [0xd1, 0xe5, 0xe2, 0xe5, 0xf0]],
    ["koi8-r", "северокорейские рабочие", [0xd3, 0xc5, 0xd7, 0xc5, 0xd2, 0xcf]],
  ])("an old encoding is guessed and told: %s", (label, _words, start) => {
    const guess = encodingOf(new Uint8Array([...start, 0x20, ...start, 0x20, ...start]));
    expect(guess.label).toBe(label);
    expect(guess.warning).toContain("a guess");
  });

  test("UTF-16 is read and told", async () => {
    const wide = new Uint8Array(Buffer.from("\ufeff50,000 workers", "utf16le"));
    const document = await openDocument(memoryFile("a.txt", wide));
    expect((await Array.fromAsync(document.pieces())).join("")).toBe("\ufeff50,000 workers");
    expect(document.about.warnings[0]).toContain("utf-16le");
    expect(document.isFile).toBe(false);
  });
});

describe("HTML", () => {
  const page = `<html lang="en"><head><title>Site</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Workers","datePublished":"2019-03-02T10:00:00Z","author":[{"name":"A. Writer"}],"publisher":{"name":"The Paper"}}</script>
    <script>var x = "9,000 workers";</script></head>
    <body><nav><a href="/">Menu of 12 things</a></nav><article><h1>Workers</h1>
    ${"<p>About 30,000 workers are in the country, and their wages go to the state, officials said on Monday.</p>".repeat(6)}
    <table><tr><th>Year</th><th>Permits</th></tr><tr><td>2016</td><td>34,137</td></tr></table></article>
    <aside>Read also: 7 tips</aside></body></html>`;

  test("gives the article first, the rest behind it, and what the page states", async () => {
    const found = await extract("html", bytes(page), "a.html");
    expect(found).toMatchObject({
      title: "Workers",
      author: "A. Writer",
      publisher: "The Paper",
      published: "2019-03-02",
      language: "en",
    });
    expect(found.text.slice(0, found.articleEnd)).toContain("30,000 workers");
    expect(found.text.slice(0, found.articleEnd)).not.toContain("7 tips");
    expect(found.text).toContain("7 tips");
    expect(found.text).not.toContain("9,000");
    expect(found.text).toContain("2016\t34,137");
  });

  test("states nothing where the page does not", async () => {
    const found = await extract("html", bytes("<p>Ten workers.</p>"), "a.html");
    expect(found).toMatchObject({ text: "Ten workers.", title: null, author: null, publisher: null, published: null });
  });

  test.each([
    { html: "<div>".repeat(20_000), why: "20,000 unclosed elements" },
    { html: `${"<b><i>".repeat(300)}x`, why: "deep inline elements" },
  ])("refuses $why before building a tree", async ({ html }) => {
    await expect(extract("html", bytes(html), "deep.html")).rejects.toThrow(SourceTooLargeError);
  });
});

describe("PDF", () => {
  test("gives text by page, without running heads and page numbers, with broken words joined", async () => {
    const page = (n: number, lines: string[]): PdfPage => [
      { x: 72, y: 760, text: "Annual report on labour" },
      ...lines.map((text, i) => ({ x: 72, y: 700 - i * 14, text })),
      { x: 300, y: 40, text: `${n}` },
    ];
    const found = await extract(
      "pdf",
      pdf(
        [
          page(1, ["The state sent about 30,000 la-", "bourers to the east, where they"]),
          page(2, ["work on building sites.", "They earn little."]),
          page(3, ["It ends here."]),
        ],
        { Title: "Report" },
      ),
      "a.pdf",
    );
    expect(found.text).toContain("30,000 labourers to the east, where they work on building sites.");
    expect(found.text).not.toContain("Annual report");
    expect(found.title).toBe("Report");
    expect(found.published).toBeNull();
    expect(found.pages?.map(({ page: n, start, end }) => [n, found.text.slice(start, end).trim().slice(0, 8)])).toEqual(
      [
        [1, "The stat"],
        [2, "work on "],
        [3, "It ends "],
      ],
    );
  });

  test("reads two columns one after the other, and a heading over both before them", async () => {
    const left = [
      "The left column speaks of the",
      "workers in the forests of the",
      "far east and of the wages that",
      "they are paid for felling trees",
      "in the long cold winter there.",
    ];
    const right = [
      "The right column speaks of the",
      "restaurants in the cities where",
      "young women serve and sing for",
      "guests and are paid but a small",
      "part of what their firm is paid.",
    ];
    const page: PdfPage = [
      { x: 72, y: 740, text: "A heading that runs over the whole of the page from left to right, above both of them" },
      ...left.map((text, i) => ({ x: 72, y: 700 - i * 14, text })),
      ...right.map((text, i) => ({ x: 320, y: 700 - i * 14, text })),
    ];
    const { text } = await extract("pdf", pdf([page]), "a.pdf");
    expect(text.indexOf("A heading")).toBe(0);
    expect(text).toContain("of the workers in the forests of the far east");
    expect(text).toContain("restaurants in the cities where young women serve");
    expect(text.indexOf("winter")).toBeLessThan(text.indexOf("right column"));
  });

  test("says that pages without text are likely scanned", async () => {
    const { text, warnings } = await extract("pdf", pdf([[], []]), "scan.pdf");
    expect(text).toBe("");
    expect(warnings.join()).toContain("likely scanned");
  });
});

describe("office documents, books, mail", () => {
  test("DOCX: paragraphs, table rows, notes; deleted text is left out", async () => {
    const docx = packZip([
      {
        name: "word/document.xml",
        bytes: bytes(
          `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>About 300 workers</w:t></w:r><w:r><w:t xml:space="preserve"> came.</w:t></w:r><w:del><w:r><w:t>Nine.</w:t></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>2016</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>34,137</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
        ),
      },
      {
        name: "word/footnotes.xml",
        bytes: bytes(`<w:footnotes xmlns:w="w"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnotes>`),
      },
      {
        name: "docProps/core.xml",
        bytes: bytes(`<c xmlns:dc="d"><dc:title>Letter</dc:title><dc:creator>Desk</dc:creator></c>`),
      },
    ]);
    const found = await extract("docx", docx, "a.docx");
    expect(found).toMatchObject({
      text: "About 300 workers came.\n\n2016\t34,137\n\nA note.",
      title: "Letter",
      author: "Desk",
      published: null,
    });
  });

  test("ODT: headings, spaces that stand for several, table rows", async () => {
    const odt = packZip([
      {
        name: "content.xml",
        bytes: bytes(
          `<o:d xmlns:o="o" xmlns:text="t" xmlns:table="tb"><text:h>Head</text:h><text:p>Two<text:s text:c="2"/>spaces</text:p><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></o:d>`,
        ),
      },
    ]);
    expect((await extract("odt", odt, "a.odt")).text).toBe("Head\n\nTwo  spaces\n\na\tb");
  });

  test("cells stand under their headings: over several columns, down several rows, empty", async () => {
    const page = `<table><tr><th rowspan=2>State</th><th colspan=2>2018</th></tr><tr><th>Sent</th><th>Left</th></tr>
      <tr><td colspan=3>Africa</td></tr><tr><td>Angola</td><td></td><td>12</td></tr></table>`;
    expect((await extract("html", bytes(page), "a.html")).text).toBe(
      "State\t2018\t\n\n\tSent\tLeft\n\nAfrica\t\t\n\nAngola\t\t12",
    );
    const cell = (words: string, wide = 1): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${wide}"/></w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
    const docx = packZip([
      {
        name: "word/document.xml",
        bytes: bytes(
          `<w:document xmlns:w="w"><w:body><w:tbl>${row(cell("State"), cell("2018", 2))}${row(cell(""), cell("Sent"), cell("Left"))}</w:tbl></w:body></w:document>`,
        ),
      },
    ]);
    expect((await extract("docx", docx, "a.docx")).text).toBe("State\t2018\t\n\n\tSent\tLeft");
  });

  test("CSV: a row a line, a title without tabs, whatever parts the cells", async () => {
    const csv = 'Торговля с КНДР;;\n;;\nГод;Экспорт;Импорт\n2018;"1 204,5";\n';
    expect((await extract("csv", bytes(csv), "a.csv")).text).toBe(
      "Торговля с КНДР\n\nГод\tЭкспорт\tИмпорт\n2018\t1 204,5",
    );
    expect((await extract("csv", bytes('a,b\n1,"x, y"\n'), "a.csv")).text).toBe("a\tb\n1\tx, y");
  });

  test("a CSV or a sheet is a document where its cells make claims, and else is left to those who know it", async () => {
    const named = async (name: string, content: string | Uint8Array): Promise<number> =>
      (await documentReader.recognise([memoryFile(name, content)])).length;
    const told = ["North Korean workers by host", "Host,2017,2018", "Russia,30040,11520"];
    const other = ["supplier,country", "Sea Star Trading,CN", "North Korean Workers Ltd 2018,RU"];
    expect(await named("a.csv", told.join("\n"))).toBe(1);
    expect(await named("a.csv", other.join("\n"))).toBe(0);
    const sheet = (lines: readonly string[]): Uint8Array =>
      packZip([
        { name: "mimetype", bytes: bytes("application/vnd.oasis.opendocument.spreadsheet") },
        {
          name: "content.xml",
          bytes: bytes(
            `<o:d xmlns:o="o" xmlns:table="tb" xmlns:text="t" xmlns:office="of"><table:table table:name="Sheet1">${lines
              .map(
                (line) =>
                  `<table:table-row>${line
                    .split(",")
                    .map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`)
                    .join("")}</table:table-row>`,
              )
              .join("")}</table:table></o:d>`,
          ),
        },
      ]);
    expect(await named("a.ods", sheet(told))).toBe(1);
    expect(await named("a.ods", sheet(other))).toBe(0);
    expect((await extract("sheet", sheet(told), "a.ods")).text).toBe(
      "North Korean workers by host\nHost\t2017\t2018\nRussia\t30040\t11520",
    );
  });

  test("EPUB: chapters in the order of the book", async () => {
    const epub = packZip([
      { name: "META-INF/container.xml", bytes: bytes(`<c><r full-path="OPS/book.opf"/></c>`) },
      {
        name: "OPS/book.opf",
        bytes: bytes(
          `<package><metadata><dc:title>Book</dc:title><dc:date>2014-05-01</dc:date></metadata><manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
        ),
      },
      { name: "OPS/a.xhtml", bytes: bytes("<html><body><p>First</p></body></html>") },
      { name: "OPS/b.xhtml", bytes: bytes("<html><body><p>Second</p></body></html>") },
    ]);
    expect(await extract("epub", epub, "a.epub")).toMatchObject({
      text: "First\n\nSecond",
      title: "Book",
      published: "2014-05-01",
    });
  });

  test("mail: who, when, what; attachments are named, not opened", async () => {
    const mail = `From: A Desk <a@example.org>\r\nTo: b@example.org\r\nDate: Fri, 03 Nov 2017 23:30:00 +0900\r\nSubject: Numbers\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>About 300 workers came.</p>\r\n--x\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x--\r\n`;
    const found = await extract("mail", bytes(mail), "a.eml");
    expect(found.text).toContain("About 300 workers came.");
    expect(found).toMatchObject({ title: "Numbers", published: "2017-11-03" });
    expect(found.warnings.join()).toContain("a.pdf");
  });

  test("a saved page (MHTML) is a page, and the day of saving is not its date", async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: Workers\r\nDate: Fri, 03 Nov 2017 23:30:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/a\r\n\r\n<html><body><p>About 300 workers =C3=A9.</p></body></html>\r\n--x--\r\n`;
    const found = await extract("mail", bytes(saved), "a.mhtml");
    expect(found.text).toBe("About 300 workers é.");
    expect(found).toMatchObject({ published: null, address: "https://example.org/a" });
  });
});

describe("hostile documents", () => {
  test("one that takes too long is ended", async () => {
    const file = memoryFile("slow.html", `<p>${"<a>x".repeat(380)}${"<p>y ".repeat(60_000)}`);
    await expect(extractInWorker("html", file, { ...caps, milliseconds: 1 })).rejects.toThrow(/not read after/);
  });

  test("a zip bomb is refused", async () => {
    const bomb = packZip([{ name: "word/document.xml", bytes: bytes(`<w>${" ".repeat(40_000_000)}`) }]);
    await expect(openDocument(memoryFile("bomb.docx", bomb))).rejects.toThrow(SourceTooLargeError);
  });

  test("entities that multiply are refused", async () => {
    const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:p><w:t>&b;</w:t></w:p></w:document>`;
    const docx = packZip([{ name: "word/document.xml", bytes: bytes(laughs) }]);
    await expect(openDocument(memoryFile("a.docx", docx))).rejects.toThrow(SourceBrokenError);
  });

  test.each(["a.pdf", "a.docx", "a.odt", "a.epub"])("bytes that only call themselves %s are told so", async (name) => {
    await expect(openDocument(memoryFile(name, "hello, this is no such file"))).rejects.toThrow(SourceBrokenError);
  });

  test("any bytes under any name end in a text or in an error of ours", async () => {
    const name = fc.constantFrom("a.html", "a.eml", "a.mhtml", "a.docx", "a.epub", "a.txt", "a.pdf");
    const start = fc.constantFrom("", "PK\x03\x04", "%PDF-1.4\n", "<html><body>", "From: a\r\n\r\n");
    await fc.assert(
      fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 300 }), async (called, begins, rest) => {
        const content = new Uint8Array([...bytes(begins), ...rest]);
        const format = formatOf(memoryFile(called, content));
        if (format === null) return;
        const answer = await extract(format, content, called).then(
          (found) => typeof found.text,
          (error: { code?: string }) => error.code,
        );
        expect(["string", "SOURCE_BROKEN", "SOURCE_TOO_LARGE"]).toContain(answer);
      }),
      { numRuns: 150 },
    );
  });
});
