import { expect, test } from "vitest";
import { containsName } from "./contains.ts";
import type { NameKind } from "./kind.ts";
import { readName } from "./read-name.ts";

test.each<{ text: string; name: string; kind: NameKind; held: boolean; why: string }>([
  {
    text: "PAYMENT INV 4711 MOKRAN LLC VLADIVOSTOK",
    name: "Mokran",
    kind: "organisation",
    held: true,
    why: "a rare word inside a payment line",
  },
  {
    text: "оплата по договору ООО Мокран",
    name: "MOKRAN LLC",
    kind: "organisation",
    held: true,
    why: "another script",
  },
  { text: "crew: Petrov Ivan, Sidorov Oleg", name: "Oleg Sidorov", kind: "person", held: true, why: "surname first" },
  {
    text: "Petrov Ivan, Sidorov Oleg",
    name: "Oleg Petrov",
    kind: "person",
    held: false,
    why: "the two words belong to two people",
  },
  {
    text: "General Trading Company of Dubai",
    name: "General Trading Co",
    kind: "organisation",
    held: false,
    why: "trade words alone name nobody",
  },
  {
    text: "Mokraine shipping",
    name: "Mokran",
    kind: "organisation",
    held: false,
    why: "likeness is not enough inside a text",
  },
  { text: "factory 96", name: "Factory 95", kind: "organisation", held: false, why: "numbers decide" },
  { text: "Al", name: "Al", kind: "person", held: false, why: "too short to look for" },
])("$name in $text is $held: $why", ({ text, name, kind, held }) => {
  expect(containsName(readName(text, kind), readName(name, kind)).score > 0).toBe(held);
});
