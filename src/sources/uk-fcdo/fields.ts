/** Every column of the UK Sanctions List, in its spreadsheet (eight columns) and its full CSV, and where it goes. */
import type { FieldUse } from "../reader.ts";

/** Columns that are one property as they stand. */
export const plain: Readonly<Record<string, string>> = {
  "Other Information": "notes",
  "UK Statement of Reasons": "notes",
  "Phone number": "phone",
  Website: "website",
  "Email address": "email",
  "National Identifier number": "idNumber",
  "National Identifier additional information": "notes",
  "Passport number": "passportNumber",
  "Passport additional information": "notes",
  Position: "position",
  Title: "title",
  "Town of birth": "birthPlace",
  "Type of entity": "legalForm",
  Subsidiaries: "notes",
  "Parent company": "notes",
  "Business registration number (s)": "registrationNumber",
  "IMO number": "imoNumber",
  "Current owner/operator (s)": "notes",
  "Previous owner/operator (s)": "notes",
  "Type of ship": "type",
  "Tonnage of ship": "tonnage",
  "Length of ship": "notes",
  "Year Built": "buildDate",
  "Hull identification number (HIN)": "notes",
};

export const countries: Readonly<Record<string, string>> = {
  "Nationality(/ies)": "nationality",
  "Country of birth": "birthCountry",
  "Address Country": "country",
  "Current believed flag of ship": "flag",
  "Previous flags": "pastFlags",
};

export const sanction: Readonly<Record<string, string>> = {
  "Regime Name": "program",
  "OFSI Group ID": "authorityId",
  "UN Reference Number": "unscId",
  "Sanctions Imposed": "provisions",
  "Designation source": "authority",
};

export const nameParts = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"] as const;
export const addressParts = [
  "Address Line 1",
  "Address Line 2",
  "Address Line 3",
  "Address Line 4",
  "Address Line 5",
  "Address Line 6",
  "Address Postal Code",
] as const;

const to = (table: Readonly<Record<string, string>>): Record<string, FieldUse> =>
  Object.fromEntries(Object.entries(table).map(([column, prop]) => [column, { to: prop }]));

export const fields: Readonly<Record<string, FieldUse>> = {
  "Unique ID": { to: "the entity's id" },
  Name: { to: "name" },
  Type: { to: "the schema" },
  "Designation Type": { to: "the schema" },
  "Date Designated": { to: "Sanction.listingDate" },
  "Last Updated": { to: "modifiedAt" },
  "Name type": { to: "name, alias or previousName" },
  "Alias strength": { to: "alias or weakAlias" },
  "Name non-latin script": { to: "name in its own script" },
  "Non-latin script type": { ignored: "the script can be seen in the name" },
  "Non-latin script language": { ignored: "given in words of many kinds; the script can be seen in the name" },
  "D.O.B": { to: "birthDate" },
  Gender: { to: "gender" },
  ...Object.fromEntries(nameParts.map((column) => [column, { to: "name" }])),
  ...Object.fromEntries(addressParts.map((column) => [column, { to: "address" }])),
  ...to(plain),
  ...to(countries),
  ...to(sanction),
};
