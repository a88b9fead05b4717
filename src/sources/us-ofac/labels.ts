/**
 * The labels OFAC puts before a fact, and where each fact goes in FollowTheMoney.
 *
 * One row a label, as it stands in remarks and in `<idType>`, without closing colon or dash. A new label is a new row;
 * until it has one, `remarks.ts` keeps the text and counts it. Labels of numbers that states give out name the property
 * that holds that kind of number; the label itself stays with the document as its type.
 */

export type Use =
  /** A number or name put on the party as it is. */
  | { readonly as: "value"; readonly prop: string }
  /** A number that an authority gave out, perhaps with country and dates. */
  | { readonly as: "document"; readonly prop: string; readonly schema: "Identification" | "Passport" }
  | { readonly as: "country"; readonly prop: string }
  | { readonly as: "date"; readonly prop: string }
  | { readonly as: "website" | "birthplace" | "gender" | "imo" | "wallet" | "lei" }
  /** A weak alias in quotes. */
  | { readonly as: "alias"; readonly prop: string }
  | { readonly as: "link"; readonly role: string }
  /** A rule that goes beyond the listing itself: belongs to the sanction. */
  | { readonly as: "provision" }
  | { readonly as: "sanctionDate"; readonly prop: string }
  /** Understood, but FollowTheMoney has no place for it: kept as a note with its label. */
  | { readonly as: "note" };

const value = (prop: string, ...labels: string[]): [string, Use][] => labels.map((l) => [l, { as: "value", prop }]);
const number = (prop: string, ...labels: string[]): [string, Use][] =>
  labels.map((l) => [l, { as: "document", prop, schema: "Identification" }]);
const passport = (...labels: string[]): [string, Use][] =>
  labels.map((l) => [l, { as: "document", prop: "passportNumber", schema: "Passport" }]);
const simple =
  (as: "website" | "birthplace" | "gender" | "imo" | "wallet" | "lei" | "provision" | "note") =>
  (...labels: string[]): [string, Use][] =>
    labels.map((l) => [l, { as }]);

const rows: readonly [string, Use][] = [
  ["DOB", { as: "date", prop: "birthDate" }],
  ["Organization Established Date", { as: "date", prop: "incorporationDate" }],
  ["Aircraft Manufacture Date", { as: "date", prop: "buildDate" }],
  ["Vessel Year of Build", { as: "date", prop: "buildDate" }],
  ...simple("birthplace")("POB"),
  ...simple("gender")("Gender"),
  ["nationality", { as: "country", prop: "nationality" }],
  ["citizen", { as: "country", prop: "citizenship" }],
  ["Nationality of Registration", { as: "country", prop: "jurisdiction" }],
  ["Vessel Flag", { as: "country", prop: "flag" }],
  ["Other Vessel Flag", { as: "country", prop: "flag" }],
  ["Former Vessel Flag", { as: "country", prop: "pastFlags" }],
  ["a.k.a.", { as: "alias", prop: "weakAlias" }],
  ["d.b.a.", { as: "alias", prop: "weakAlias" }],
  ["f.k.a.", { as: "alias", prop: "previousName" }],
  ["n.k.a.", { as: "alias", prop: "weakAlias" }],
  ["Linked To", { as: "link", role: "linked to" }],
  ["Aircraft Operator", { as: "link", role: "operated by" }],
  ["Vessel Owner", { as: "link", role: "owned by" }],
  ...simple("wallet")("Digital Currency Address"),
  ...simple("website")("Website"),
  ...value("email", "Email Address", "E-mail Address", "Email"),
  ...value(
    "phone",
    "Phone Number",
    "Telephone Number",
    "Telephone No.",
    "Telephone",
    "Phone No.",
    "PHONE",
    "Alt. Telephone",
  ),
  ...simple("note")("Fax", "FAX", "Fax No.", "Alt. Fax", "Fax Number", "TELEX"),
  ...value("sector", "Organization Type"),
  ...value("classification", "Target Type"),
  ...value("swiftBic", "SWIFT/BIC"),
  ...value("bikCode", "BIK (RU)"),
  ...value("isinCode", "ISIN", "Identification Number ISIN"),
  ...value("ticker", "Equity Ticker"),
  ...value("dunsCode", "D-U-N-S Number"),
  ...value("mmsi", "MMSI"),
  ...value("callSign", "Vessel Call Sign", "Other Vessel Call Sign"),
  ...value("type", "Vessel Type", "Other Vessel Type", "Aircraft Type"),
  ...value("model", "Aircraft Model"),
  ...value(
    "serialNumber",
    "Aircraft Manufacturer's Serial Number (MSN)",
    "Aircraft Construction Number (also called L/N or S/N or F/N)",
    "Aircraft Serial Identification",
  ),
  ...value("registrationNumber", "Aircraft Tail Number"),
  ...value("icaoCode", "Aircraft Mode S Transponder Code"),
  ...simple("note")(
    "Previous Aircraft Tail Number",
    "Issuer Name",
    "Chinese Commercial Code",
    "Interpol",
    "Tribe",
    "Serial No.",
  ),
  ...value("ethnicity", "Ethnicity", "Race"),
  ...value("height", "Height"),
  ...value("weight", "Weight"),
  ...value("position", "Occupation", "Position"),
  ...simple("imo")(
    "Vessel Registration Identification IMO",
    "Identification Number IMO",
    "Company Number IMO",
    "International Maritime Organization No.",
    "IMO",
  ),
  ...number("registrationNumber", "Vessel Registration Identification", "Vessel Registration Number"),
  ...simple("lei")("Legal Entity Number", "Legal Entity Identifier"),
  ...passport(
    "Passport",
    "Diplomatic Passport",
    "Stateless Person Passport",
    "British National Overseas Passport",
    "U.S.A. Passport",
  ),
  ...number(
    "taxNumber",
    "Tax ID No.",
    "NIT #",
    "R.F.C.",
    "R.F.C. #",
    "RFC",
    "RUC #",
    "RIF #",
    "US FEIN",
    "Italian Fiscal Code",
    "Fiscal Code",
    "C.U.I.T.",
    "RTN",
    "C.I.F.",
    "N.I.F.",
    "C.U.I.",
    "C.N.P.J.",
    "C.P.F.",
    "Romanian Tax Registration",
    "Paraguayan tax identification number",
    "Numero Unico de Identificacao Tributaria (NUIT)",
    "UNP",
    "RSIN",
  ),
  ...number("vatCode", "V.A.T. Number"),
  ...number("okpoCode", "Government Gazette Number"),
  ...number("uscCode", "Unified Social Credit Code (USCC)", "United Social Credit Code Certificate (USCCC)"),
  ...number("socialSecurityNumber", "SSN"),
  ...number(
    "registrationNumber",
    "Registration Number",
    "Registration ID",
    "Business Registration Number",
    "Business Registration Document #",
    "Business Number",
    "Company Number",
    "UK Company Number",
    "Company ID: No.",
    "C.R. No.",
    "Romanian C.R.",
    "Commercial Registry Number",
    "Folio Mercantil No.",
    "Matricula Mercantil No",
    "Public Registration Number",
    "Economic Register Number (CBLS)",
    "Chamber of Commerce Number",
    "Istanbul Chamber of Comm. No.",
    "Dubai Chamber of Commerce Membership No.",
    "Central Registration System Number",
    "Enterprise Number",
    "Branch Unit Number",
    "Certificate of Incorporation Number",
    "Registered Charity No.",
    "Organization Code",
    "File Number",
    "Registration Certificate Number (Dubai)",
    "C.I.N.",
    "MSB Registration Number",
    "Trademark number",
    "Tourism License No.",
  ),
  ...number(
    "licenseNumber",
    "License",
    "Trade License No.",
    "Afghan Money Service Provider License Number",
    "Permit Number",
    "SRE Permit No.",
  ),
  ...number(
    "idNumber",
    "National ID No.",
    "Cedula No.",
    "C.U.R.P.",
    "C.U.R.P. #",
    "C.U.I.P.",
    "Identification Number",
    "Personal ID Card",
    "D.N.I.",
    "N.I.E.",
    "Electoral Registry No.",
    "Birth Certificate Number",
    "National Foreign ID Number",
    "Credencial electoral",
    "I.F.E.",
    "Cartilla de Servicio Militar Nacional",
    "Residency Number",
    "LE Number",
    "Turkish Identification Number",
    "Numero de Identidad",
    "Kenyan ID No.",
    "Travel Document Number",
    "VisaNumberID",
    "Refugee ID Card",
    "Tazkira National ID Card",
    "Immigration No.",
    "Public Security and Immigration No.",
    "UAE Identification",
    "Pilot License Number",
    "Driver's License No.",
    "Military Registration Number",
    "Moroccan Personal ID No.",
    "Bosnian Personal ID No.",
    "Stateless Person ID Card",
    "CNP (Personal Numerical Code)",
    "Romanian Permanent Resident",
    "Tarjeta Profesional",
    "Temporary suspension of deportation No.",
    "Seafarer's Identification Document",
    "Seaman's Book No.",
    "Dubai ID No.",
    "Voter ID",
  ),
  ...simple("provision")(
    "Secondary sanctions risk",
    "Additional Sanctions Information",
    "IFCA Determination",
    "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions",
    "Executive Order 13662 Directive Determination",
    "Executive Order 14024 Directive Information",
    "Executive Order 14059 information",
    "Executive Order 14014 Directive Information",
    "Executive Order 13846 information",
    "Executive Order 13871 information",
    "CAATSA Section 235 Information",
    "CAATSA Section 231 Information",
    "Purchase/Sales For Divestment Date (CMIC)",
    "For more information",
    "For more information on directives",
    "PEESA Information",
    "Effective Date (CMIC)",
  ),
];

const table = new Map<string, Use>(rows);
table.set("Effective Date (CMIC)", { as: "sanctionDate", prop: "startDate" });

/** Labels by their first word, longest first, so that `Fax No.` is tried before `Fax`. */
const byFirstWord = Map.groupBy(
  [...table.keys()].toSorted((a, b) => b.length - a.length),
  (label) => firstWord(label),
);

function firstWord(text: string): string {
  return /^[^\s:]+/.exec(text)?.[0].toLowerCase() ?? "";
}

/** Labels that name their subject inside themselves: a directive, an order. */
const patterns: readonly { readonly form: RegExp; readonly use: Use }[] = [
  { form: /^Listing Date \([^)]+\)/, use: { as: "sanctionDate", prop: "listingDate" } },
  { form: /^Effective Date \([^)]+\)/, use: { as: "sanctionDate", prop: "startDate" } },
  { form: /^Executive Order \d{5} [A-Za-z ]*(?:Information|Determination)/i, use: { as: "provision" } },
  { form: /^CAATSA Section \d+ Information/, use: { as: "provision" } },
];

/** What a label means; undefined for labels that are news to us. */
export function useOf(label: string): Use | undefined {
  return table.get(label) ?? patterns.find(({ form }) => form.exec(label)?.[0] === label)?.use;
}

/** The label that a text begins with, undefined if it has none that we know. */
export function labelOf(text: string): string | undefined {
  for (const label of byFirstWord.get(firstWord(text)) ?? []) {
    const next = text.charAt(label.length);
    if (startsWith(text, label) && (next === "" || next === " " || next === ":" || next === "," || /[#.]$/.test(label)))
      return label;
  }
  return patterns.map(({ form }) => form.exec(text)?.[0]).find((found) => found !== undefined);
}

/** Case matters but for the first letter: `alt. passport` is met, `passport officer` must not be. */
function startsWith(text: string, label: string): boolean {
  return text.startsWith(label.slice(1), 1) && text[0]!.toLowerCase() === label[0]!.toLowerCase();
}
