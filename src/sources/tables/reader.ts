/**
 * Tables with a mapping: figures, parties and their links, measures, red flags.
 *
 * A row that cannot be mapped is a warning with its line, never silently left out; a header that differs from the
 * mapping beside the table stops the reading.
 */
import type { Dataset, Locator, RecordDraft } from "../../claims/index.ts";
import { EntityWriter, Notebook, slug } from "../drafting.ts";
import { readCsv } from "../formats/csv.ts";
import {
  type Bundle,
  type Reader,
  type ReadReport,
  SourceBrokenError,
  SourceChangedError,
  type SourceFile,
} from "../reader.ts";
import { builtIn } from "./built-in.ts";
import { type Mapping, MappingError, parseMapping } from "./mapping.ts";
import { readQuantity } from "./quantities.ts";
import { type Row, RowError, take, takeAll } from "./rows.ts";

const MAPPING = ".mapping.json";

export const tableReader: Reader = {
  name: "tables",
  version: 3,
  fields: { "*": { to: "what the table's mapping says; every column is used or ignored with a reason" } },

  recognise(files) {
    const bundles: Bundle[] = [];
    for (const table of files.filter((file) => /\.(csv|json)$/i.test(file.name) && !file.name.endsWith(MAPPING))) {
      const beside = files.find((file) => file.name === table.name.replace(/\.(csv|json)$/i, MAPPING));
      const mapping = beside
        ? mappingIn(beside)
        : builtIn().find((candidate) => candidate.columns.join() === columnsOf(table)?.join());
      if (mapping) bundles.push({ dataset: datasetOf(mapping), files: { table, ...(beside && { mapping: beside }) } });
    }
    return bundles;
  },

  async *read(bundle): AsyncGenerator<RecordDraft, ReadReport, undefined> {
    const table = bundle.files["table"]!;
    const mapping = mappingOf(bundle);
    const notes = new Notebook();
    for await (const { record, row } of rowsOf(table, mapping)) {
      notes.count("rows");
      const skip = mapping.skip.find((rule) => rule.is.includes(row[rule.column] ?? ""));
      if (skip) {
        notes.count(`left out: ${skip.why}`);
        continue;
      }
      try {
        for (const draft of readRow(row, mapping, { source: table.id, record }, bundle.dataset.name, notes)) {
          notes.count(draft.kind);
          yield draft;
        }
      } catch (error) {
        if (!(error instanceof RowError)) throw error;
        notes.count("rows not mapped");
        notes.warn(`${table.name}, ${record}: ${error.message}. Add it to the mapping "${mapping.name}".`);
      }
    }
    return { records: notes.counts["rows"] ?? 0, published: null, counts: notes.counts, warnings: notes.warnings };
  },
};

/** The judgement that the table's mapping carries, which the workspace writes to the ledger. */
export function acceptanceOf(bundle: Bundle): { readonly who: string; readonly why: string } | null {
  return "table" in bundle.files && bundle.dataset.name.startsWith("tables_")
    ? (mappingOf(bundle).accept ?? null)
    : null;
}

function datasetOf(mapping: Mapping): Dataset {
  const { title, publisher, url, licence, grade, rhythm } = mapping;
  return { name: `tables_${mapping.name}`, title, publisher, url, licence, grade, rhythm };
}

function mappingOf(bundle: Bundle): Mapping {
  const { table, mapping: beside } = bundle.files;
  const mapping = beside
    ? mappingIn(beside)
    : builtIn().find((candidate) => candidate.columns.join() === columnsOf(table!)?.join());
  if (!mapping)
    throw new MappingError(
      `${table!.name}: no mapping fits its columns. Put a ${table!.name.replace(/\.\w+$/, MAPPING)} beside it.`,
    );
  return mapping;
}

function mappingIn(file: SourceFile): Mapping {
  try {
    return parseMapping(JSON.parse(new TextDecoder().decode(file.head)), file.name);
  } catch (error) {
    if (error instanceof MappingError) throw error;
    throw new MappingError(
      `${file.name}: not JSON (${String(error)}). A mapping is one JSON object of less than 64 KiB.`,
      { cause: error },
    );
  }
}

function columnsOf(table: SourceFile): readonly string[] | null {
  const text = new TextDecoder().decode(table.head).replace(/^\ufeff/, "");
  if (/^\s*\[/.test(text)) {
    const keys = /\{([^{}]*)\}/.exec(text);
    return keys ? [...keys[1]!.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map((match) => match[1]!) : null;
  }
  const line = text.split(/\r?\n/, 1)[0]!;
  return line.split(",").map((cell) => cell.replace(/^"|"$/g, ""));
}

async function* rowsOf(table: SourceFile, mapping: Mapping): AsyncGenerator<{ record: string; row: Row }> {
  if (!/\.json$/i.test(table.name)) {
    for await (const { line, cells } of readCsv(table, { expected: mapping.columns }))
      yield { record: `row ${line}`, row: cells };
    return;
  }
  let items: unknown;
  try {
    items = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(await Array.fromAsync(table.open()))),
    );
  } catch (cause) {
    throw new SourceBrokenError(
      { source: table.name, record: "the file" },
      "not JSON",
      "A table in JSON is one list of flat objects.",
      { cause },
    );
  }
  for (const [i, item] of (items as Record<string, unknown>[]).entries()) {
    const unknown = Object.keys(item).filter((key) => !mapping.columns.includes(key));
    if (unknown.length > 0)
      throw new SourceChangedError(
        { source: table.name, record: `item ${i + 1}` },
        `unknown field ${unknown.join(", ")}`,
        `Use or ignore it in the mapping "${mapping.name}".`,
      );
    yield {
      record: `item ${i + 1}`,
      row: Object.fromEntries(
        mapping.columns.map((column) => [column, item[column] == null ? "" : String(item[column])]),
      ),
    };
  }
}

function readRow(
  row: Row,
  mapping: Mapping,
  at: Omit<Locator, "field">,
  dataset: string,
  notes: Notebook,
): RecordDraft[] {
  if (mapping.kind === "quantities") return [readQuantity(row, mapping, at, dataset)];
  if (mapping.kind === "entities") return readParties(row, mapping, at, dataset, notes);
  const need = (rule: Parameters<typeof take>[0], what: string): string => {
    const value = take(rule, row);
    if (value === null) throw new RowError(`no ${what}`);
    return value;
  };
  const get = (rule: Parameters<typeof take>[0] | undefined): string | null => (rule ? take(rule, row) : null);
  if (mapping.kind === "flags") {
    const weight = need(mapping.weight, "weight");
    const weights = ["decisive-review", "strong", "medium", "weak", "context"] as const;
    const known = weights.find((word) => word === weight);
    if (!known) throw new RowError(`"${weight}" is no weight`);
    const texts = {
      category: need(mapping.category, "category"),
      sign: need(mapping.sign, "sign"),
      input: need(mapping.input, "input"),
      issuer: need(mapping.issuer, "issuer"),
    };
    return [
      {
        kind: "flag",
        dataset,
        id: need(mapping.id, "id"),
        ...texts,
        weight: known,
        url: get(mapping.link) ?? "",
        note: get(mapping.note),
        at: { ...at, field: "sign" },
      },
    ];
  }
  const ends = get(mapping.ends);
  return [
    {
      kind: "measure",
      dataset,
      id: need(mapping.id, "id"),
      instrument: need(mapping.instrument, "instrument"),
      clause: get(mapping.clause),
      adopted: dateIn(get(mapping.adopted)),
      inForce: dateIn(get(mapping.inForce)),
      until: dateIn(get(mapping.until)),
      ends: ends === "deadline" || ends === "superseded" || ends === "expired" ? ends : null,
      supersededBy: get(mapping.supersededBy),
      obligation: need(mapping.obligation, "obligation"),
      bound: need(mapping.bound, "bound"),
      exceptions: get(mapping.exceptions),
      evidence: get(mapping.evidence) === "confirmed" ? "confirmed" : "to be confirmed",
      note: get(mapping.note),
      url: get(mapping.link) ?? "",
      at: { ...at, field: "obligation" },
    },
  ];
}

/** The first date in the words, as precise as they are; the words themselves belong in the note. */
function dateIn(text: string | null): string | null {
  return text === null ? null : (/\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text)?.[0] ?? null);
}

function readParties(
  row: Row,
  mapping: Extract<Mapping, { kind: "entities" }>,
  at: Omit<Locator, "field">,
  dataset: string,
  notes: Notebook,
): RecordDraft[] {
  const { several } = mapping;
  const pieces = several
    ? (row[several.column] ?? "")
        .split(new RegExp(several.split, "u"))
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "")
    : [null];
  return pieces.map((piece) => {
    const own = piece === null ? row : { ...row, [several!.column]: piece };
    const id = take(mapping.id, own);
    const schema = take(mapping.schema, own);
    if (id === null || schema === null) throw new RowError(id === null ? "no id" : "no schema");
    const writer = new EntityWriter({
      id: /^[\w:.-]+$/.test(id) ? id : `${mapping.name.replaceAll("_", "-")}-${slug(id)}`,
      schema,
      dataset,
      ...at,
      notes,
    });
    for (const [prop, rules] of Object.entries(mapping.properties)) {
      for (const rule of [rules].flat()) {
        const field = "column" in rule ? [rule.column].flat().join(", ") : "the mapping";
        for (const value of takeAll(rule, own))
          mapping.countries.includes(prop) ? writer.addCountry(prop, value, field) : writer.add(prop, value, field);
      }
    }
    return writer.done();
  });
}
