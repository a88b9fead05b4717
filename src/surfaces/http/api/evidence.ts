/**
 * What stands behind any id: the words in their source, who holds it, what repeats it, what people decided.
 *
 * Ids are tried in the order claim, measure, entity, warning sign, source, since the app has them all in one drawer.
 */
import { type Claim, type Digest, isDigest, type Locator } from "../../../claims/index.ts";
import type { ClaimView, Picture } from "../../../picture/index.ts";
import type { JudgedClaim } from "../../../picture/judged-claims.ts";
import type { Doors } from "../../wiring.ts";
import { reviewedDocuments } from "../../workspace/review.ts";
import { alike } from "./alike.ts";
import type { DecisionBody, Evidence, Excerpt, LineageBody, SourceBody } from "./app-contract.ts";
import { datasetOf, lineOf, markOf, measureOf, sourceOf, standingMarks } from "./marks.ts";
import { lineageOf } from "./review-lineage.ts";

/** Texts above this are not opened to show one sentence of them. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Words shown to either side of a quote. */
const AROUND = 320;

export async function decisionsOn(doors: Doors | null, ids: readonly string[]): Promise<readonly DecisionBody[]> {
  if (!doors) return [];
  const rows = await doors.ledger.decisions();
  const replaced = new Set(rows.flatMap(({ replaces }) => (replaces === null ? [] : [replaces])));
  return rows
    .filter(({ target, object }) => ids.includes(target) || (object !== null && ids.includes(object)))
    .map(({ id, kind, target, object, who, when, why }) => ({
      ...{ id, kind, target, object, who, when, why },
      stands: !replaced.has(id) && kind !== "undo",
    }));
}

/** Texts of the documents last shown: opening one mark after another reads each source once. */
const recent = new Map<Digest, Promise<string | null>>();
const RECENT = 6;

function textOf(doors: Doors, source: Digest): Promise<string | null> {
  const known = recent.get(source) ?? readText(doors, source);
  recent.delete(source);
  recent.set(source, known);
  known.catch(() => recent.delete(source));
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return known;
}

async function readText(doors: Doors, source: Digest): Promise<string | null> {
  if (!(await doors.archive.has(source))) return null;
  const file = await doors.archive.file(source, "source");
  if (file.size > MOST_BYTES) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  // A byte order mark is a character that offsets count.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.concat(pieces));
}

async function excerptOf(doors: Doors | null, at: Locator): Promise<Excerpt | null> {
  // What cannot be opened again is shown by its place alone.
  const cells = await doors?.recordAt(at).catch(() => null);
  return cells ? { kind: "row", record: at.record, cells } : null;
}

/** The sentence of a claim, with the names in it covered that must be; of a text kept beside the bytes, that text. */
async function claimExcerpt(doors: Doors | null, { claim, at, anchor }: ClaimView): Promise<Excerpt | null> {
  const { start, end, quote: exact } = claim;
  if (start === null || end === null) return excerptOf(doors, at);
  const id = anchor?.text ?? claim.source;
  const text = doors ? await textOf(doors, id as Digest).catch(() => null) : null;
  if (text === null || start < 0 || end > text.length)
    return { kind: "text", before: anchor?.prefix ?? "", exact, after: anchor?.suffix ?? "" };
  const [from, to] = anchor
    ? [anchor.sentence.start, anchor.sentence.end]
    : [Math.max(0, start - AROUND), end + AROUND];
  return {
    kind: "text",
    before: covered(text, from, start, anchor?.masked ?? []),
    exact,
    after: covered(text, end, to, anchor?.masked ?? []),
  };
}

/** The words from one place to another, names of victims, witnesses and workers as blocks of the same length. */
export function covered(
  text: string,
  from: number,
  to: number,
  masked: readonly { readonly start: number; readonly end: number }[],
): string {
  const letters = text.slice(from, Math.max(from, to)).split("");
  for (const range of masked)
    for (let at = Math.max(range.start, from); at < Math.min(range.end, to); at++)
      if (letters[at - from] !== " ") letters[at - from] = "█";
  return letters.join("");
}

export async function evidenceOf(picture: Picture, doors: Doors | null, id: string): Promise<Evidence | null> {
  const place = locatorIn(id);
  if (place) {
    const [source, excerpt] = [await sourceHere(picture, doors, place.source), await excerptOf(doors, place)];
    return source && { picture: picture.digest, decisions: [], kind: "place", at: place, source, excerpt };
  }
  const decisions = await decisionsOn(doors, [id]);
  const base = { picture: picture.digest, decisions };
  const view = id.startsWith("sha256:") ? await claimNow(picture, doors, id, decisions) : undefined;
  if (view) {
    const { claim, note, at } = view;
    const mark = markOf(view);
    return {
      ...base,
      kind: "claim",
      mark,
      quote: claim.quote,
      hedge: claim.hedge,
      relationText: claim.kind === "link" ? [claim.subject, claim.relation, claim.object].join(" → ") : null,
      periodText: claim.period.text,
      rule: claim.rule,
      note,
      at,
      source: await sourceHere(picture, doors, claim.source),
      excerpt: await claimExcerpt(doors, view),
      alike: alike(mark, standingMarks(picture, new Set([mark.indicator]))).slice(0, 40),
      lineage: view.anchor && doors ? await lineageHere(picture, doors, claim) : null,
    };
  }
  const measure = picture.measures().find((one) => one.id === id);
  if (measure) {
    const { note, at } = measure;
    const [source, excerpt] = [sourceOf(picture, at.source), await excerptOf(doors, at)];
    return { ...base, kind: "measure", measure: measureOf(measure), note, at, source, excerpt };
  }
  const entity = picture.entity(id);
  if (entity) {
    const statements = picture.statements(entity.id).map(({ entity: _entity, ...said }) => said);
    const sources = entity.datasets.flatMap((name) => datasetOf(picture, name) ?? []);
    return { ...base, kind: "entity", entity: lineOf(entity), statements: statements.slice(0, 400), sources };
  }
  const flag = picture.flags().find((one) => one.id === id);
  if (flag) {
    const { sign, category, weight, issuer, url, note, at } = flag;
    return {
      ...base,
      kind: "flag",
      id,
      sign,
      category,
      weight,
      issuer,
      url,
      note,
      source: sourceOf(picture, at.source),
    };
  }
  const source = await sourceHere(picture, doors, id);
  if (!source) return null;
  const claims = picture.claims().filter(({ claim }) => claim.source === id).length;
  return { ...base, kind: "source", source, uses: picture.source(id)?.uses ?? [], claims };
}

/**
 * A claim as it stands at this moment: as the picture has it where nobody decided on it, else, and where no picture was
 * built since it was read, as the ledger has it.
 */
async function claimNow(
  picture: Picture,
  doors: Doors | null,
  id: string,
  decisions: readonly DecisionBody[],
): Promise<ClaimView | undefined> {
  const built = picture.claim(id);
  if (!doors || (built && decisions.length === 0)) return built;
  for (const { claims } of await reviewedDocuments(doors)) {
    const found = claims.find(({ claim }) => claim.id === id);
    if (found) return viewOf(found);
  }
  return built;
}

/** Which documents said a document's claim before, and which say it again. */
async function lineageHere(picture: Picture, doors: Doors, { id, source }: Claim): Promise<LineageBody | null> {
  const documents = await reviewedDocuments(doors);
  const document = documents.find((one) => one.source === source);
  if (!document) return null;
  return lineageOf(document, documents, await doors.ledger.decisions(), picture).get(id) ?? null;
}

const viewOf = ({ kind: _kind, standing, ...draft }: JudgedClaim): ClaimView => ({ ...draft, status: standing });

/** A source of the picture, or one that is held and in no picture yet. */
async function sourceHere(picture: Picture, doors: Doors | null, id: string): Promise<SourceBody | null> {
  const known = sourceOf(picture, id);
  if (known || !doors || !id.startsWith("sha256:")) return known;
  const held = (await doors.ledger.sources()).find((source) => source.id === id);
  const last = held?.custody.at(-1);
  if (!held || !last) return null;
  const { origin, publisher, title, published, retrieved, grade, licence } = last;
  const name = origin.split(/[\\/]/).at(-1) ?? null;
  return {
    id: held.id,
    name,
    custody: { origin, publisher, title, published, retrieved, grade, licence },
    dataset: null,
  };
}

/** `at:sha256:…|row 2|name`: a place in a source, as the app links to where a statement stands. */
function locatorIn(id: string): Locator | null {
  const [source, record, field] = id.startsWith("at:") ? id.slice(3).split("|") : [];
  return source && isDigest(source) && record !== undefined && field !== undefined ? { source, record, field } : null;
}
