/** Which column of a spreadsheet holds what, guessed from its heading in the languages we meet. */
import type { ScreenQuery } from "../../questions/screen/answer.ts";

export type Column =
  | "name"
  | "schema"
  | "country"
  | "birthDate"
  | "imoNumber"
  | "passportNumber"
  | "registrationNumber"
  | "taxNumber";
export type Mapped = Partial<Record<Column, readonly string[]>>;

const HEADINGS: Readonly<Record<Column, RegExp>> = {
  name: /^(full[ _-]?|legal[ _-]?|company[ _-]?|supplier[ _-]?|vendor[ _-]?|party[ _-]?|vessel[ _-]?|ship[ _-]?|customer[ _-]?|payee[ _-]?|entity[ _-]?)*(name|supplier|vendor|company|payee|customer)s?( \(.*\))?$|^(имя|название|наименование|фио|поставщик)$|^(이름|성명|명칭|회사명|업체명|상호)$|^(名称|姓名|公司名称|企业名称|供应商|名稱)$|^(firma|lieferant|nazwa|nom|nombre|raz[oó]n social)$/iu,
  schema: /^(schema|type|entity[ _-]?type|kind|тип|종류|类型)$/iu,
  country: /^(country|country[ _-]?code|land|kraj|pays|pa[ií]s|страна|국가|나라|国家|國家)$/iu,
  birthDate: /^(birth[ _-]?date|date[ _-]?of[ _-]?birth|dob|дата рождения|생년월일|出生日期)$/iu,
  imoNumber: /^imo([ _-]?(no|number))?\.?$/iu,
  passportNumber: /^passport([ _-]?(no|number))?\.?$|^паспорт$|^여권번호$|^护照号$/iu,
  registrationNumber: /^(registration|reg|company)[ _-]?(no|number|id)\.?$|^огрн$|^사업자등록번호$|^注册号$/iu,
  taxNumber: /^(tax|vat)[ _-]?(no|number|id)\.?$|^инн$|^税号$/iu,
};
const PARTS = [
  /^(first|given)[ _-]?names?$|^имя$|^이름$/iu,
  /^middle[ _-]?names?$|^отчество$/iu,
  /^(last|family|sur)[ _-]?names?$|^surname$|^фамилия$|^성$/iu,
];

export function guessColumns(header: readonly string[]): Mapped {
  const mapped: Record<string, string[]> = {};
  for (const [field, heading] of Object.entries(HEADINGS)) {
    const found = header.find((column) => heading.test(column.trim()));
    if (found !== undefined) mapped[field] = [found];
  }
  const parts = PARTS.map((part) => header.find((column) => part.test(column.trim()))).filter(
    (column) => column !== undefined,
  );
  // A name in parts, where no one column holds it whole.
  if (parts.length > 1 && (!mapped["name"] || parts.includes(mapped["name"][0]!))) mapped["name"] = parts;
  return mapped as Mapped;
}

const TYPES: Readonly<Record<string, string>> = {
  person: "Person",
  individual: "Person",
  company: "Company",
  organization: "Organization",
  organisation: "Organization",
  org: "Organization",
  entity: "LegalEntity",
  vessel: "Vessel",
  ship: "Vessel",
  aircraft: "Airplane",
};
const IDENTIFIERS = ["imoNumber", "passportNumber", "registrationNumber", "taxNumber"] as const;

export function queryOf(cells: Readonly<Record<string, string>>, mapped: Mapped, row: number): ScreenQuery {
  const get = (field: Column): string =>
    (mapped[field] ?? [])
      .map((column) => cells[column]?.trim() ?? "")
      .filter((text) => text !== "")
      .join(" ");
  // Several names in a cell: a line each, or split where a spreadsheet's hands put a semicolon or a bar.
  const names = get("name")
    .split(/\s*[;|\n]\s*/)
    .filter((name) => name !== "");
  const identifiers = Object.fromEntries(
    IDENTIFIERS.flatMap((field) => (get(field) === "" ? [] : [[field, get(field)]])),
  );
  const schema = get("schema");
  return {
    row,
    name: names.length > 1 ? names : (names[0] ?? ""),
    ...(schema !== "" && { schema: TYPES[schema.toLowerCase()] ?? schema }),
    ...(get("country") !== "" && { country: get("country") }),
    ...(get("birthDate") !== "" && { birthDate: get("birthDate") }),
    ...(Object.keys(identifiers).length > 0 && { identifiers }),
  };
}
