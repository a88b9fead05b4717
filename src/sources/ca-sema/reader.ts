/** Canada's consolidated autonomous sanctions list: one XML record a person, entity or ship. */
import type { Dataset, EntityDraft } from "../../claims/index.ts";
import { EntityWriter, Notebook, slug } from "../drafting.ts";
import { readXml, refuseUnknown, textOf, type XmlRecord } from "../formats/xml.ts";
import { type Bundle, type FieldUse, type Reader, type ReadReport, SourceChangedError } from "../reader.ts";

export const canadaSanctions: Dataset = {
  name: "ca_dfatd_sema_sanctions",
  title: "Consolidated Canadian Autonomous Sanctions List",
  publisher: "Global Affairs Canada",
  url: "https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx",
  licence: "Open Government Licence – Canada",
  grade: "A",
  rhythm: "whenever a regulation changes",
};

const fields: Readonly<Record<string, FieldUse>> = {
  Country: { to: "Sanction.program: the regulation's country, not the party's" },
  LastName: { to: "Person.lastName, name" },
  GivenName: { to: "Person.firstName, name" },
  EntityOrShip: { to: "Organization or Vessel name" },
  TitleOrShip: { to: "Person.title; Vessel.type" },
  ShipIMONumber: { to: "Vessel.imoNumber" },
  Aliases: { to: "alias" },
  DateOfBirthOrShipBuildDate: { to: "Person.birthDate; Vessel.buildDate" },
  Schedule: { to: "Sanction.authorityId, the id" },
  Item: { to: "Sanction.authorityId, the id" },
  DateOfListing: { to: "Sanction.listingDate" },
};
const head = new TextDecoder();

export const canadaReader: Reader = {
  name: "ca-sema",
  version: 1,
  fields,

  recognise(files) {
    return files
      .filter((file) => /<data-set[\s>][\s\S]*<(Country|Schedule)>/.test(head.decode(file.head)))
      .map((file): Bundle => ({ dataset: canadaSanctions, files: { list: file } }));
  },

  async *read(bundle): AsyncGenerator<EntityDraft, ReadReport, undefined> {
    const file = bundle.files["list"]!;
    const notes = new Notebook();
    const taken = new Set<string>();
    for await (const record of readXml(file, { records: ["record"], around: ["data-set"] })) {
      refuseUnknown(file.name, record, fields, "sources/ca-sema/reader.ts");
      const id = idOf(record);
      if (taken.has(id))
        throw new SourceChangedError(
          { source: file.name, record: record.path },
          `a second record with the id ${id}`,
          "Country, schedule and item no longer tell records apart: change idOf in sources/ca-sema/reader.ts.",
        );
      taken.add(id);
      notes.count("records");
      yield* readParty(
        record,
        id,
        { dataset: canadaSanctions.name, source: file.id, record: record.path, notes },
        file.name,
      );
    }
    return { records: taken.size, published: null, counts: notes.counts, warnings: notes.warnings };
  },
};

/**
 * Regulation, schedule and item name a record for as long as it is listed: an item keeps its number when others go.
 * The list gives no other key.
 */
function idOf(record: XmlRecord): string {
  const country = (textOf(record.element, "Country") ?? "").split(" / ")[0]!;
  const schedule = textOf(record.element, "Schedule") ?? "";
  return ["ca", slug(country), slug(schedule) || "0", slug(textOf(record.element, "Item") ?? "")].join("-");
}

function* readParty(
  record: XmlRecord,
  id: string,
  of: Omit<ConstructorParameters<typeof EntityWriter>[0], "id" | "schema">,
  file: string,
): Generator<EntityDraft> {
  const { element } = record;
  const text = (name: string): string | null => textOf(element, name);
  const thing = text("EntityOrShip");
  const ship = text("ShipIMONumber") !== null;
  const schema = ship ? "Vessel" : thing !== null ? "Organization" : "Person";
  of.notes.count(schema);
  const party = new EntityWriter({ ...of, id, schema });
  party.add("name", thing, "EntityOrShip");
  const given = text("GivenName");
  const last = text("LastName");
  const own = [given, last].filter((part) => part !== null).join(" ");
  // Some entities have their second, English or French, name in the columns for persons.
  party.add(thing === null ? "name" : "alias", own, "LastName");
  if (schema === "Person") party.add("firstName", given, "GivenName").add("lastName", last, "LastName");
  if (thing === null && own === "")
    throw new SourceChangedError(
      { source: file, record: record.path },
      "a record without any name",
      "Map where the name now stands in sources/ca-sema/reader.ts.",
    );
  for (const alias of splitAliases(text("Aliases") ?? "")) party.add("alias", alias, "Aliases");
  party.add(ship ? "type" : schema === "Person" ? "title" : "notes", text("TitleOrShip"), "TitleOrShip");
  party.add("imoNumber", text("ShipIMONumber"), "ShipIMONumber");
  const born = text("DateOfBirthOrShipBuildDate");
  if (born !== null) {
    const dates = datesIn(born);
    const prop = ship ? "buildDate" : schema === "Person" ? "birthDate" : "incorporationDate";
    for (const date of dates) party.add(prop, date, "DateOfBirthOrShipBuildDate", { original: born });
    if (dates.length === 0) party.add("notes", `born or built: ${born}`, "DateOfBirthOrShipBuildDate");
  }
  party
    .add("topics", "sanction", "Item")
    .add("programId", `CA-SEMA-${slug(text("Country")?.split(" / ")[0] ?? "").toUpperCase()}`, "Country", {
      original: text("Country") ?? undefined,
    });
  yield party.done();
  const act = new EntityWriter({ ...of, id: `${id}-sanction`, schema: "Sanction" });
  act
    .add("entity", id, "Item")
    .add("authority", "Global Affairs Canada", "Country")
    .add("program", text("Country"), "Country");
  act.add("authorityId", [text("Schedule"), text("Item")].filter((part) => part !== null).join(", item "), "Item");
  act.add("listingDate", text("DateOfListing"), "DateOfListing");
  yield act.done();
}

/** `A B, C D; Russian: Е Ж / З И` → four names, without the words that say which language one is in. */
export function splitAliases(text: string): string[] {
  return text
    .split(/[;,](?!\s*(?:Ltd|LLC|Inc|Co|JSC|S\.?A|Limited|LLP|GmbH)\b)|\s\/\s|\/\s+|\n/)
    .map((part) => part.replace(/^\s*(?:[A-Z][a-zé]+|also known as|a\.?k\.?a\.?)\s*:\s*/, "").trim())
    .filter((part) => part !== "");
}

/** Dates as precise as the words: `1963 or 1964` gives both years; `Sep-99` gives none, since its century is open. */
function datesIn(text: string): string[] {
  return text.match(/\b\d{4}(?:-\d{2}(?:-\d{2})?)?\b/g) ?? [];
}
