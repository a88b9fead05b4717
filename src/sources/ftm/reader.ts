/**
 * Files of the FollowTheMoney family: entities (a JSON object a line), statements (CSV), OpenSanctions' simple targets.
 *
 * They are checked against the model: a schema or property that it does not have is news. What licence they are under
 * is for custody to say; OpenSanctions' data is not for commercial use.
 */
import { z } from "zod";
import { type Dataset, type EntityDraft, type StatementDraft, statementColumns } from "../../claims/index.ts";
import { EntityWriter, Notebook, slug } from "../drafting.ts";
import { readCsv } from "../formats/csv.ts";
import { hasProperty, isSchema } from "../ftm-model.ts";
import {
  type Bundle,
  type FieldUse,
  type Reader,
  type ReadReport,
  SourceBrokenError,
  SourceChangedError,
  type SourceFile,
} from "../reader.ts";

const LONGEST_LINE = 64 * 1024 * 1024;

const Entity = z
  .object({
    id: z.string().min(1),
    schema: z.string(),
    properties: z.record(z.string(), z.array(z.string())),
    datasets: z.array(z.string()).optional(),
  })
  .loose();

/** Column of a simple target → property, and whether the cell holds several. */
const TARGETS: Readonly<Record<string, string>> = {
  name: "name",
  aliases: "alias",
  birth_date: "birthDate",
  countries: "country",
  addresses: "address",
  identifiers: "idNumber",
  sanctions: "notes",
  phones: "phone",
  emails: "email",
  program_ids: "programId",
};
const TARGET_COLUMNS = ["id", "schema", ...Object.keys(TARGETS), "dataset", "first_seen", "last_seen", "last_change"];

type Form = "entities" | "statements" | "targets";

export const ftmReader: Reader = {
  name: "ftm",
  version: 1,
  fields: {
    "entities: id, schema, properties": { to: "the entity" },
    "entities: caption, referents, target, first_seen, last_seen, last_change": {
      ignored: "follow from the properties, or from when others saw them",
    },
    ...Object.fromEntries(
      statementColumns.map((column): [string, FieldUse] => [
        `statements: ${column}`,
        ["prop_type", "id", "external", "origin", "first_seen", "last_seen", "canonical_id"].includes(column)
          ? { ignored: "follows from the model, or is another's judgement or sighting" }
          : { to: "the statement" },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(TARGETS).map(([column, prop]): [string, FieldUse] => [`targets: ${column}`, { to: prop }]),
    ),
  },

  recognise(files) {
    return files.flatMap((file): Bundle[] => {
      const form = formOf(file);
      return form === null ? [] : [{ dataset: datasetOf(file), files: { [form]: file } }];
    });
  },

  async *read(bundle): AsyncGenerator<EntityDraft, ReadReport, undefined> {
    const notes = new Notebook();
    const { entities, statements, targets } = bundle.files;
    if (entities) yield* readEntities(entities, bundle.dataset.name, notes);
    if (statements) yield* readStatements(statements, bundle.dataset.name, notes);
    if (targets) yield* readTargets(targets, bundle.dataset.name, notes);
    return { records: notes.counts["entities"] ?? 0, published: null, counts: notes.counts, warnings: notes.warnings };
  },
};

function formOf(file: SourceFile): Form | null {
  const line = new TextDecoder()
    .decode(file.head)
    .replace(/^\ufeff/, "")
    .split("\n", 1)[0]!
    .trim();
  if (/^\{.*"schema"\s*:\s*"/.test(line) && /"properties"\s*:\s*\{/.test(line)) return "entities";
  const columns = line.split(",").map((cell) => cell.replace(/^"|"$/g, ""));
  if (columns.includes("canonical_id") && columns.includes("prop") && columns.includes("value")) return "statements";
  return columns[0] === "id" && columns[1] === "schema" && columns.includes("aliases") && columns.includes("birth_date")
    ? "targets"
    : null;
}

function datasetOf(file: SourceFile): Dataset {
  const name = slug(file.name.replace(/\.[^.]*$/, "")).replaceAll("-", "_");
  return {
    name: `ftm_${name}`,
    title: `FollowTheMoney file ${file.name}`,
    publisher: "not stated in the file",
    url: "https://followthemoney.tech/",
    licence: "not stated in the file: ask where it came from",
    grade: "F",
    rhythm: "not known",
  };
}

/** The schema and property as the model has them. Throws SourceChangedError. */
function check(schema: string, prop: string, at: { source: string; record: string }): void {
  if (!isSchema(schema))
    throw new SourceChangedError(
      at,
      `an unknown schema "${schema}"`,
      "This file is of another FollowTheMoney version: update @opensanctions/followthemoney.",
    );
  if (prop !== "status" && !hasProperty(schema, prop))
    throw new SourceChangedError(
      at,
      `${schema} has no property "${prop}"`,
      "This file is of another FollowTheMoney version: update @opensanctions/followthemoney.",
    );
}

async function* linesOf(file: SourceFile): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let line = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new SourceBrokenError(
        { source: file.name, record: `row ${line + 1}` },
        "bytes that are not UTF-8",
        "Export the file again as UTF-8.",
        { cause },
      );
    }
  };
  for await (const bytes of file.open()) {
    const lines = (rest + decode(bytes)).split("\n");
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE)
      throw new SourceBrokenError(
        { source: file.name, record: `row ${line + 1}` },
        "a line of more than 64 MiB",
        "One entity a line is wanted.",
      );
    line += lines.length;
    yield* lines;
  }
  yield rest + decode();
}

async function* readEntities(file: SourceFile, dataset: string, notes: Notebook): AsyncGenerator<EntityDraft> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() === "") continue;
    const at = { source: file.name, record: `row ${line}` };
    let parsed: z.infer<typeof Entity>;
    try {
      parsed = Entity.parse(JSON.parse(text));
    } catch (cause) {
      throw new SourceBrokenError(
        at,
        "not a FollowTheMoney entity",
        "One JSON object with id, schema and properties a line is wanted.",
        { cause },
      );
    }
    const writer = new EntityWriter({
      id: parsed.id,
      schema: parsed.schema,
      dataset,
      source: file.id,
      record: at.record,
      notes,
    });
    for (const [prop, values] of Object.entries(parsed.properties)) {
      check(parsed.schema, prop, at);
      for (const value of values) writer.add(prop, value, prop);
    }
    notes.count("entities");
    yield writer.done();
  }
}

/** Statements of one entity follow each other in exports; where they do not, the picture joins them by id. */
async function* readStatements(file: SourceFile, dataset: string, notes: Notebook): AsyncGenerator<EntityDraft> {
  let open: { id: string; schema: string; statements: StatementDraft[] } | null = null;
  const seen = new Set<string>();
  const close = function* (): Generator<EntityDraft> {
    if (!open) return;
    if (!seen.has(open.id)) notes.count("entities");
    seen.add(open.id);
    yield { kind: "entity", id: open.id, schema: open.schema, dataset, statements: open.statements };
  };
  for await (const { line, cells } of readCsv(file, {
    expected: ["entity_id", "canonical_id", "prop", "schema", "value"],
    optional: statementColumns,
  })) {
    const { entity_id: id = "", schema = "", prop = "", value = "" } = cells;
    const at = { source: file.name, record: `row ${line}` };
    // OpenSanctions marks each entity with a statement of its id.
    if (prop === "id") continue;
    check(schema, prop, at);
    if (open === null || (open as { id: string }).id !== id) {
      yield* close();
      open = { id, schema, statements: [] };
    }
    const [original, lang] = [cells["original_value"] ?? "", cells["lang"] ?? ""];
    (open as { statements: StatementDraft[] }).statements.push({
      prop,
      value,
      ...(original !== "" && { original }),
      ...(lang !== "" && { lang }),
      at: { source: file.id, record: at.record, field: "value" },
    });
    notes.count("statements");
  }
  yield* close();
}

async function* readTargets(file: SourceFile, dataset: string, notes: Notebook): AsyncGenerator<EntityDraft> {
  for await (const { line, cells } of readCsv(file, { expected: ["id", "schema", "name"], optional: TARGET_COLUMNS })) {
    const at = { source: file.name, record: `row ${line}` };
    const schema = cells["schema"]!;
    check(schema, "name", at);
    const writer = new EntityWriter({ id: cells["id"]!, schema, dataset, source: file.id, record: at.record, notes });
    for (const [column, prop] of Object.entries(TARGETS)) {
      const values = column === "name" ? [cells[column] ?? ""] : (cells[column] ?? "").split(";");
      const to = hasProperty(schema, prop) ? prop : "notes";
      for (const value of values) writer.add(to, value, column);
    }
    writer.add("topics", "sanction", "sanctions");
    notes.count("entities");
    yield writer.done();
  }
}
