import { expect, test } from "vitest";
import { bareIdentifier, identifierKind } from "./identifiers.ts";

test.each([
  { prop: "imoNumber", value: "IMO 8133138", bare: "8133138", why: "seven digits, with or without their prefix" },
  { prop: "imoNumber", value: "81331", bare: null, why: "five digits are no IMO number" },
  { prop: "passportNumber", value: "563-410 081", bare: "563410081", why: "signs and spaces do not count" },
  { prop: "passportNumber", value: "ｐｓ４７２２２０", bare: "PS472220", why: "wide forms are the same number" },
  { prop: "registrationNumber", value: "№ 12/б-77", bare: "12Б77", why: "letters of any script stay" },
  { prop: "passportNumber", value: "n/a", bare: null, why: "too little is left" },
  { prop: "passportNumber", value: "unknown", bare: null, why: "a number has a digit" },
  { prop: "swiftBic", value: "kcbkkppy", bare: "KCBKKPPY", why: "a BIC may have no digit" },
  { prop: "swiftBic", value: "KCBKKPPYXXX", bare: "KCBKKPPY", why: "branch XXX is the head office" },
  {
    prop: "publicKey",
    value: " 1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
    bare: "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
    why: "an address keeps its case",
  },
])("$prop $value: $why", ({ prop, value, bare }) => {
  expect(bareIdentifier(prop, value)).toBe(bare);
});

test.each([
  { prop: "number", schema: "Passport", group: "passport", why: "a passport's number is a passport number" },
  { prop: "number", schema: "Identification", group: "document", why: "another document's number is its own class" },
  { prop: "number", schema: "Company", group: undefined, why: "elsewhere a number names nothing" },
  { prop: "name", schema: "Company", group: undefined, why: "a name is no number" },
])("$why", ({ prop, schema, group }) => {
  expect(identifierKind(prop, schema)?.class).toBe(group);
});
