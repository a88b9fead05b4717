/** The UN Security Council's consolidated list: one XML record a person or entity, to FollowTheMoney. */
import type { Dataset, EntityDraft } from "../../claims/index.ts";
import { EntityWriter, Notebook } from "../drafting.ts";
import { childrenOf, readXml, refuseUnknown, textOf, type XmlElement, type XmlRecord } from "../formats/xml.ts";
import { type Bundle, type Reader, type ReadReport, SourceChangedError, type SourceFile } from "../reader.ts";
import { fields } from "./fields.ts";

export const unSecurityCouncil: Dataset = {
  name: "un_sc_sanctions",
  title: "UN Security Council consolidated list",
  publisher: "United Nations Security Council",
  url: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
  licence: "United Nations terms of use; facts of public record",
  grade: "A",
  rhythm: "within hours of a committee's decision",
};

const NAMES = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"] as const;
const PARTS = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"] as const;
const head = new TextDecoder();

export const unReader: Reader = {
  name: "un-sc",
  version: 2,
  fields,

  recognise(files) {
    return files
      .filter((file) => /<CONSOLIDATED_LIST[\s>]/.test(head.decode(file.head)))
      .map((file): Bundle => ({ dataset: unSecurityCouncil, files: { list: file } }));
  },

  async *read(bundle): AsyncGenerator<EntityDraft, ReadReport, undefined> {
    const file = bundle.files["list"]!;
    const notes = new Notebook();
    let published: string | null = null;
    for await (const record of readXml(file, {
      records: ["INDIVIDUAL", "ENTITY"],
      around: ["CONSOLIDATED_LIST", "INDIVIDUALS", "ENTITIES"],
    })) {
      refuseUnknown(file.name, record, fields, "sources/un-sc/fields.ts");
      published = record.root["dateGenerated"]?.slice(0, 10) ?? null;
      yield* readParty(record, file, notes);
    }
    const records = (notes.counts["persons"] ?? 0) + (notes.counts["entities"] ?? 0);
    return { records, published, counts: notes.counts, warnings: notes.warnings };
  },
};

function* readParty(
  record: XmlRecord,
  { id: source, name: file }: SourceFile,
  notes: Notebook,
): Generator<EntityDraft> {
  const { element } = record;
  const person = element.name === "INDIVIDUAL";
  const key = textOf(element, "DATAID");
  if (key === null)
    throw new SourceChangedError(
      { source: file, record: record.path },
      "no DATAID",
      "Every record has one: map where it now stands in sources/un-sc/reader.ts.",
    );
  const id = `unsc-${key}`;
  const of = { dataset: unSecurityCouncil.name, source, record: record.path, notes };
  const party = new EntityWriter({ ...of, id, schema: person ? "Person" : "Organization" });
  const programme = textOf(element, "UN_LIST_TYPE");
  notes.count(person ? "persons" : "entities");
  if (programme !== null) notes.count(`${person ? "persons" : "entities"} ${programme}`);

  const parts = NAMES.map((name) => textOf(element, name)).filter((part) => part !== null);
  party.add("name", parts.join(" "), "FIRST_NAME");
  if (person) addPersonNames(party, element, parts.length);
  party.add("name", textOf(element, "NAME_ORIGINAL_SCRIPT"), "NAME_ORIGINAL_SCRIPT");
  for (const alias of [...childrenOf(element, "INDIVIDUAL_ALIAS"), ...childrenOf(element, "ENTITY_ALIAS")])
    addAlias(party, alias);
  for (const [group, prop] of [
    ["DESIGNATION", "position"],
    ["TITLE", "title"],
  ] as const) {
    for (const value of childrenOf(element, group).flatMap((child) => childrenOf(child, "VALUE")))
      party.add(prop, value.text, `${group}/VALUE`);
  }
  for (const value of childrenOf(element, "NATIONALITY").flatMap((child) => childrenOf(child, "VALUE")))
    party.addCountry("nationality", value.text, "NATIONALITY/VALUE");
  for (const value of childrenOf(element, "LAST_DAY_UPDATED").flatMap((child) => childrenOf(child, "VALUE")))
    party.add("modifiedAt", value.text, "LAST_DAY_UPDATED/VALUE");
  for (const birth of childrenOf(element, "INDIVIDUAL_DATE_OF_BIRTH")) addBirthDate(party, birth);
  for (const place of childrenOf(element, "INDIVIDUAL_PLACE_OF_BIRTH"))
    addPlace(party, place, "birthPlace", "birthCountry");
  for (const place of [...childrenOf(element, "INDIVIDUAL_ADDRESS"), ...childrenOf(element, "ENTITY_ADDRESS")])
    addPlace(party, place, "address", "country");
  party.add("gender", textOf(element, "GENDER")?.toLowerCase(), "GENDER", {
    original: textOf(element, "GENDER") ?? undefined,
  });
  party.add("notes", textOf(element, "COMMENTS1"), "COMMENTS1");
  party.add("topics", "sanction", "REFERENCE_NUMBER");
  party.add("programId", programme === null ? null : `UN-SC${programme.toUpperCase()}`, "UN_LIST_TYPE", {
    original: programme ?? undefined,
  });

  const papers: EntityDraft[] = [];
  for (const [i, paper] of childrenOf(element, "INDIVIDUAL_DOCUMENT").entries()) {
    const draft = readPaper(paper, { ...of, id: `${id}-document-${i + 1}` }, party);
    if (draft) papers.push(draft);
  }
  yield party.done();
  yield* papers;
  const sanction = new EntityWriter({ ...of, id: `${id}-sanction`, schema: "Sanction" });
  sanction.add("entity", id, "DATAID").add("authority", "United Nations Security Council", "LIST_TYPE/VALUE");
  sanction
    .add("program", programme, "UN_LIST_TYPE")
    .add("unscId", textOf(element, "REFERENCE_NUMBER"), "REFERENCE_NUMBER");
  sanction
    .add("listingDate", textOf(element, "LISTED_ON")?.slice(0, 10), "LISTED_ON")
    .add("startDate", textOf(element, "LISTED_ON")?.slice(0, 10), "LISTED_ON");
  const submitted = [textOf(element, "SUBMITTED_BY"), textOf(element, "SUBMITTED_ON")].filter((part) => part !== null);
  sanction.add("summary", submitted.length > 0 ? `submitted: ${submitted.join(", ")}` : null, "SUBMITTED_BY");
  yield sanction.done();
}

/** UN name parts follow no one order, so only a first and a last part of at least two are told apart. */
function addPersonNames(party: EntityWriter, element: XmlElement, count: number): void {
  const props = ["firstName", "secondName", "middleName", "lastName"] as const;
  for (const [i, name] of NAMES.entries()) {
    const last = i > 0 && i === count - 1;
    party.add(last ? "lastName" : props[i]!, textOf(element, name), name);
  }
}

/** Some aliases hold several spellings: `Jawad Example; Javad Example b) J. Example`, `Chol Example (보기철)`. */
export function splitAliases(text: string): string[] {
  return text
    .split(/;|(?:^|\s)[a-h]\)\s/)
    .flatMap((part) => {
      const both = /^([^()]+)\(([^()]+)\)\s*$/.exec(part);
      const otherScript = both !== null && /\p{L}/u.test(both[2]!) && !/\p{Script=Latin}/u.test(both[2]!);
      return otherScript ? [both[1]!, both[2]!] : [part];
    })
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function addAlias(party: EntityWriter, alias: XmlElement): void {
  const quality = textOf(alias, "QUALITY") ?? "";
  const prop = /^low$/i.test(quality) ? "weakAlias" : /^f\.?k\.?a/i.test(quality) ? "previousName" : "alias";
  const group = alias.name;
  const words = textOf(alias, "ALIAS_NAME") ?? "";
  for (const name of splitAliases(words)) party.add(prop, name, `${group}/ALIAS_NAME`, { original: words });
  party.add("notes", textOf(alias, "NOTE"), `${group}/NOTE`);
  const born = textOf(alias, "DATE_OF_BIRTH");
  if (born !== null)
    party.add(
      isDate(born) ? "birthDate" : "notes",
      isDate(born) ? born : `birth given with alias: ${born}`,
      `${group}/DATE_OF_BIRTH`,
    );
  party.add("birthPlace", textOf(alias, "CITY_OF_BIRTH"), `${group}/CITY_OF_BIRTH`);
  party.addCountry("birthCountry", textOf(alias, "COUNTRY_OF_BIRTH"), `${group}/COUNTRY_OF_BIRTH`);
}

const isDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text);

function addBirthDate(party: EntityWriter, birth: XmlElement): void {
  const group = birth.name;
  const original = textOf(birth, "TYPE_OF_DATE") ?? undefined;
  const exact = original === undefined || original === "EXACT";
  for (const name of ["DATE", "YEAR", "FROM_YEAR", "TO_YEAR"] as const) {
    const value = textOf(birth, name);
    if (value === null) continue;
    const date = value.slice(0, 10);
    party.add(isDate(date) ? "birthDate" : "notes", isDate(date) ? date : `born: ${value}`, `${group}/${name}`, {
      original: exact ? undefined : `${original} ${value}`,
    });
  }
  party.add("notes", textOf(birth, "NOTE"), `${group}/NOTE`);
}

function addPlace(party: EntityWriter, place: XmlElement, prop: string, countryProp: string): void {
  const parts = PARTS.map((name) => textOf(place, name)).filter((part) => part !== null);
  const onlyCountry = parts.length === 1 && textOf(place, "COUNTRY") !== null;
  if (!onlyCountry) party.add(prop, parts.join(", "), place.name);
  party.addCountry(countryProp, textOf(place, "COUNTRY"), `${place.name}/COUNTRY`);
  party.add("notes", textOf(place, "NOTE"), `${place.name}/NOTE`);
}

function readPaper(
  paper: XmlElement,
  of: Omit<ConstructorParameters<typeof EntityWriter>[0], "schema">,
  holder: EntityWriter,
): EntityDraft | null {
  const number = textOf(paper, "NUMBER");
  const type = [textOf(paper, "TYPE_OF_DOCUMENT"), textOf(paper, "TYPE_OF_DOCUMENT2")]
    .filter((part) => part !== null)
    .join(", ");
  const note = textOf(paper, "NOTE");
  if (number === null && type === "" && note === null) return null;
  const passport = /pass?e?port/i.test(type);
  const draft = new EntityWriter({ ...of, schema: passport ? "Passport" : "Identification" });
  const at = (name: string): string => `INDIVIDUAL_DOCUMENT/${name}`;
  draft
    .add("holder", holder.id, at("NUMBER"))
    .add("number", number, at("NUMBER"))
    .add("type", type, at("TYPE_OF_DOCUMENT"));
  for (const name of ["ISSUING_COUNTRY", "COUNTRY_OF_ISSUE"])
    draft.addCountry("country", textOf(paper, name), at(name));
  draft.add("authority", textOf(paper, "CITY_OF_ISSUE"), at("CITY_OF_ISSUE"));
  draft.add("startDate", textOf(paper, "DATE_OF_ISSUE"), at("DATE_OF_ISSUE")).add("description", note, at("NOTE"));
  holder.add(passport ? "passportNumber" : "idNumber", number, at("NUMBER"));
  return draft.done();
}
