/** The US Department of Labor's list of goods made with child or forced labour: one record a good and country. */
import type { Dataset, GoodDraft } from "../../claims/index.ts";
import { countryCode } from "../../claims/place.ts";
import { Notebook, slug } from "../drafting.ts";
import { childrenOf, readXml, refuseUnknown, textOf, type XmlElement } from "../formats/xml.ts";
import { type Bundle, type FieldUse, type Reader, type ReadReport, SourceChangedError } from "../reader.ts";

export const labourGoods: Dataset = {
  name: "us_dol_goods",
  title: "List of Goods Produced by Child Labor or Forced Labor",
  publisher: "US Department of Labor, Bureau of International Labor Affairs",
  url: "https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-goods",
  licence: "US government work, public domain",
  grade: "A",
  rhythm: "every two years",
};

const fields: Readonly<Record<string, FieldUse>> = {
  Good_Name: { to: "good" },
  Good_Sector: { to: "sector" },
  Countries: { to: "groups countries" },
  "Countries/Country": { to: "one record" },
  "Countries/Country/Country_Name": { to: "country" },
  "Countries/Country/Country_Region": { ignored: "follows from the country" },
  "Countries/Country/Child_Labor": { to: "childLabour" },
  "Countries/Country/Forced_Labor": { to: "forcedLabour" },
  "Countries/Country/Forced_Child_Labor": { to: "forcedChildLabour" },
  "Countries/Country/Derived_Labor_Exploitation": { to: "derived" },
  "Countries/Country/Derived_Country": { to: "derived" },
};
const head = new TextDecoder();

export const labourGoodsReader: Reader = {
  name: "us-labour-goods",
  version: 1,
  fields,

  recognise(files) {
    return files
      .filter((file) => /<Goods[\s>]/.test(head.decode(file.head)) && /<Good_Name>/.test(head.decode(file.head)))
      .map((file): Bundle => ({ dataset: labourGoods, files: { list: file } }));
  },

  async *read(bundle): AsyncGenerator<GoodDraft, ReadReport, undefined> {
    const file = bundle.files["list"]!;
    const notes = new Notebook();
    for await (const record of readXml(file, { records: ["Good"], around: ["Goods"] })) {
      refuseUnknown(file.name, record, fields, "sources/us-labour-goods/reader.ts");
      const countries = childrenOf(record.element, "Countries").flatMap((group) => childrenOf(group, "Country"));
      for (const [i, country] of countries.entries()) {
        const at = { source: file.id, record: record.path, field: `Countries/Country[${i + 1}]` };
        const words = textOf(country, "Country_Name") ?? "";
        const code = countryCode(words);
        if (code === null)
          throw new SourceChangedError(
            { source: file.name, record: record.path },
            `an unknown country "${words}"`,
            "Add its spelling to reference/countries.ts.",
          );
        const [good, sector] = [textOf(record.element, "Good_Name"), textOf(record.element, "Good_Sector")];
        if (good === null || sector === null)
          throw new SourceChangedError(
            { source: file.name, record: record.path },
            "a good without a name or a sector",
            "Correct the record, or map where they now stand in sources/us-labour-goods/reader.ts.",
          );
        const yes = (name: string): boolean => isYes(country, name, file.name, record.path);
        notes.count("rows");
        notes.count(`rows ${code}`);
        yield {
          kind: "good",
          dataset: labourGoods.name,
          id: `dol-${slug(good)}-${code}`,
          good,
          sector,
          country: code,
          childLabour: yes("Child_Labor"),
          forcedLabour: yes("Forced_Labor"),
          forcedChildLabour: yes("Forced_Child_Labor"),
          derived: derivedOf(country),
          at,
        };
      }
    }
    return { records: notes.counts["rows"] ?? 0, published: null, counts: notes.counts, warnings: notes.warnings };
  },
};

function isYes(country: XmlElement, name: string, file: string, record: string): boolean {
  const text = textOf(country, name);
  if (text === "Yes" || text === "No") return text === "Yes";
  throw new SourceChangedError(
    { source: file, record },
    `<${name}> says "${text}", not Yes or No`,
    "Map the new answer in sources/us-labour-goods/reader.ts.",
  );
}

function derivedOf(country: XmlElement): string | null {
  const from = textOf(country, "Derived_Country");
  if (from !== null && from !== "No") return from;
  return textOf(country, "Derived_Labor_Exploitation") === "Yes" ? "yes, where from is not said" : null;
}
