/** One OFAC entry to FollowTheMoney: the party, its papers, wallets, links and the sanction. */
import type { Dataset, Digest, EntityDraft, Locator } from "../../claims/index.ts";
import { EntityWriter, type Notebook, slug } from "../drafting.ts";
import { hasProperty } from "../ftm-model.ts";
import { parseDate, parseDates } from "./dates.ts";
import type { Cell, Entry, Feature } from "./entry.ts";
import { useOf } from "./labels.ts";

const LEGAL_FORM =
  /\b(?:L\.?L\.?C|LTD|LIMITED|INC|CORP(?:ORATION)?|GMBH|S\.?A\.?S?|S\.?R\.?L|CO\.|COMPANY|[OPCZ]?JSC|OOO|OAO|ZAO|PAO|AO|PLC|B\.?V|N\.?V|LIMITADA|LTDA|FZE|FZCO|DMCC|PTE|SDN BHD|S\.?P\.?A|A\.?S|SIRKETI|SOCIETY WITH LIMITED LIABILITY)\b\.?/i;

export function schemaOf(entry: Entry): string {
  if (entry.type === "individual") return "Person";
  if (entry.type === "vessel") return "Vessel";
  if (entry.type === "aircraft") return "Airplane";
  return LEGAL_FORM.test(entry.name.text) ? "Company" : "Organization";
}

/** `KIM, Yong Chol` → given and family name; null for a name of one piece. */
export function splitPersonName(text: string): { first: string; last: string } | null {
  const comma = text.indexOf(",");
  return comma < 0 ? null : { last: text.slice(0, comma).trim(), first: text.slice(comma + 1).trim() };
}

interface Context {
  readonly dataset: Dataset;
  readonly notes: Notebook;
  /** The id of the party of this exact name in the same list, if just one has it. */
  find(name: string): string | undefined;
}

/** Statements stand at cells of several files, so a writer is kept for each place and joined at the end. */
class Party {
  readonly id: string;
  readonly schema: string;
  readonly #context: Context;
  readonly #statements: EntityDraft["statements"][number][] = [];
  readonly #seen = new Set<string>();

  constructor(id: string, schema: string, context: Context) {
    this.id = id;
    this.schema = schema;
    this.#context = context;
  }

  #writer(at: Locator): EntityWriter {
    return new EntityWriter({
      id: this.id,
      schema: this.schema,
      dataset: this.#context.dataset.name,
      source: at.source as Digest,
      record: at.record,
      notes: this.#context.notes,
    });
  }

  /** A property that this schema does not have becomes a note with its label. */
  add(prop: string, value: string | null | undefined, at: Locator, label: string, original?: string): void {
    const text = value?.trim() ?? "";
    if (text === "") return;
    const has = hasProperty(this.schema, prop);
    const writer = this.#writer(at);
    if (has) writer.add(prop, text, at.field, { original });
    else writer.add("notes", `${label}: ${text}`, at.field);
    this.#take(writer);
  }

  addCountry(prop: string, words: string | null | undefined, at: Locator): void {
    const text = words?.trim() ?? "";
    if (text === "") return;
    const writer = this.#writer(at);
    if (!hasProperty(this.schema, prop)) writer.add("notes", `${prop}: ${text}`, at.field);
    else writer.addCountry(prop, text, at.field);
    this.#take(writer);
  }

  #take(writer: EntityWriter): void {
    for (const statement of writer.done().statements) {
      const key = `${statement.prop}\u0000${statement.value}`;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.#statements.push(statement);
    }
  }

  done(): EntityDraft {
    return {
      kind: "entity",
      id: this.id,
      schema: this.schema,
      dataset: this.#context.dataset.name,
      statements: this.#statements,
    };
  }
}

export function* entitiesOf(entry: Entry, context: Context): Generator<EntityDraft> {
  const { notes } = context;
  const id = `ofac-${entry.uid}`;
  const party = new Party(id, schemaOf(entry), context);
  const sanction = new Party(`${id}-sanction`, "Sanction", context);
  notes.count("entities");
  notes.count(party.schema);
  if (entry.programmes.some((programme) => /^DPRK/.test(programme.text))) notes.count("entities DPRK");

  addName(party, "name", entry.name, entry.type);
  for (const alias of entry.aliases) {
    addName(party, alias.weak ? "weakAlias" : alias.kind === "fka" ? "previousName" : "alias", alias.name, entry.type);
    party.add("notes", alias.remarks?.text, alias.remarks?.at ?? alias.name.at, "alias");
  }
  const { title, vessel } = entry;
  if (title) party.add("position", title.text, title.at, "title");
  for (const [prop, cell] of [
    ["callSign", vessel.callSign],
    ["type", vessel.type],
    ["tonnage", vessel.tonnage],
    ["grossRegisteredTonnage", vessel.grossRegisteredTonnage],
  ] as const) {
    if (cell) party.add(prop, cell.text, cell.at, prop);
  }
  if (vessel.flag) party.addCountry("flag", vessel.flag.text, vessel.flag.at);
  for (const address of entry.addresses) {
    const parts = [address.street, address.city, address.state, address.postalCode].filter((cell) => cell !== null);
    const whole = [...parts.map((cell) => cell.text), address.country?.text ?? ""]
      .filter((text) => text !== "")
      .join(", ");
    if (parts[0]) party.add("address", whole, parts[0].at, "address");
    if (address.country) party.addCountry("country", address.country.text, address.country.at);
    if (address.remarks) party.add("notes", address.remarks.text, address.remarks.at, "address");
  }
  party.add("topics", "sanction", entry.name.at, "listed");
  const { at } = entry.name;
  sanction.add("entity", id, at, "party");
  sanction.add("authority", "Office of Foreign Assets Control", at, "authority");
  sanction.add("authorityId", entry.uid, at, "uid");
  for (const programme of entry.programmes) {
    party.add("programId", `US-${programme.text}`, programme.at, "programme", programme.text);
    sanction.add("program", programme.text, programme.at, "programme");
  }
  const others: EntityDraft[] = [];
  if (vessel.owner) others.push(link(party, vessel.owner.text, "owned by", vessel.owner.at, context));
  for (const feature of entry.features) others.push(...addFeature(party, sanction, feature, title, context));
  yield party.done();
  yield* distinct(others);
  yield sanction.done();
}

function* distinct(drafts: readonly EntityDraft[]): Generator<EntityDraft> {
  const seen = new Set<string>();
  for (const draft of drafts) {
    if (seen.has(draft.id)) continue;
    seen.add(draft.id);
    yield draft;
  }
}

function addName(party: Party, prop: string, name: Cell, type: string): void {
  const person = type === "individual" ? splitPersonName(name.text) : null;
  if (!person) {
    party.add(prop, name.text, name.at, prop);
    return;
  }
  party.add(prop, `${person.first} ${person.last}`.trim(), name.at, prop, name.text);
  if (prop !== "name") return;
  party.add("lastName", person.last, name.at, "name");
  party.add("firstName", person.first, name.at, "name");
}

function addFeature(
  party: Party,
  sanction: Party,
  feature: Feature,
  title: Cell | null,
  context: Context,
): EntityDraft[] {
  const { label, value, at, text } = feature;
  const use = useOf(label);
  if (use === undefined) {
    if (text === title?.text || text === "-" || text === "") return [];
    context.notes.count("remarks without a label");
    party.add("notes", text, at, "remarks");
    return [];
  }
  context.notes.count("remarks understood");
  switch (use.as) {
    case "value":
      party.add(use.prop, value, at, label);
      return [];
    case "country":
      party.addCountry(use.prop, value, at);
      return [];
    case "date": {
      const dates = parseDates(value);
      for (const date of dates ?? []) party.add(use.prop, date, at, label, value);
      if (dates === null) party.add("notes", text, at, label);
      return [];
    }
    case "birthplace":
      party.add("birthPlace", value, at, label);
      return [];
    case "gender":
      party.add("gender", value.toLowerCase(), at, label, value);
      return [];
    case "website":
      party.add("website", value, at, label);
      return [];
    case "imo": {
      const number = /\d{7}/.exec(value)?.[0];
      party.add(party.schema === "Vessel" ? "imoNumber" : "registrationNumber", number ?? value, at, label, value);
      return [];
    }
    case "lei":
      party.add("leiCode", value, at, label);
      return [];
    case "alias":
      addName(
        party,
        use.prop,
        { text: value.replace(/^['"“]|['"”]$/g, ""), at },
        party.schema === "Person" ? "individual" : "entity",
      );
      return [];
    case "link":
      return [link(party, value, use.role, at, context)];
    case "provision":
      sanction.add("provisions", text, at, label);
      return [];
    case "sanctionDate":
      sanction.add(use.prop, parseDate(value), at, label, value);
      if (parseDate(value) === null) sanction.add("summary", text, at, label);
      return [];
    case "wallet":
      return wallet(party, value, at, context);
    case "note":
      party.add("notes", text, at, label);
      return [];
    case "document":
      return document(party, feature, use, context);
  }
}

/** The far end is a party of this list where one has just this name; else its name stays with the link. */
function link(party: Party, name: string, role: string, at: Locator, context: Context): EntityDraft {
  const target = context.find(name);
  context.notes.count(target ? "links joined" : "links to names outside the list");
  const draft = new Party(`${party.id}-link-${slug(name).slice(0, 60)}`, "UnknownLink", context);
  draft.add("subject", party.id, at, "link");
  draft.add("role", role, at, "link");
  if (target) draft.add("object", target, at, "link", name);
  else draft.add("summary", name, at, "link");
  return draft.done();
}

function wallet(party: Party, value: string, at: Locator, context: Context): EntityDraft[] {
  const match = /^(?:-\s*)?([A-Z0-9]{2,6})\s+(\S+)$/.exec(value);
  const key = match?.[2] ?? value;
  const draft = new Party(`${party.id}-wallet-${key}`, "CryptoWallet", context);
  draft.add("publicKey", key, at, "wallet");
  draft.add("currency", match?.[1], at, "wallet");
  draft.add("holder", party.id, at, "wallet");
  draft.add("topics", "sanction", at, "wallet");
  context.notes.count("wallets");
  return [draft.done()];
}

function document(
  party: Party,
  feature: Feature,
  use: { prop: string; schema: string },
  context: Context,
): EntityDraft[] {
  const { label, value, country, issued, expires, at } = feature;
  if (value === "") return [];
  party.add(use.prop, value, at, label);
  const draft = new Party(`${party.id}-${use.schema.toLowerCase()}-${slug(value)}`, use.schema, context);
  draft.add("holder", party.id, at, label);
  draft.add("number", value, at, label);
  draft.add("type", label, at, label);
  if (country !== null) draft.addCountry("country", country, at);
  draft.add("startDate", issued === null ? null : parseDate(issued), at, label, issued ?? undefined);
  draft.add("endDate", expires === null ? null : parseDate(expires), at, label, expires ?? undefined);
  return [draft.done()];
}
