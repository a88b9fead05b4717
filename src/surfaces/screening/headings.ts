/**
 * Which column holds what, guessed from its heading in the languages that tables come in.
 *
 * A heading counts by what it says without signs, case and what stands in brackets. Columns with another name of the
 * same party ("English name", "aka") are names too; columns about another party (a bank, a contact) are left alone, and
 * named, so that a person can map them.
 */
export const fields = [
  "name",
  "firstName",
  "middleName",
  "lastName",
  "schema",
  "country",
  "birthDate",
  "birthPlace",
  "foundingDate",
  "gender",
  "imoNumber",
  "mmsi",
  "passportNumber",
  "registrationNumber",
  "taxNumber",
  "innCode",
  "ogrnCode",
  "leiCode",
  "swiftBic",
  "idNumber",
  "publicKey",
] as const;
export type Field = (typeof fields)[number];

export const identifierFields = fields.slice(fields.indexOf("imoNumber"));

/** Columns by their number, 0 the first; several columns of `name` are names of the same party. */
export type ColumnMap = Readonly<Partial<Record<Field, readonly number[]>>>;

/** One row a field and language, headings without signs: en, de, fr, es, pl / ru / ko / zh. */
const HEADINGS: Readonly<Record<Field, string>> = {
  name: `name|names|full name|fullname|party name|party|legal name|company name|company|organisation name|organization name|organisation|organization|entity name|entity|supplier name|supplier|vendor name|vendor|customer name|customer|client name|client|payee name|payee|beneficiary name|beneficiary|consignee|consignor|shipper|exporter|importer|manufacturer|producer|counterparty|counterparty name|account name|account holder|person|person name|employee|employee name|crew name|seafarer name|worker name|vessel name|vessel|ship name|ship|name of vessel|name of ship|name of company|name of person|business name|trade name|factory name|firm|subject|target|
    firma|firmenname|lieferant|name des lieferanten|unternehmen|vollständiger name|kunde|nazwa|nazwa firmy|dostawca|nom|nom complet|raison sociale|société|fournisseur|nombre|nombre completo|nombre y apellidos|razón social|empresa|proveedor|
    имя фамилия|фио|ф и о|полное имя|наименование|полное наименование|наименование организации|наименование компании|название|название организации|название компании|организация|компания|поставщик|наименование поставщика|контрагент|наименование контрагента|получатель|судно|название судна|
    이름|성명|명칭|상호|상호명|회사명|업체명|기업명|기관명|법인명|단체명|거래처|거래처명|공급업체|공급자|협력업체|선박명|선명|수취인|성함|
    名称|名稱|姓名|公司名称|公司名稱|公司|企业名称|企業名稱|单位名称|單位名稱|供应商|供應商|供应商名称|供應商名稱|客户名称|客戶名稱|收款人|船名|全称|全稱`,
  firstName: `first name|firstname|given name|given names|givenname|forename|christian name|vorname|prénom|nombre de pila|imię|имя|이름|名`,
  middleName: `middle name|middlename|middle names|second name|patronymic|zweiter vorname|deuxième prénom|segundo nombre|отчество|중간이름`,
  lastName: `last name|lastname|family name|familyname|surname|nachname|familienname|nom de famille|apellido|apellidos|nazwisko|фамилия|성|姓|姓氏`,
  schema: `schema|type|entity type|kind|party type|typ|art|тип|тип лица|вид|유형|구분|종류|类型|類型|类别|類別`,
  country: `country|country code|country name|nationality|citizenship|jurisdiction|country of origin|country of registration|country of incorporation|nation|flag|land|herkunftsland|ursprungsland|staatsangehörigkeit|kraj|pays|nationalité|país|nacionalidad|страна|гражданство|юрисдикция|национальность|флаг|국가|국적|나라|原产国|国家|國家|国籍|國籍|国别`,
  birthDate: `birth date|birthdate|date of birth|birthday|dob|born|year of birth|geburtsdatum|data urodzenia|date de naissance|fecha de nacimiento|дата рождения|год рождения|생년월일|출생일|生日|出生日期|出生年月`,
  birthPlace: `birth place|birthplace|place of birth|pob|geburtsort|lieu de naissance|lugar de nacimiento|место рождения|출생지|出生地`,
  foundingDate: `founding date|founded|incorporation date|date of incorporation|registration date|established|gründungsdatum|date de création|fecha de constitución|дата регистрации|дата основания|설립일|설립일자|成立日期|注册日期`,
  gender: `gender|sex|geschlecht|płeć|sexe|sexo|пол|성별|性别|性別`,
  imoNumber: `imo|imo no|imo number|imo nr|номер imo|номер имо|имо|imo번호|imo 번호|imo编号|imo号`,
  mmsi: `mmsi|mmsi no|mmsi number`,
  passportNumber: `passport|passport no|passport number|passport nr|reisepass|passnummer|passeport|pasaporte|numer paszportu|паспорт|номер паспорта|여권|여권번호|护照|护照号|护照号码|護照號碼`,
  registrationNumber: `registration no|registration number|registration nr|reg no|reg number|company no|company number|company registration number|registration id|company id|handelsregisternummer|hrb|krs|siren|siret|регистрационный номер|рег номер|등록번호|사업자등록번호|법인등록번호|注册号|统一社会信用代码|统一信用代码|註冊號|营业执照号`,
  taxNumber: `tax no|tax number|tax id|tin|vat|vat no|vat number|vat id|steuernummer|ust id|nip|nif|cif|numéro de tva|unp|унп|税号|納稅人識別號|纳税人识别号|납세자번호`,
  innCode: `inn|инн`,
  ogrnCode: `ogrn|огрн|огрнип`,
  leiCode: `lei|lei code|legal entity identifier`,
  swiftBic: `bic|swift|swift bic|bic swift|swift code|bic code|bik|бик`,
  idNumber: `id no|id number|id card|national id|identity number|identity card|document number|personalausweis|dni|cédula|pesel|номер документа|удостоверение|주민등록번호|신분증번호|身份证|身份证号|身份證號`,
  publicKey: `wallet|wallet address|crypto address|public key|bitcoin address|адрес кошелька|지갑주소|钱包地址`,
};

/** Words that make a name column one more name of the same party. */
const OTHER_NAME =
  /^(aka|a k a|alias|aliases|also known as|other names?|alternative names?|alternate names?|former names?|previous names?|local names?|native names?|original names?|english names?|short names?|trading names?|trading as|dba|weitere namen|andere namen|autres noms|otros nombres|псевдонимы?|другие имена|прежнее название|другое название|название на английском|наименование на английском|краткое наименование|сокращенное наименование|별칭|별명|이명|영문명|영문 이름|영문 회사명|영문 상호|英文名|英文名称|英文名稱|别名|別名|曾用名|中文名|中文名称|简称|name (in )?(english|korean|russian|chinese|latin|cyrillic|hangul|local|original)( script| language)?|(english|korean|russian|chinese|latin|cyrillic|hangul) name|이름 (영문|한글|한자)|성명 (영문|한글|한자))$/u;

const NAME_INSIDE = /(^| )(name|names|наименование|название|фио)( |$)|(이름|성명|회사명|업체명|상호|名称|名稱|姓名)/u;
/** Names of what is not the party: a file, a user, a bank, a product, a place. */
const OTHER_THING =
  /(^| )(file|user|bank|product|item|goods|contact|street|city|country|project|contract|branch|domain|host|sheet|банка|товара|продукта|файла|контакт\p{L}*|города)( |$)|은행|제품|상품|담당자|银行|產品|产品|联系人/u;

const known = new Map<string, Field>();
for (const field of fields)
  for (const heading of HEADINGS[field].split("|")) {
    const text = heading.trim();
    // 이름 and 名 alone are a whole name; beside a column of family names they are the given one (see guess).
    if (text !== "" && !known.has(text)) known.set(text, field);
  }

export function plainHeading(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Null where the heading says nothing we know. */
export function fieldOf(heading: string): Field | null {
  const text = plainHeading(heading);
  const field = known.get(text);
  if (field !== undefined) return field;
  if (OTHER_NAME.test(text)) return "name";
  return null;
}

export interface Guess {
  readonly map: ColumnMap;
  /** Headings that were recognised: how sure one can be that this row is the heading. */
  readonly recognised: number;
}

export function guessColumns(header: readonly string[]): Guess {
  const map: Partial<Record<Field, number[]>> = {};
  const add = (field: Field, column: number): void => {
    map[field] = [...(map[field] ?? []), column];
  };
  let recognised = 0;
  const others: number[] = [];
  for (const [column, heading] of header.entries()) {
    const text = plainHeading(heading);
    const field = fieldOf(heading);
    if (field === null) continue;
    recognised++;
    if (field === "name" && !known.has(text)) others.push(column);
    else if (field === "name" || map[field] === undefined) add(field, column);
  }
  // The first column that names the party, then its other names; a second party in the row is left alone.
  if (map.name && map.name.length > 1) map.name = onlyParty(map.name, header);
  if (!map.name && map.firstName && !map.lastName && others.length === 0) {
    map.name = map.firstName;
    delete map.firstName;
  }
  if (map.name && map.lastName && !map.firstName && isGivenName(header[map.name[0]!]!)) {
    map.firstName = [map.name[0]!];
    delete map.name;
  }
  for (const column of others) add("name", column);
  if (!map.name && !map.lastName && !map.firstName) {
    const column = header.findIndex((heading) => {
      const text = plainHeading(heading);
      return NAME_INSIDE.test(text) && !OTHER_THING.test(text);
    });
    if (column >= 0) {
      map.name = [column];
      recognised++;
    }
  }
  return { map, recognised };
}

const isGivenName = (heading: string): boolean => /^(이름|имя|名)$/u.test(plainHeading(heading));

/** "Name" beside "Supplier" is the supplier's; two columns that say the same in two languages are one party. */
function onlyParty(columns: readonly number[], header: readonly string[]): number[] {
  const bare = (column: number): string => plainHeading(header[column]!);
  const [first, ...rest] = columns;
  const script = (text: string): string => (/^[\p{Script=Latin}\p{N} ]*$/u.test(text) ? "latin" : "other");
  const same = rest.filter((column) => bare(column) === bare(first!) || script(bare(column)) !== script(bare(first!)));
  return [first!, ...same];
}

const FIELD_NAMES = new Set<string>(fields);
export const isField = (text: string): text is Field => FIELD_NAMES.has(text);
