/** What every picture has: a title, what it shows in words, its table twin, files with sources in them, its command. */
import { type ReactNode, useId, useRef, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { csvOf, download, pngOf, sourceLines, svgText } from "./save.ts";

export interface FigureTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, at: number) => string;
}

export function FigureFrame<Row>({
  title,
  note,
  name,
  table,
  sources = [],
  picture,
  command,
  controls,
  foot,
  children,
}: {
  title: string;
  note?: ReactNode;
  /** Of saved files, without ending. */
  name: string;
  table: FigureTable<Row>;
  sources?: readonly string[];
  /** Digest of the picture that it was drawn from. */
  picture?: string;
  command?: string;
  controls?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const t = useTexts();
  const heading = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const [copied, setCopied] = useState(false);
  const svg = (): string | null => {
    const found = drawn.current?.querySelector("svg");
    if (!found) return null;
    const lines = sourceLines([...new Set(sources)], Math.max(60, found.viewBox.baseVal.width / 6));
    return svgText(found, title, [
      ...(lines.length ? [`${t.evidence.publication}: ${lines[0]}`, ...lines.slice(1)] : []),
      picture ?? "",
    ]);
  };
  const saveCsv = (): void => {
    const rows = table.rows.map((row) => table.columns.map(({ text }) => text(row)));
    download(
      `${name}.csv`,
      csvOf(
        table.columns.map(({ head }) => head),
        rows,
      ),
      "text/csv;charset=utf-8",
    );
  };
  const save = async (kind: "svg" | "png"): Promise<void> => {
    const text = svg();
    if (text === null) return;
    if (kind === "svg") download(`${name}.svg`, text, "image/svg+xml");
    else download(`${name}.png`, await pngOf(text));
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command!);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <section className="figure card" aria-labelledby={heading}>
      <header>
        <div>
          <h2 id={heading}>{title}</h2>
          {note && <p>{note}</p>}
        </div>
        <div className="ways">
          <span className="segments">
            <button type="button" aria-pressed={!isTable} onClick={() => setTable(false)}>
              {t.figure.picture}
            </button>
            <button type="button" aria-pressed={isTable} onClick={() => setTable(true)}>
              {t.figure.table}
            </button>
          </span>
          <button type="button" className="button tiny" aria-label={t.figure.save("CSV")} onClick={saveCsv}>
            CSV
          </button>
          {!isTable && (
            <>
              <button
                type="button"
                className="button tiny"
                aria-label={t.figure.save("SVG")}
                onClick={() => void save("svg")}
              >
                SVG
              </button>
              <button
                type="button"
                className="button tiny"
                aria-label={t.figure.save("PNG")}
                onClick={() => void save("png")}
              >
                PNG
              </button>
            </>
          )}
          {command && (
            <button type="button" className="button tiny" title={command} onClick={() => void copy()}>
              {copied ? t.shell.copied : t.figure.command}
            </button>
          )}
        </div>
      </header>
      {controls && <div className="row">{controls}</div>}
      {isTable ? (
        <DataTable label={`${title}: ${t.figure.table}`} {...table} />
      ) : (
        <div className="picture" ref={drawn}>
          {children}
        </div>
      )}
      {foot && <div>{foot}</div>}
    </section>
  );
}
