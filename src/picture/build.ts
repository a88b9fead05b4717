/**
 * Sources and decisions become a picture: a pure function, told in the order it happens.
 *
 * Nothing here asks when something was fetched, who decided or in which order things were added; the citations of
 * sources are carried along for printing and enter no digest.
 */

import { standing } from "../claims/decision.ts";
import {
  canonicalJson,
  type DecisionRow,
  type Digest,
  digestJson,
  type FlagDraft,
  type GoodDraft,
  type Json,
  type MeasureDraft,
  markedClaims,
} from "../claims/index.ts";
import { buildNameIndex } from "../names/build-name-index.ts";
import { type Arranged, arrange } from "./arrange.ts";
import { claimedLinks } from "./claimed-links.ts";
import { compareNatural, compareText } from "./columns.ts";
import { describe } from "./describe.ts";
import { digestEntities, digestTexts } from "./digests.ts";
import { gather } from "./gather.ts";
import { findIdentifiers, tableOf } from "./identifier-table.ts";
import { decideIdentity, type Identity } from "./identity.ts";
import type { DatasetVersion, PictureInput } from "./input.ts";
import { type JudgedClaim, judgeClaims } from "./judged-claims.ts";
import {
  type HeaderWords,
  layoutEntities,
  layoutIdentifiers,
  layoutLinks,
  layoutNames,
  layoutProposals,
  layoutTexts,
} from "./layout.ts";
import { findLinks } from "./links.ts";
import { foldNames, nameEntries } from "./name-entries.ts";
import { proposeSame } from "./proposals.ts";
import { isParty } from "./schemata.ts";
import { encodeSections, narrow, type Section } from "./sections.ts";
import type { DatasetCounts, DatasetView, PictureCounts, PictureDigests, PictureHeader } from "./views.ts";

export interface BuiltPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: Digest;
  readonly counts: PictureCounts;
}

/** What the snapshot's header holds: what one sees, and the words that columns number. */
export interface StoredHeader extends PictureHeader {
  readonly nameIndexVersion: number;
  readonly words: HeaderWords;
}

/** Makes the snapshot. Same inputs give the same digest, whatever their order. */
export async function buildPicture(input: PictureInput): Promise<BuiltPicture> {
  const versions = input.datasets.toSorted(compareVersions);
  const decisions = standing(input.decisions);
  const identity = decideIdentity(decisions);
  const { a, gathered } = await take(versions, identity, decisions);
  const names = [...nameEntries(a)];
  const nameIndex = buildNameIndex(names);
  const links = findLinks(a);
  const identifiers = [...findIdentifiers(a)];
  const proposals = proposeSame(a, identifiers, [...foldNames(names)], identity);
  const claims = judgeClaims(gathered.claims, decisions);
  const indicators = [...new Set(claims.map(({ claim }) => claim.indicator ?? ""))].sort(compareText);
  const tables = {
    measures: tableRows(gathered.measures),
    goods: tableRows(gathered.goods),
    flags: tableRows(gathered.flags),
  };

  const digests: PictureDigests = {
    ...digestEntities(a),
    claims: digestTexts(claims.map(claimText)),
    measures: digestTexts(tables.measures),
    goods: digestTexts(tables.goods),
    flags: digestTexts(tables.flags),
  };
  const counts: PictureCounts = {
    entities: a.entityCount,
    statements: a.value.length,
    claims: claims.length,
    measures: tables.measures.length,
    goods: tables.goods.length,
    flags: tables.flags.length,
    parties: countParties(a),
    names: names.length,
    links: links.from.length,
    openLinks: links.open,
    observations: claims.filter(({ claim, standing }) => claim.kind === "quantity" && standing === "accepted").length,
    proposals: proposals.length,
    schemata: countSchemata(a),
  };
  const digest = digestJson({
    digests: { ...digests },
    datasets: versions.map(datasetFacts),
    proposals: proposals.map((p) => [idOf(a, p.a), idOf(a, p.b), p.why]),
  });
  const header: StoredHeader = {
    digest,
    digests,
    datasets: versions.map((version, n) => viewDataset(version, gathered.counts[n]!)),
    counts,
    nameIndexVersion: nameIndex.version,
    words: {
      schemata: a.schemata,
      props: a.props.list,
      langs: a.langs.list,
      datasets: a.datasets.list,
      sources: a.sources.list,
      indicators,
    },
  };
  const sections: Record<string, Section> = {
    ...layoutEntities(a, describe(a)),
    ...layoutLinks(a, links),
    ...layoutProposals(a, proposals),
    ...layoutIdentifiers(a, tableOf(identifiers)),
    ...layoutNames(names, nameIndex),
    ...layoutTexts("claim", claims.map(claimText)),
    "claim.indicator": narrow(
      claims.map(({ claim }) => indicators.indexOf(claim.indicator ?? "")),
      indicators.length,
    ),
    ...Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, utf8(`[${rows.join(",")}]`)])),
    citations: utf8(canonicalJson(citationsOf(input, versions))),
  };
  return { bytes: encodeSections(header, sections), digest, counts };
}

/** What was read and put in order, without the columns it was read into: they are as large as the picture itself. */
async function take(versions: readonly DatasetVersion[], identity: Identity, decisions: readonly DecisionRow[]) {
  const held = new Set(versions.flatMap(({ files }) => files.map(({ source }) => source)));
  const marked = markedClaims(decisions).filter(({ claim }) => held.has(claim.source));
  const { claims, measures, goods, flags, counts, ...columns } = await gather(versions, (found, knows) =>
    claimedLinks(judgeClaims([...found, ...marked], decisions), knows),
  );
  const gathered = { claims: [...claims, ...marked], measures, goods, flags, counts };
  return { a: arrange(columns, identity), gathered };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const idOf = (a: Arranged, entity: number): string => a.ids[a.canonical[entity]!]!;
const claimText = (claim: JudgedClaim): string => canonicalJson(claim as unknown as Json);

function compareVersions(a: DatasetVersion, b: DatasetVersion): number {
  const sources = (version: DatasetVersion): string =>
    version.files
      .map(({ role, source }) => `${source} ${role}`)
      .sort(compareText)
      .join(" ");
  return compareText(a.dataset.name, b.dataset.name) || compareText(sources(a), sources(b));
}

/** Sorted, without repetitions: a table of law or goods in final order, a row as JSON. */
function tableRows(drafts: readonly (MeasureDraft | GoodDraft | FlagDraft)[]): string[] {
  const sorted = drafts.toSorted((a, b) => compareText(a.dataset, b.dataset) || compareNatural(a.id, b.id));
  const rows = sorted.map(({ kind: _kind, ...row }) => canonicalJson(row as unknown as Json));
  // Rows of one id from several places are ordered by what they say, so that the order of reading leaves no trace.
  const keyed = rows.map((text, n) => ({ text, dataset: sorted[n]!.dataset, id: sorted[n]!.id }));
  keyed.sort((a, b) => compareText(a.dataset, b.dataset) || compareNatural(a.id, b.id) || compareText(a.text, b.text));
  return keyed.filter((row, n) => row.text !== keyed[n - 1]?.text).map((row) => row.text);
}

/** Custody (file names, why a version is old) is left out: it says nothing about the facts. */
function datasetFacts({ dataset, published, files }: DatasetVersion): Json {
  const sources = files.map(({ role, source }) => `${role} ${source}`).sort(compareText);
  return { ...dataset, published, sources };
}

function viewDataset(version: DatasetVersion, counts: DatasetCounts): DatasetView {
  const files = version.files.toSorted((a, b) => compareText(a.role, b.role) || compareText(a.source, b.source));
  const { dataset, reader, published, stale } = version;
  return { ...dataset, reader, published, stale, files, counts };
}

function citationsOf(input: PictureInput, versions: readonly DatasetVersion[]): Json {
  const used = new Set(versions.flatMap(({ files }) => files.map(({ source }) => source)));
  return Object.fromEntries(
    [...used].sort(compareText).map((source) => [source, { ...(input.citations[source] ?? unknownCitation) }]),
  );
}

const unknownCitation = { title: null, publisher: null, published: null, origin: null, retrieved: null };

function countParties(a: Arranged): number {
  const parties = a.schemata.map(isParty);
  let count = 0;
  for (const schema of a.schema) if (parties[schema]) count++;
  return count;
}

function countSchemata(a: Arranged): Record<string, number> {
  const counts = new Uint32Array(a.schemata.length);
  for (const schema of a.schema) counts[schema]!++;
  return Object.fromEntries(a.schemata.map((schema, n) => [schema, counts[n]!]));
}
