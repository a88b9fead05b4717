import { expect, test } from "vitest";
import { type IdentifierKind, normaliseIdentifier, sameIdentifier } from "./identifier.ts";

test.each<{ kind: IdentifierKind; text: string; value: string; valid: boolean | null; why: string }>([
  { kind: "imo", text: "IMO 9074729", value: "9074729", valid: true, why: "the IMO's own example" },
  { kind: "imo", text: "9074728", value: "9074728", valid: false, why: "last digit changed" },
  { kind: "imo", text: "907472", value: "907472", valid: false, why: "a digit short" },
  { kind: "mmsi", text: "445 123 000", value: "445123000", valid: true, why: "spaces go" },
  { kind: "lei", text: "529900T8BM49AURSDO55", value: "529900T8BM49AURSDO55", valid: true, why: "a published LEI" },
  {
    kind: "lei",
    text: "529900T8BM49AURSDO56",
    value: "529900T8BM49AURSDO56",
    valid: false,
    why: "check digits changed",
  },
  { kind: "tax", text: "ИНН 7707083893", value: "7707083893", valid: true, why: "a bank's published INN" },
  {
    kind: "tax",
    text: "ИНН 7707083894",
    value: "7707083894",
    valid: false,
    why: "check digit changed and marked as INN",
  },
  {
    kind: "tax",
    text: "7707083894",
    value: "7707083894",
    valid: null,
    why: "unmarked ten digits may be of another state",
  },
  {
    kind: "registration",
    text: "ОГРН 1027700132195",
    value: "1027700132195",
    valid: true,
    why: "the same bank's OGRN",
  },
  { kind: "bic", text: "COBADEFFXXX", value: "COBADEFFXXX", valid: true, why: "head office written out" },
  { kind: "bic", text: "COBADE", value: "COBADE", valid: false, why: "too short" },
  {
    kind: "crypto",
    text: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    value: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    valid: true,
    why: "the first block's address",
  },
  {
    kind: "crypto",
    text: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
    value: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
    valid: false,
    why: "a letter changed",
  },
  {
    kind: "crypto",
    text: "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    value: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    valid: true,
    why: "the example of BIP-173, in capitals",
  },
  { kind: "passport", text: "№ 654-333.009", value: "NO654333009", valid: null, why: "nothing to check" },
  { kind: "imo", text: "٩٠٧٤٧٢٩", value: "9074729", valid: true, why: "Arabic digits" },
  { kind: "other", text: "–", value: "", valid: false, why: "nothing in it" },
])("$kind $text: $why", ({ kind, text, value, valid }) => {
  expect(normaliseIdentifier(kind, text)).toMatchObject({ value, valid });
});

test("a BIC with and without its head-office branch is one", () => {
  expect(sameIdentifier(normaliseIdentifier("bic", "COBADEFFXXX"), normaliseIdentifier("bic", "COBADEFF"))).toBe(true);
  expect(sameIdentifier(normaliseIdentifier("bic", "COBADEFF060"), normaliseIdentifier("bic", "COBADEFF"))).toBe(false);
});
