/** Withhold-release orders and findings of US Customs and Border Protection, as a table: one row an order. */
import type { Dataset, EntityDraft } from "../../claims/index.ts";
import { EntityWriter, Notebook, slug } from "../drafting.ts";
import { readCsv } from "../formats/csv.ts";
import { type Bundle, type FieldUse, type Reader, type ReadReport, SourceChangedError } from "../reader.ts";

export const withholdReleaseOrders: Dataset = {
  name: "us_cbp_wro",
  title: "Withhold Release Orders and Findings",
  publisher: "US Customs and Border Protection",
  url: "https://www.cbp.gov/trade/forced-labor/withhold-release-orders-findings",
  licence: "US government work, public domain",
  grade: "A",
  rhythm: "whenever an order is made or changed",
};

const fields: Readonly<Record<string, FieldUse>> = {
  Entity: { to: "Organization or Vessel name, alias" },
  Country: { to: "country" },
  Industry: { to: "sector" },
  "Effective Date": { to: "Sanction.startDate, listingDate" },
  Type: { to: "Sanction.program" },
  transcription_source: { ignored: "says how the table was copied: part of custody, not of what customs says" },
};
const COLUMNS = Object.keys(fields);

export const orderReader: Reader = {
  name: "us-cbp-wro",
  version: 1,
  fields,

  recognise(files) {
    const ours = files.filter((file) =>
      /^\ufeff?Entity,Country,Industry,Effective Date,Type\b/.test(
        new TextDecoder().decode(file.head.subarray(0, 200)),
      ),
    );
    return ours.map((file): Bundle => ({ dataset: withholdReleaseOrders, files: { table: file } }));
  },

  async *read(bundle): AsyncGenerator<EntityDraft, ReadReport, undefined> {
    const file = bundle.files["table"]!;
    const notes = new Notebook();
    const times = new Map<string, number>();
    for await (const { line, cells } of readCsv(file, { expected: COLUMNS.slice(0, 5), optional: COLUMNS.slice(5) })) {
      const date = usDate(cells["Effective Date"] ?? "");
      const type = cells["Type"] ?? "";
      if (date === null || !/^(WRO|Finding)$/.test(type)) {
        throw new SourceChangedError(
          { source: file.name, record: `row ${line}` },
          `Effective Date "${cells["Effective Date"]}", Type "${type}"`,
          "A date is M/D/YYYY and a type WRO or Finding: correct the row, or map the new form in sources/us-cbp-wro/reader.ts.",
        );
      }
      notes.count(type);
      yield* order(cells, type, date, times, {
        dataset: withholdReleaseOrders.name,
        source: file.id,
        record: `row ${line}`,
        notes,
      });
    }
    const records = (notes.counts["WRO"] ?? 0) + (notes.counts["Finding"] ?? 0);
    return { records, published: null, counts: notes.counts, warnings: notes.warnings };
  },
};

function usDate(text: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return match ? `${match[3]}-${match[1]!.padStart(2, "0")}-${match[2]!.padStart(2, "0")}` : null;
}

/** An order that names goods or a whole sector has no party: it stands as an order alone. */
const GOODS = /^(?:all\b|tobacco|seafood|cotton|sugar|palm oil|products?\b|goods\b)/i;

function* order(
  cells: Readonly<Record<string, string>>,
  type: string,
  date: string,
  times: Map<string, number>,
  of: Omit<ConstructorParameters<typeof EntityWriter>[0], "id" | "schema">,
): Generator<EntityDraft> {
  const words = (cells["Entity"] ?? "").trim();
  const [name = words, ...aliases] = words
    .split(/,?\s*\ba\/?k\/?a\b:?\s*/i)
    .map((part) => part.replace(/[,;]\s*$/, "").trim());
  const vessel = /^Fishing Vessel:\s*/i.exec(name);
  const plain = vessel ? name.slice(vessel[0].length) : name;
  const id = `wro-${slug(plain).slice(0, 80)}`;
  const nth = (times.get(id) ?? 0) + 1;
  times.set(id, nth);
  const goods = GOODS.test(name);
  if (!goods) {
    const party = new EntityWriter({ ...of, id, schema: vessel ? "Vessel" : "Organization" });
    party.add("name", plain, "Entity", { original: words });
    for (const alias of aliases) party.add("alias", alias, "Entity", { original: words });
    party.addCountry(vessel ? "flag" : "country", cells["Country"], "Country");
    if (!vessel) party.add("sector", cells["Industry"], "Industry");
    party.add("topics", "forced.labor", "Type").add("status", "detained", "Type");
    yield party.done();
  }
  const act = new EntityWriter({ ...of, id: `${id}-order-${nth}`, schema: "Sanction" });
  if (!goods) act.add("entity", id, "Entity");
  else of.notes.count("orders on goods");
  act
    .add("authority", "US Customs and Border Protection", "Type")
    .add("program", type === "WRO" ? "Withhold Release Order" : "Finding", "Type");
  act.add("summary", goods ? words : null, "Entity").addCountry("country", cells["Country"], "Country");
  act
    .add("startDate", date, "Effective Date", { original: cells["Effective Date"] })
    .add("listingDate", date, "Effective Date");
  if (goods) act.add("reason", cells["Industry"], "Industry");
  yield act.done();
}
