/**
 * The UK Sanctions List, as a spreadsheet (one row a designation) or the full CSV (one row a name of a designation).
 *
 * Rows of one Unique ID follow each other in the CSV; each is gathered before it is given out. A designation that comes
 * again later in the file is an error, because its values would be lost.
 */
import type { Dataset, EntityDraft } from "../../claims/index.ts";
import { EntityWriter, Notebook } from "../drafting.ts";
import { readCsv } from "../formats/csv.ts";
import { isOds, readOds } from "../formats/ods.ts";
import {
  type Bundle,
  type Reader,
  type ReadReport,
  SourceChangedError,
  type SourceFile,
  SourceTooLargeError,
} from "../reader.ts";
import { addressParts, countries, fields, nameParts, plain, sanction } from "./fields.ts";

export const ukSanctions: Dataset = {
  name: "gb_fcdo_sanctions",
  title: "UK Sanctions List",
  publisher: "UK Foreign, Commonwealth and Development Office",
  url: "https://www.gov.uk/government/publications/the-uk-sanctions-list",
  licence: "Open Government Licence v3.0",
  grade: "A",
  rhythm: "whenever a designation changes",
};

const SHEET = [
  "Unique ID",
  "OFSI Group ID",
  "Name",
  "Regime Name",
  "Type",
  "Designation source",
  "Date Designated",
  "Sanctions Imposed",
];
const SCHEMATA = new Map([
  ["individual", "Person"],
  ["entity", "Organization"],
  ["ship", "Vessel"],
]);
/** The full CSV has one row for each joining of a designation's names, addresses and papers. */
const MOST_ROWS = 100_000;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export const ukReader: Reader = {
  name: "uk-fcdo",
  version: 1,
  fields,

  recognise(files) {
    const text = new TextDecoder();
    const ours = files.filter((file) =>
      isOds(file)
        ? /sanction|^\d{4}-\d{2}-\d{2}|uk/i.test(file.name)
        : /^\ufeff?(Report Date[^\n]*\n)?[^\n]*"?Unique ID"?,"?OFSI Group ID/.test(text.decode(file.head)),
    );
    return ours.map((file): Bundle => ({ dataset: ukSanctions, files: { list: file } }));
  },

  async *read(bundle): AsyncGenerator<EntityDraft, ReadReport, undefined> {
    const file = bundle.files["list"]!;
    const notes = new Notebook();
    const state = { published: null as string | null };
    const seen = new Set<string>();
    let open: Row[] = [];
    for await (const row of isOds(file) ? sheetRows(file) : csvRows(file, state)) {
      const id = row.cells["Unique ID"] ?? "";
      if (id === "")
        throw new SourceChangedError(
          { source: file.name, record: `row ${row.line}` },
          "no Unique ID",
          "Every row has one: check the file.",
        );
      notes.count("rows");
      if (open.length > 0 && open[0]!.cells["Unique ID"] !== id) {
        yield* designation(open, file, notes);
        open = [];
      }
      if (open.length === 0 && seen.has(id))
        throw new SourceChangedError(
          { source: file.name, record: `row ${row.line}` },
          `designation ${id} comes again after others`,
          "Sort the file by Unique ID.",
        );
      seen.add(id);
      if (open.length >= MOST_ROWS)
        throw new SourceTooLargeError(
          { source: file.name, record: `row ${row.line}` },
          `designation ${id} has more than ${MOST_ROWS} rows`,
          "No honest list is shaped so: check where the file came from.",
        );
      open.push(row);
    }
    if (open.length > 0) yield* designation(open, file, notes);
    return {
      records: seen.size,
      published: state.published,
      counts: { ...notes.counts, designations: seen.size },
      warnings: notes.warnings,
    };
  },
};

async function* sheetRows(file: SourceFile): AsyncGenerator<Row> {
  let columns: readonly string[] | null = null;
  for await (const { row, cells } of readOds(file)) {
    if (columns === null) {
      columns = cells;
      if (cells.join("|") !== SHEET.join("|"))
        throw new SourceChangedError(
          { source: file.name, record: `row ${row}` },
          `columns ${cells.join(", ")} instead of ${SHEET.join(", ")}`,
          "Map them in sources/uk-fcdo/fields.ts.",
        );
      continue;
    }
    if (cells.length > columns.length)
      throw new SourceChangedError(
        { source: file.name, record: `row ${row}` },
        `${cells.length} cells under ${columns.length} columns`,
        "Check the row in the file.",
      );
    yield { line: row, cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])) };
  }
}

/** The CSV begins with a line `Report Date: 11-Aug-2025` of its own before the header. */
async function* csvRows(file: SourceFile, state: { published: string | null }): AsyncGenerator<Row> {
  const first = /^\ufeff?"?Report Date:?\s*,?([^\r\n",]*)"?[^\n]*\n/.exec(
    new TextDecoder().decode(file.head.subarray(0, 500)),
  );
  const skipped = first ? new TextEncoder().encode(first[0]).length : 0;
  state.published = first ? ukDate(first[1]!.trim()) : null;
  const rest: SourceFile = { ...file, open: () => after(file, skipped) };
  const optional = Object.keys(fields);
  for await (const row of readCsv(rest, { expected: ["Unique ID", "OFSI Group ID"], optional }))
    yield { line: row.line + (first ? 1 : 0), cells: row.cells };
}

async function* after(file: SourceFile, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const piece of file.open()) {
    if (left < piece.length) yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `29-06-2012`, `29/06/2012` and `29-Jun-2012`, with `dd/mm/1960` for a year alone; null for anything else. */
export function ukDate(text: string): string | null {
  const match = /^(\d{2}|dd)[-/](\d{2}|mm|[A-Za-z]{3})[-/](\d{4})$/.exec(text);
  if (!match) return /^\d{4}$/.test(text) ? text : null;
  const [, day, month, year] = match;
  if (month === "mm") return year!;
  const number = /^\d/.test(month!) ? Number(month) : MONTHS.indexOf(month!.toLowerCase()) + 1;
  if (number < 1 || number > 12) return null;
  return [year, String(number).padStart(2, "0"), ...(day === "dd" ? [] : [day])].join("-");
}

function* designation(rows: readonly Row[], file: SourceFile, notes: Notebook): Generator<EntityDraft> {
  const first = rows[0]!;
  const type = first.cells["Type"] ?? first.cells["Designation Type"] ?? "";
  const schema = SCHEMATA.get(type.toLowerCase());
  if (!schema)
    throw new SourceChangedError(
      { source: file.name, record: `row ${first.line}` },
      `an unknown type "${type}"`,
      "Map it to a schema in sources/uk-fcdo/reader.ts.",
    );
  const id = `gb-${first.cells["Unique ID"]!.toLowerCase()}`;
  notes.count(schema);
  const regime = first.cells["Regime Name"] ?? "";
  if (/people.s republic of korea|\bDPRK\b|north korea/i.test(regime)) notes.count("designations DPRK");
  const writers = rows.map((row) =>
    writeRow(row, { id, schema, dataset: ukSanctions.name, source: file.id, record: `row ${row.line}`, notes }),
  );
  writers[0]!
    .add("topics", "sanction", "Unique ID")
    .add("programId", regime === "" ? null : `GB-${regime}`, "Regime Name");
  const statements = writers.flatMap((writer) => writer.done().statements);
  // Every row of the CSV repeats what does not differ between names.
  const distinct = new Map<string, (typeof statements)[number]>();
  for (const s of statements) {
    const key = `${s.prop}\0${s.value}`;
    if (!distinct.has(key)) distinct.set(key, s);
  }
  yield { ...writers[0]!.done(), statements: [...distinct.values()] };
  const act = new EntityWriter({
    id: `${id}-sanction`,
    schema: "Sanction",
    dataset: ukSanctions.name,
    source: file.id,
    record: `row ${first.line}`,
    notes,
  });
  act.add("entity", id, "Unique ID");
  for (const [column, prop] of Object.entries(sanction)) act.add(prop, first.cells[column], column);
  addDate(act, "listingDate", first.cells["Date Designated"], "Date Designated");
  yield act.done();
}

function writeRow(row: Row, of: ConstructorParameters<typeof EntityWriter>[0]): EntityWriter {
  const { cells } = row;
  const writer = new EntityWriter(of);
  const kind = cells["Name type"] ?? "";
  const weak = /low/i.test(cells["Alias strength"] ?? "");
  const prop =
    /primary name$/i.test(kind) || kind === ""
      ? "name"
      : /previous|former/i.test(kind)
        ? "previousName"
        : weak
          ? "weakAlias"
          : "alias";
  writer.add(prop, cells["Name"], "Name");
  const parts = nameParts.map((column) => cells[column] ?? "").filter((part) => part !== "");
  writer.add(prop, parts.join(" "), "Name 6");
  writer.add(prop, cells["Name non-latin script"], "Name non-latin script");
  if (of.schema === "Person") {
    writer.add("firstName", cells["Name 1"], "Name 1").add("lastName", cells["Name 6"], "Name 6");
    writer.add("gender", cells["Gender"]?.toLowerCase(), "Gender");
    addDate(writer, "birthDate", cells["D.O.B"], "D.O.B");
  }
  const allowed = (name: string): string =>
    of.schema === "Vessel" || !["type", "tonnage", "buildDate", "imoNumber", "flag", "pastFlags"].includes(name)
      ? name
      : "notes";
  for (const [column, to] of Object.entries(plain))
    writer.add(personOnly(to, of.schema) ? "notes" : allowed(to), cells[column], column);
  for (const [column, to] of Object.entries(countries)) writer.addCountry(allowed(to), cells[column], column);
  writer.add(
    "address",
    addressParts
      .map((column) => cells[column] ?? "")
      .filter((part) => part !== "")
      .join(", "),
    "Address Line 1",
  );
  addDate(writer, "modifiedAt", cells["Last Updated"], "Last Updated");
  return writer;
}

const personOnly = (prop: string, schema: string): boolean =>
  schema !== "Person" && ["position", "title", "birthPlace", "passportNumber"].includes(prop);

function addDate(writer: EntityWriter, prop: string, text: string | undefined, field: string): void {
  const words = text?.trim() ?? "";
  if (words === "") return;
  const date = ukDate(words);
  writer.add(date === null ? "notes" : prop, date ?? `${field}: ${words}`, field, { original: words });
}
