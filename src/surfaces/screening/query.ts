/**
 * One row of the input to what screening asks.
 *
 * What cannot be read (a country nobody knows, a day that is none) is left out of the query, because a wrong field would
 * count against a true match; the name and the numbers are given as they stand.
 */
import { countryCode } from "../../claims/place.ts";
import type { ScreenQuery } from "../../questions/screen/answer.ts";
import { dayOf } from "./day.ts";
import { type ColumnMap, type Field, fieldOf, identifierFields, isField } from "./headings.ts";
import { namesInCell } from "./names-in-cell.ts";

/** More would be a text pasted into a cell; each name costs as much as a row. */
export const MOST_NAMES = 50;

/** A row that cannot be asked about at all. */
export interface BrokenRow {
  readonly broken: { readonly code: "ROW_BROKEN"; readonly message: string };
}
export type Asked = { readonly query: ScreenQuery } | BrokenRow;

type Values = (field: Field) => readonly string[];

export function queryOfCells(cells: readonly string[], map: ColumnMap, row: number): Asked {
  return queryOf((field) => {
    const columns = map[field];
    if (columns === undefined) return [];
    if (columns.length === 1) {
      const text = cells[columns[0]!]?.trim();
      return text ? [text] : [];
    }
    return columns.map((column) => cells[column]?.trim() ?? "").filter((text) => text !== "");
  }, row);
}

/** A line of NDJSON: a flat object, or an entity of FollowTheMoney with its `properties`. `keys` says which key is what. */
export function queryOfLine(line: string, keys: (key: string) => Field | null, row: number): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { broken: { code: "ROW_BROKEN", message: `Row ${row}: not a JSON object. One object a line is wanted.` } };
  const outer = value as Record<string, unknown>;
  const inner = outer["properties"];
  const values = new Map<Field, string[]>();
  const take = (object: object): void => {
    for (const [key, content] of Object.entries(object)) {
      const field = keys(key);
      if (field === null) continue;
      const texts = [content]
        .flat()
        .filter((one) => typeof one === "string" || typeof one === "number")
        .map((one) => String(one).trim())
        .filter((text) => text !== "");
      if (texts.length > 0) values.set(field, [...(values.get(field) ?? []), ...texts]);
    }
  };
  take(outer);
  if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) take(inner);
  return queryOf((field) => values.get(field) ?? [], row);
}

const OTHER_KEYS: Readonly<Record<string, Field>> = {
  alias: "name",
  weakAlias: "name",
  previousName: "name",
  nationality: "country",
  citizenship: "country",
  jurisdiction: "country",
  incorporationDate: "foundingDate",
  buildDate: "foundingDate",
  fatherName: "middleName",
};

/** What a key of an object is: our own and FollowTheMoney's names, or a heading as in a table. */
export function fieldOfKey(key: string): Field | null {
  if (isField(key)) return key;
  return Object.hasOwn(OTHER_KEYS, key) ? OTHER_KEYS[key]! : fieldOf(key);
}

function queryOf(values: Values, row: number): Asked {
  const names = namesOf(values);
  if (names.length > MOST_NAMES)
    return {
      broken: {
        code: "ROW_BROKEN",
        message: `Row ${row}: ${names.length} names in one row, more than ${MOST_NAMES}. Give each party a row of its own.`,
      },
    };
  const schema = values("schema")[0];
  const kind = schema === undefined ? undefined : schemaOf(schema);
  const countries = known(values("country"), countryCode);
  const births = known(values("birthDate"), dayOf);
  const founded = known(values("foundingDate"), dayOf);
  const places = values("birthPlace");
  const gender = genderOf(values("gender")[0]);
  const identifiers: Record<string, string> = {};
  let hasNumbers = false;
  for (const field of identifierFields) {
    const found = values(field)[0];
    if (found === undefined) continue;
    identifiers[field] = found;
    hasNumbers = true;
  }
  return {
    query: {
      row,
      name: names.length === 1 ? names[0]! : names.length === 0 ? "" : names,
      ...(kind !== undefined && { schema: kind }),
      ...(countries.length > 0 && { country: one(countries) }),
      ...(births.length > 0 && { birthDate: one(births) }),
      ...(founded.length > 0 && { foundingDate: one(founded) }),
      ...(places.length > 0 && { birthPlace: one(places) }),
      ...(gender !== undefined && { gender }),
      ...(hasNumbers && { identifiers }),
    },
  };
}

const one = (values: readonly string[]): string | readonly string[] => (values.length === 1 ? values[0]! : values);

function known(texts: readonly string[], read: (text: string) => string | null): readonly string[] {
  if (texts.length === 0) return texts;
  const found = texts.flatMap((text) => text.split(/[;|\n]/)).map((text) => remembered(read, text.trim()));
  return [...new Set(found.filter((value) => value !== null))];
}

/** A column holds the same few countries and kinds over and over. */
const seen = new Map<(text: string) => string | null, Map<string, string | null>>();
function remembered(read: (text: string) => string | null, text: string): string | null {
  const answers = seen.get(read) ?? new Map<string, string | null>();
  seen.set(read, answers);
  const before = answers.get(text);
  if (before !== undefined) return before;
  const answer = text === "" ? null : read(text);
  if (answers.size < 10_000) answers.set(text, answer);
  return answer;
}

function namesOf(values: Values): readonly string[] {
  const whole = values("name");
  const parts = [...values("firstName"), ...values("middleName"), ...values("lastName")];
  if (whole.length === 1 && parts.length === 0) return namesInCell(whole[0]!);
  const names = whole.flatMap(namesInCell);
  if (parts.length > 0 && (names.length === 0 || values("lastName").length > 0)) names.push(inOrder(values, parts));
  return [...new Set(names)];
}

/** In Han and Hangul the family name stands first and nothing stands between. */
function inOrder(values: Values, parts: readonly string[]): string {
  const east = parts.every((part) => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(part));
  return east ? [...values("lastName"), ...values("middleName"), ...values("firstName")].join("") : parts.join(" ");
}

const KINDS: Readonly<Record<string, string>> = {
  Person:
    "person|individual|natural person|p|ind|people|физическое лицо|физлицо|фл|ип|индивидуальный предприниматель|개인|자연인|个人|個人|自然人|natürliche person|personne physique|persona física|persona",
  Organization: "organization|organisation|org|group|организация|группа|단체|조직|기관|组织|組織",
  Company:
    "company|corporation|corporate|business|firm|o|юридическое лицо|юрлицо|юл|компания|предприятие|법인|회사|기업|公司|企业|企業|法人|unternehmen|firma|juristische person|société|entreprise|personne morale|empresa|persona jurídica|spółka",
  LegalEntity: "entity|legal entity|legalentity|party|legal person",
  Vessel: "vessel|ship|boat|v|судно|корабль|선박|배|船舶|船|schiff|navire|buque|statek",
  Airplane: "aircraft|airplane|plane|a|самолет|самолёт|воздушное судно|항공기|飞机|飛機",
};
const kindOf = new Map(
  Object.entries(KINDS).flatMap(([schema, words]) => words.split("|").map((word) => [word, schema] as const)),
);

/** A word for a kind in several languages, or a schema as it stands. A word nobody knows is no kind: every kind is looked through. */
function schemaOf(text: string): string | undefined {
  return kindOf.get(text.toLowerCase()) ?? (/^[A-Z][A-Za-z]{2,40}$/.test(text) ? text : undefined);
}

function genderOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const word = text.toLowerCase().replace(/\.$/, "");
  if (/^(m|male|man|mr|м|муж|мужской|남|남성|남자|男|männlich|homme|hombre|masculino|h|mężczyzna)$/.test(word))
    return "male";
  if (/^(f|female|woman|mrs|ms|ж|жен|женский|여|여성|여자|女|w|weiblich|femme|mujer|femenino|k|kobieta)$/.test(word))
    return "female";
  return undefined;
}
