/**
 * The CSV files of a list joined to entries: the main file streams, aliases, addresses and continued remarks wait in
 * maps by the party's number.
 */
import type { Locator } from "../../claims/index.ts";
import type { Notebook } from "../drafting.ts";
import { readCsv } from "../formats/csv.ts";
import { type Bundle, SourceChangedError, type SourceFile } from "../reader.ts";
import type { Address, Alias, AliasKind, Cell, Entry } from "./entry.ts";
import { readRemarks } from "./remarks.ts";

export const columns = {
  primary: [
    "ent_num",
    "SDN_Name",
    "SDN_Type",
    "Program",
    "Title",
    "Call_Sign",
    "Vess_type",
    "Tonnage",
    "GRT",
    "Vess_flag",
    "Vess_owner",
    "Remarks",
  ],
  aliases: ["ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"],
  addresses: ["ent_num", "add_num", "address", "city", "country", "add_remarks"],
  comments: ["ent_num", "remarks_extended"],
} as const;

const KINDS: Readonly<Record<string, AliasKind>> = { aka: "aka", fka: "fka", nka: "nka" };
const TYPES = new Set(["individual", "vessel", "aircraft", "entity", ""]);

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

function rows(file: SourceFile, role: keyof typeof columns): AsyncIterable<Row> {
  return readCsv(file, { columns: columns[role], controlZ: true });
}

const reading =
  (row: Row, file: SourceFile) =>
  (column: string): Cell | null => {
    const text = row.cells[column]?.trim() ?? "";
    // "-0-" is OFAC's null.
    return text === "" || text === "-0-"
      ? null
      : { text, at: { source: file.id, record: `row ${row.line}`, field: column } };
  };

async function group<T>(
  file: SourceFile | undefined,
  role: keyof typeof columns,
  make: (row: Row, cell: (column: string) => Cell | null) => T | null,
): Promise<Map<string, T[]>> {
  const found = new Map<string, T[]>();
  if (!file) return found;
  for await (const row of rows(file, role)) {
    const value = make(row, reading(row, file));
    if (value !== null)
      (found.get(row.cells["ent_num"]!) ?? found.set(row.cells["ent_num"]!, []).get(row.cells["ent_num"]!)!).push(
        value,
      );
  }
  return found;
}

/** Entries of the CSV files; the report's counts say how many rows found their party. */
export async function* readCsvEntries(bundle: Bundle, notes: Notebook): AsyncGenerator<Entry> {
  const { primary, aliases: aliasFile, addresses: addressFile, comments: commentFile } = bundle.files;
  const aliases = await group<Alias>(aliasFile, "aliases", (row, cell) => {
    const kind = KINDS[cell("alt_type")?.text ?? ""];
    const name = cell("alt_name");
    if (!kind || !name)
      throw new SourceChangedError(
        { source: aliasFile!.name, record: `row ${row.line}` },
        `an alias of type "${row.cells["alt_type"]}" named "${row.cells["alt_name"]}"`,
        "Types are aka, fka and nka: map the new one in sources/us-ofac/csv-files.ts.",
      );
    notes.count("alias rows");
    return { kind, weak: false, name, remarks: cell("alt_remarks") };
  });
  const addresses = await group<Address>(addressFile, "addresses", (_row, cell) => {
    notes.count("address rows");
    return {
      number: cell("add_num")?.text ?? "",
      street: cell("address"),
      city: cell("city"),
      state: null,
      postalCode: null,
      country: cell("country"),
      remarks: cell("add_remarks"),
    };
  });
  const comments = await group<Cell>(commentFile, "comments", (_row, cell) => cell("remarks_extended"));

  for await (const row of rows(primary!, "primary")) {
    const cell = reading(row, primary!);
    const uid = row.cells["ent_num"]!.trim();
    const name = cell("SDN_Name");
    const type = (cell("SDN_Type")?.text ?? "entity").toLowerCase();
    if (!/^\d+$/.test(uid) || !name || !TYPES.has(type))
      throw new SourceChangedError(
        { source: primary!.name, record: `row ${row.line}` },
        `number "${uid}", name "${row.cells["SDN_Name"]}", type "${type}"`,
        "Check the row; a new type is mapped in sources/us-ofac/entities.ts.",
      );
    const programme = cell("Program");
    const [own, further] = [aliases.get(uid) ?? [], addresses.get(uid) ?? []];
    notes.count("alias rows joined", own.length);
    notes.count("address rows joined", further.length);
    aliases.delete(uid);
    addresses.delete(uid);
    yield {
      uid,
      name,
      type,
      programmes: programme
        ? programme.text.split(/\]\s*\[/).map((text) => ({ text: text.replace(/[[\]]/g, "").trim(), at: programme.at }))
        : [],
      title: cell("Title"),
      vessel: {
        callSign: cell("Call_Sign"),
        type: cell("Vess_type"),
        tonnage: cell("Tonnage"),
        grossRegisteredTonnage: cell("GRT"),
        flag: cell("Vess_flag"),
        owner: cell("Vess_owner"),
      },
      aliases: own,
      addresses: further,
      features: remarksOf(cell("Remarks"), comments.get(uid)?.[0]),
    };
  }
  for (const [what, left] of [
    ["alias", aliases],
    ["address", addresses],
  ] as const) {
    for (const uid of left.keys())
      notes.warn(`${what} rows of party ${uid}, which is not in ${primary!.name}: the files may be of different days`);
  }
}

/** A remark that was cut off goes on in the comments file in the middle of a word. */
function remarksOf(remarks: Cell | null, more: Cell | undefined): Entry["features"] {
  if (!remarks) return more ? readRemarks(more.text, more.at) : [];
  if (!more) return readRemarks(remarks.text, remarks.at);
  const joined = readRemarks(remarks.text + more.text, remarks.at);
  // What begins in the comments file stands there.
  let seen = 0;
  return joined.map((feature) => {
    seen += feature.text.length;
    return seen > remarks.text.length ? { ...feature, at: more.at satisfies Locator } : feature;
  });
}
