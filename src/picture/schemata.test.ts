import { defaultModel, Model } from "@opensanctions/followthemoney";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isParty, joinSchemata, lineage, linkEnds, nameProperties, referencesOf, schemata } from "./schemata.ts";

const model = new Model(defaultModel);
const names = Object.keys(model.schemata).sort();

test("the table knows every schema of the model, and no other", () => {
  expect(Object.keys(schemata).sort()).toEqual(names);
});

test.each(names)("%s descends, links and refers as the model says", (name) => {
  const schema = model.getSchema(name);
  expect([...lineage(name)].sort()).toEqual(names.filter((other) => schema.isA(other)));
  expect(linkEnds(name)).toEqual(schema.edge ? { source: schema.edge.source, target: schema.edge.target } : null);
  const entityTyped = [...schema.getProperties().values()].filter((p) => p.type.name === "entity" && !p.stub);
  expect([...referencesOf(name)].sort()).toEqual(entityTyped.map((p) => p.name).sort());
});

test("every property that holds a name of a party is a name in the model", () => {
  const person = model.getSchema("Company").getProperties();
  expect(nameProperties.map((prop) => person.get(prop)?.type.name)).toEqual(nameProperties.map(() => "name"));
});

test.each([
  { schema: "Person", party: true, why: "people are looked for" },
  { schema: "Vessel", party: true, why: "ships are looked for" },
  { schema: "Sanction", party: false, why: "a sanction is about a party" },
  { schema: "Address", party: false, why: "an address is no party" },
])("$schema: $why", ({ schema, party }) => {
  expect(isParty(schema)).toBe(party);
});

test.each([
  { a: "LegalEntity", b: "Company", joined: "Company", why: "the narrower one says more" },
  { a: "Person", b: "Company", joined: "LegalEntity", why: "sources that disagree leave what both allow" },
  { a: "Vessel", b: "Person", joined: "Thing", why: "nothing narrower holds for both" },
])("$a and $b are a $joined: $why", ({ a, b, joined }) => {
  expect(joinSchemata(a, b)).toBe(joined);
});

test("joining schemata does not depend on the order", () => {
  const schema = fc.constantFrom(...names);
  fc.assert(
    fc.property(schema, schema, (a, b) => {
      expect(joinSchemata(a, b)).toBe(joinSchemata(b, a));
    }),
  );
});
