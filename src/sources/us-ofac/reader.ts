/** OFAC's lists, SDN and consolidated, in CSV and XML: recognised by their files, read to one stream of entries. */
import type { Dataset, EntityDraft } from "../../claims/index.ts";
import { Notebook } from "../drafting.ts";
import { readCsv } from "../formats/csv.ts";
import { readXml, textOf } from "../formats/xml.ts";
import type { Bundle, FieldUse, Reader, ReadReport, SourceFile } from "../reader.ts";
import { columns, readCsvEntries } from "./csv-files.ts";
import { entitiesOf } from "./entities.ts";
import { readXmlEntries, xmlFields } from "./xml-file.ts";

const about = {
  publisher: "US Department of the Treasury, Office of Foreign Assets Control",
  licence: "US government work, public domain",
  grade: "A",
  rhythm: "several times a week",
} as const;
export const sdnList: Dataset = {
  ...about,
  name: "us_ofac_sdn",
  title: "Specially Designated Nationals and Blocked Persons List",
  url: "https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists",
};
export const consolidatedList: Dataset = {
  ...about,
  name: "us_ofac_cons",
  title: "Consolidated Sanctions List (non-SDN)",
  url: "https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists",
};

const ROLES = [
  {
    dataset: sdnList,
    primary: /^sdn\.csv$/i,
    aliases: /^alt\.csv$/i,
    addresses: /^add\.csv$/i,
    comments: /^sdn_comments\.csv$/i,
  },
  {
    dataset: consolidatedList,
    primary: /^cons_prim\.csv$/i,
    aliases: /^cons_alt\.csv$/i,
    addresses: /^cons_add\.csv$/i,
    comments: /^cons_comments\.csv$/i,
  },
] as const;

const csvFields: Record<string, FieldUse> = {
  ent_num: { to: "the entity's id" },
  SDN_Name: { to: "name, firstName, lastName" },
  SDN_Type: { to: "the schema" },
  Program: { to: "Sanction.program, programId" },
  Title: { to: "position" },
  Call_Sign: { to: "callSign" },
  Vess_type: { to: "type" },
  Tonnage: { to: "tonnage" },
  GRT: { to: "grossRegisteredTonnage" },
  Vess_flag: { to: "flag" },
  Vess_owner: { to: "UnknownLink owned by" },
  Remarks: { to: "cut into labelled facts, see labels.ts" },
  alt_num: { ignored: "a number of the alias; the party's own number names it" },
  alt_type: { to: "alias or previousName" },
  alt_name: { to: "alias, previousName" },
  alt_remarks: { to: "notes" },
  add_num: { ignored: "a number of the address" },
  address: { to: "address" },
  city: { to: "address" },
  country: { to: "country" },
  add_remarks: { to: "notes" },
  remarks_extended: { to: "the rest of a remark that was cut off" },
};

export const ofacReader: Reader = {
  name: "us-ofac",
  version: 1,
  headings: columns,
  fields: { ...csvFields, ...xmlFields },

  recognise(files) {
    const find = (form: RegExp): SourceFile | undefined => files.find((file) => form.test(file.name));
    const bundles: Bundle[] = [];
    for (const { dataset, ...roles } of ROLES) {
      const primary = find(roles.primary);
      if (!primary || !/^\d+,"/.test(new TextDecoder().decode(primary.head.subarray(0, 40)))) continue;
      const others = (["aliases", "addresses", "comments"] as const).flatMap((role) =>
        find(roles[role]) ? [[role, find(roles[role])!] as const] : [],
      );
      bundles.push({ dataset, files: { primary, ...Object.fromEntries(others) } });
    }
    for (const file of files) {
      const head = new TextDecoder().decode(file.head.subarray(0, 2000));
      if (/<sdnList[\s>]/.test(head))
        bundles.push({ dataset: /^cons/i.test(file.name) ? consolidatedList : sdnList, files: { list: file } });
    }
    return bundles;
  },

  async *read(bundle): AsyncGenerator<EntityDraft, ReadReport, undefined> {
    const notes = new Notebook();
    const state = { published: null as string | null };
    const { list } = bundle.files;
    const names = await namesOf(bundle);
    const context = {
      dataset: bundle.dataset,
      notes,
      find: (name: string) => names.get(name.toUpperCase()) ?? undefined,
    };
    for await (const entry of list ? readXmlEntries(list, state) : readCsvEntries(bundle, notes))
      yield* entitiesOf(entry, context);
    return {
      records: notes.counts["entities"] ?? 0,
      published: state.published,
      counts: notes.counts,
      warnings: notes.warnings,
    };
  },
};

/** Main names → id, null where several parties share one: read ahead, since a remark may name a later entry. */
async function namesOf(bundle: Bundle): Promise<Map<string, string | null>> {
  const names = new Map<string, string | null>();
  const enter = (name: string, uid: string): void => {
    const key = name.trim().toUpperCase();
    names.set(key, names.has(key) ? null : `ofac-${uid.trim()}`);
  };
  const { list, primary } = bundle.files;
  if (primary)
    for await (const { cells } of readCsv(primary, { columns: columns.primary, controlZ: true }))
      enter(cells["SDN_Name"] ?? "", cells["ent_num"] ?? "");
  if (list) {
    for await (const { element } of readXml(list, {
      records: ["sdnEntry", "publshInformation"],
      around: ["sdnList"],
    })) {
      const [last, first] = [textOf(element, "lastName"), textOf(element, "firstName")];
      if (last !== null) enter(first === null ? last : `${last}, ${first}`, textOf(element, "uid") ?? "");
    }
  }
  return names;
}
