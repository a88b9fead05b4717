/** The XML form of the lists (`sdnList`): the same entries as the CSV files, with parts told apart. */
import type { Locator } from "../../claims/index.ts";
import { childrenOf, readXml, refuseUnknown, textOf, type XmlElement } from "../formats/xml.ts";
import type { FieldUse, SourceFile } from "../reader.ts";
import { SourceChangedError } from "../reader.ts";
import type { Alias, AliasKind, Cell, Entry, Feature } from "./entry.ts";
import { featureOf, readRemarks } from "./remarks.ts";

const KINDS: Readonly<Record<string, AliasKind>> = { "a.k.a.": "aka", "f.k.a.": "fka", "n.k.a.": "nka" };
const ADDRESS = ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"];
const item = (list: string, one: string, value: string, to: string): Record<string, FieldUse> => ({
  [list]: { to },
  [`${list}/${one}`]: { to },
  [`${list}/${one}/uid`]: { ignored: "a number of the item; the party's own uid names it" },
  [`${list}/${one}/${value}`]: { to },
  [`${list}/${one}/mainEntry`]: { ignored: "which of several OFAC shows first; all are kept" },
});

export const xmlFields: Readonly<Record<string, FieldUse>> = {
  uid: { to: "the entity's id" },
  firstName: { to: "name, firstName" },
  lastName: { to: "name, lastName" },
  title: { to: "position" },
  sdnType: { to: "the schema" },
  remarks: { to: "as the CSV's remarks" },
  programList: { to: "Sanction.program" },
  "programList/program": { to: "Sanction.program, programId" },
  akaList: { to: "alias" },
  "akaList/aka": { to: "alias" },
  "akaList/aka/uid": { ignored: "a number of the alias; the party's own uid names it" },
  "akaList/aka/type": { to: "alias or previousName" },
  "akaList/aka/category": { to: "alias or weakAlias" },
  "akaList/aka/lastName": { to: "alias" },
  "akaList/aka/firstName": { to: "alias" },
  addressList: { to: "address" },
  "addressList/address": { to: "address" },
  "addressList/address/uid": { ignored: "a number of the address" },
  ...Object.fromEntries(ADDRESS.map((part) => [`addressList/address/${part}`, { to: "address, country" }])),
  idList: { to: "as the CSV's remarks" },
  "idList/id": { to: "as the CSV's remarks" },
  "idList/id/uid": { ignored: "a number of the item" },
  "idList/id/idType": { to: "the label" },
  "idList/id/idNumber": { to: "the value" },
  "idList/id/idCountry": { to: "Identification.country" },
  "idList/id/issueDate": { to: "Identification.startDate" },
  "idList/id/expirationDate": { to: "Identification.endDate" },
  ...item("dateOfBirthList", "dateOfBirthItem", "dateOfBirth", "birthDate"),
  ...item("placeOfBirthList", "placeOfBirthItem", "placeOfBirth", "birthPlace"),
  ...item("nationalityList", "nationality", "country", "nationality"),
  ...item("citizenshipList", "citizenship", "country", "citizenship"),
  vesselInfo: { to: "the vessel's facts" },
  "vesselInfo/callSign": { to: "callSign" },
  "vesselInfo/vesselType": { to: "type" },
  "vesselInfo/vesselFlag": { to: "flag" },
  "vesselInfo/vesselOwner": { to: "UnknownLink owned by" },
  "vesselInfo/tonnage": { to: "tonnage" },
  "vesselInfo/grossRegisteredTonnage": { to: "grossRegisteredTonnage" },
};

export async function* readXmlEntries(file: SourceFile, state: { published: string | null }): AsyncGenerator<Entry> {
  const options = { records: ["sdnEntry", "publshInformation"], around: ["sdnList"] };
  for await (const record of readXml(file, options)) {
    if (record.element.name === "publshInformation") {
      const [month, day, year] = (textOf(record.element, "Publish_Date") ?? "").split("/");
      if (year && month && day) state.published = `${year}-${month}-${day}`;
      continue;
    }
    refuseUnknown(file.name, record, xmlFields, "sources/us-ofac/xml-file.ts");
    const at = (field: string): Locator => ({ source: file.id, record: record.path, field });
    yield entryOf(record.element, at, file.name, record.path);
  }
}

function entryOf(element: XmlElement, at: (field: string) => Locator, file: string, record: string): Entry {
  const cell = (of: XmlElement | undefined, name: string, field: string): Cell | null => {
    const text = of ? textOf(of, name) : null;
    return text === null ? null : { text, at: at(field) };
  };
  const list = (group: string, one: string): readonly XmlElement[] =>
    childrenOf(element, group).flatMap((inner) => childrenOf(inner, one));
  const type = (textOf(element, "sdnType") ?? "").toLowerCase();
  const uid = textOf(element, "uid");
  const name = nameOf(element, at("lastName"));
  if (uid === null || !name || !["individual", "entity", "vessel", "aircraft"].includes(type))
    throw new SourceChangedError(
      { source: file, record },
      `uid "${uid}", type "${type}"`,
      "Check the entry; a new type is mapped in sources/us-ofac/entities.ts.",
    );
  const vessel = childrenOf(element, "vesselInfo")[0];
  const features: Feature[] = [
    ...list("dateOfBirthList", "dateOfBirthItem").map((x) =>
      featureOf(`DOB ${textOf(x, "dateOfBirth")}`, at("dateOfBirthList/dateOfBirthItem/dateOfBirth")),
    ),
    ...list("placeOfBirthList", "placeOfBirthItem").map((x) =>
      featureOf(`POB ${textOf(x, "placeOfBirth")}`, at("placeOfBirthList/placeOfBirthItem/placeOfBirth")),
    ),
    ...list("nationalityList", "nationality").map((x) =>
      featureOf(`nationality ${textOf(x, "country")}`, at("nationalityList/nationality/country")),
    ),
    ...list("citizenshipList", "citizenship").map((x) =>
      featureOf(`citizen ${textOf(x, "country")}`, at("citizenshipList/citizenship/country")),
    ),
    ...list("idList", "id").map((x) => identifierOf(x, at("idList/id/idNumber"))),
  ];
  const remarks = cell(element, "remarks", "remarks");
  return {
    uid,
    name,
    type,
    programmes: list("programList", "program").map((x) => ({ text: x.text, at: at("programList/program") })),
    title: cell(element, "title", "title"),
    vessel: {
      callSign: cell(vessel, "callSign", "vesselInfo/callSign"),
      type: cell(vessel, "vesselType", "vesselInfo/vesselType"),
      tonnage: cell(vessel, "tonnage", "vesselInfo/tonnage"),
      grossRegisteredTonnage: cell(vessel, "grossRegisteredTonnage", "vesselInfo/grossRegisteredTonnage"),
      flag: cell(vessel, "vesselFlag", "vesselInfo/vesselFlag"),
      owner: cell(vessel, "vesselOwner", "vesselInfo/vesselOwner"),
    },
    aliases: list("akaList", "aka").map((x): Alias => {
      const kind = KINDS[textOf(x, "type") ?? ""];
      const alias = nameOf(x, at("akaList/aka/lastName"));
      if (!kind || !alias)
        throw new SourceChangedError(
          { source: file, record },
          `an alias of type "${textOf(x, "type")}"`,
          "Types are a.k.a., f.k.a. and n.k.a.: map the new one in sources/us-ofac/xml-file.ts.",
        );
      return { kind, weak: textOf(x, "category") === "weak", name: alias, remarks: null };
    }),
    addresses: list("addressList", "address").map((x) => ({
      number: textOf(x, "uid") ?? "",
      street: streetOf(x, at("addressList/address/address1")),
      city: cell(x, "city", "addressList/address/city"),
      state: cell(x, "stateOrProvince", "addressList/address/stateOrProvince"),
      postalCode: cell(x, "postalCode", "addressList/address/postalCode"),
      country: cell(x, "country", "addressList/address/country"),
      remarks: null,
    })),
    features: [...features, ...(remarks ? readRemarks(remarks.text, remarks.at) : [])],
  };
}

/** As the CSV prints it: `LAST, First`. */
function nameOf(element: XmlElement, at: Locator): Cell | null {
  const [last, first] = [textOf(element, "lastName"), textOf(element, "firstName")];
  return last === null ? null : { text: first === null ? last : `${last}, ${first}`, at };
}

function streetOf(address: XmlElement, at: Locator): Cell | null {
  const lines = ["address1", "address2", "address3"]
    .map((name) => textOf(address, name))
    .filter((line) => line !== null);
  return lines.length === 0 ? null : { text: lines.join(", "), at };
}

function identifierOf(id: XmlElement, at: Locator): Feature {
  const label = (textOf(id, "idType") ?? "").replace(/[:\s-]+$/, "");
  const feature = featureOf(`${label} ${textOf(id, "idNumber") ?? ""}`.trim(), at);
  return {
    ...feature,
    country: textOf(id, "idCountry") ?? feature.country,
    issued: textOf(id, "issueDate") ?? feature.issued,
    expires: textOf(id, "expirationDate") ?? feature.expires,
  };
}
