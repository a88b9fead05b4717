/** Writes small PDFs of placed lines in Helvetica, to try the reader on: it is no printer. */
export type PdfPage = readonly {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}[];

export function writePdf(pages: readonly PdfPage[], info: Readonly<Record<string, string>> = {}): Uint8Array {
  const quoted = (text: string): string => `(${text.replace(/[\\()]/g, "\\$&")})`;
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add("");
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} ${quoted(value)}`)
      .join(" ")} >>`,
  );
  const kids: string[] = [];
  for (const page of pages) {
    const drawn = page
      .map(({ x, y, text, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td ${quoted(text)} Tj ET`)
      .join("\n");
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    const number = add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    );
    kids.push(`${number} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}
