/**
 * Pictures and tables as files that carry their sources.
 *
 * A picture is copied with the colours it has on the screen, its sources and the picture's digest below it. Cells that
 * a spreadsheet would run as formulas are made text.
 */
const PAINT = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "fill-opacity",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
];
const LINE = 16;
const WIDEST = 6;

export function download(name: string, content: Blob | string, type = "text/plain;charset=utf-8"): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+%?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** The picture as it stands, with its title above and `foot` below it. */
export function svgText(svg: SVGSVGElement, title: string, foot: readonly string[]): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(from[i]!);
    for (const name of PAINT) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "style", "tabindex", "href"]) element.removeAttribute(name);
  });
  const { width, height } = svg.viewBox.baseVal;
  const below = foot.length * LINE + 12;
  const page = getComputedStyle(document.documentElement);
  copy.setAttribute("viewBox", `0 -34 ${width} ${height + 34 + below}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + 34 + below));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const add = (name: string, attributes: Record<string, string>, text = ""): Element => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
  const [paper, ink] = [page.getPropertyValue("--surface").trim(), page.getPropertyValue("--ink").trim()];
  copy.prepend(add("rect", { x: "0", y: "-34", width: "100%", height: "100%", fill: paper }));
  const font = { "font-family": "sans-serif", fill: ink };
  copy.append(add("text", { ...font, x: "4", y: "-14", "font-size": "16", "font-weight": "600" }, title));
  for (const [i, line] of foot.entries())
    copy.append(add("text", { ...font, x: "4", y: String(height + 14 + i * LINE), "font-size": "11" }, line));
  return new XMLSerializer().serializeToString(copy);
}

/** Twice the size of the screen, for print. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture could not be drawn")))),
  );
}

/** Sources in lines of at most `length` letters; a long list ends in how many more there are. */
export function sourceLines(titles: readonly string[], length: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [i, title] of titles.entries()) {
    const next = line === "" ? title : `${line}; ${title}`;
    if (next.length <= length) line = next;
    else {
      lines.push(line);
      line = title.slice(0, length);
    }
    if (lines.length >= WIDEST) return [...lines, `… and ${titles.length - i} more (the CSV has them all)`];
  }
  return line === "" ? lines : [...lines, line];
}
