/**
 * Two records of parties compared as wholes: numbers decide, names propose, dates, countries and gender confirm or contradict.
 *
 * The same score and reasons as a screening result, for those who hold both records. Name parts count as a name in the
 * order of their language's papers; two full sets of parts whose given and family names are exchanged are two people.
 */
import {
  compareNames,
  type Fields,
  kindOfSchema,
  type ReadName,
  type Reason,
  readName,
  scoreFields,
} from "../../names/index.ts";
import { bareIdentifier, identifierKinds } from "../../picture/identifiers.ts";
import { WEAK_SHARE } from "./candidates.ts";
import { type Bearer, doubtOfNumber } from "./same-number.ts";

/** A FollowTheMoney record: schema and properties. */
export interface PartyRecord {
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export interface PartyComparison {
  readonly score: number;
  /** Add up to the score. */
  readonly because: readonly Reason[];
}

const NAMES = ["name", "alias", "previousName", "nameLatin"];
const EXCHANGED = -0.4;

/** Throws NameTooLongError. */
export function compareEntities(query: PartyRecord, candidate: PartyRecord): PartyComparison {
  const number = sameNumber(query, candidate);
  if (number.length > 0) return { score: number.reduce((sum, reason) => sum + reason.score, 0), because: number };
  const names = bestNames(query, candidate);
  const reasons = [...names, ...exchanged(query, candidate)];
  const sum = (): number => reasons.reduce((total, reason) => total + reason.score, 0);
  if (sum() > 0) reasons.push(...scoreFields(fieldsOf(query), fieldsOf(candidate)), ...otherNumbers(query, candidate));
  const raw = sum();
  if (raw > 1) reasons.push({ feature: "ceiling", score: 1 - raw, detail: "a score is never above 1" });
  if (raw < 0) reasons.push({ feature: "floor", score: -raw, detail: "a score is never below 0" });
  return { score: Math.min(1, Math.max(0, raw)), because: reasons };
}

const of = (party: PartyRecord, prop: string): readonly string[] => party.properties[prop] ?? [];

/** Numbers of one class by their bare form. A BIC may be given as a registration number, and is known by its shape. */
function numbersOf(party: PartyRecord): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [prop, kind] of Object.entries(identifierKinds)) {
    if (kind.strength === 0) continue;
    for (const value of of(party, prop)) {
      const bare = bareIdentifier(prop, value);
      if (bare !== null) numbers.set(`${kind.class} ${bare}`, kind.label);
      const bic = kind.class === "registration" ? bareIdentifier("swiftBic", value) : null;
      if (bic !== null && /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic)) numbers.set(`bic ${bic}`, "BIC");
    }
  }
  return numbers;
}

/** The best of the numbers that both bear, with what speaks against it; empty where none is shared. */
function sameNumber(query: PartyRecord, candidate: PartyRecord): readonly Reason[] {
  const theirs = numbersOf(candidate);
  const bearer = (party: PartyRecord): Bearer => ({
    names: namesOf(party).map(({ read }) => read),
    countries: fieldsOf(party).countries ?? [],
  });
  let best: readonly Reason[] = [];
  for (const [number, label] of numbersOf(query)) {
    if (!theirs.has(number)) continue;
    const same: Reason = { feature: "identifier", score: 1, detail: `the same ${label}: ${number}` };
    const doubt = doubtOfNumber(number.slice(0, number.indexOf(" ")), bearer(query), bearer(candidate));
    if (doubt === null) return [same];
    if (best.length === 0) best = [same, doubt];
  }
  return best;
}

const OTHER_NUMBER = -0.15;

/** Both have numbers of one class and none is shared. */
function otherNumbers(query: PartyRecord, candidate: PartyRecord): Reason[] {
  const classes = (party: PartyRecord): Set<string> =>
    new Set([...numbersOf(party).keys()].map((number) => number.slice(0, number.indexOf(" "))));
  const theirs = classes(candidate);
  const shared = [...classes(query)].find((each) => theirs.has(each) && each !== "passport");
  return shared === undefined
    ? []
    : [{ feature: "identifier", score: OTHER_NUMBER, detail: `another ${shared} number` }];
}

interface Named {
  readonly read: ReadName;
  readonly weak: boolean;
}

function namesOf(party: PartyRecord): Named[] {
  const kind = kindOfSchema(party.schema);
  const parts = ["firstName", "secondName", "middleName", "fatherName", "lastName"].flatMap((prop) => of(party, prop));
  const texts = NAMES.flatMap((prop) => of(party, prop));
  const named = (text: string, weak: boolean): Named => ({ read: readName(text, kind), weak });
  return [
    ...texts.map((text) => named(text, false)),
    ...(parts.length > 1 || texts.length === 0 ? [parts.join(" ")] : [])
      .filter((text) => text !== "")
      .map((text) => named(text, false)),
    ...of(party, "weakAlias").map((text) => named(text, true)),
  ];
}

function bestNames(query: PartyRecord, candidate: PartyRecord): Reason[] {
  let best: readonly Reason[] = [];
  let most = 0;
  for (const a of namesOf(query)) {
    for (const b of namesOf(candidate)) {
      const { score, because } = compareNames(a.read, b.read);
      const weak = a.weak || b.weak;
      const worth = weak ? score * WEAK_SHARE : score;
      if (worth <= most) continue;
      most = worth;
      best = weak
        ? [...because, { feature: "weak alias", score: worth - score, detail: "an alias that is called weak" }]
        : because;
    }
  }
  return [...best];
}

/** Hans Friedrich is not Friedrich Hans where both say which is the family name. */
function exchanged(query: PartyRecord, candidate: PartyRecord): Reason[] {
  const part = (party: PartyRecord, prop: string): string => (of(party, prop)[0] ?? "").toLowerCase();
  const [a, b] = [part(query, "firstName"), part(query, "lastName")];
  const [x, y] = [part(candidate, "firstName"), part(candidate, "lastName")];
  return a !== "" && b !== "" && a !== b && a === y && b === x
    ? [{ feature: "name parts", score: EXCHANGED, detail: "the given and the family name are exchanged" }]
    : [];
}

function fieldsOf(party: PartyRecord): Fields {
  const all = (...props: readonly string[]): string[] => props.flatMap((prop) => [...of(party, prop)]);
  return {
    birthDates: all("birthDate"),
    deathDates: all("deathDate"),
    foundingDates: all("incorporationDate", "buildDate"),
    countries: all("country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag"),
    genders: all("gender"),
    places: all("birthPlace"),
  };
}
