/**
 * Judging what documents say: which claims wait, what was decided, which of them repeat one another.
 *
 * What stands is worked out from the readings and the ledger of this moment, so a decision shows at once, before any
 * picture is built. A decision about a claim that was judged before replaces that judgement; who comes second with an
 * old view is told so. Nothing here decides by itself.
 */

import { standing } from "../../claims/decision.ts";
import {
  type ClaimDraft,
  ClaimEdit,
  type DecisionRow,
  type Digest,
  edited,
  editText,
  faultOf,
  markedClaims,
} from "../../claims/index.ts";
import type { ReadingRow } from "../../ledger/ledger.ts";
import { type JudgedClaim, judgeOf } from "../../picture/judged-claims.ts";
import { proposeLineage, type Repeats } from "../../reading/lineage.ts";
import { NotFoundError, UsageError } from "../faults.ts";
import type { Doors } from "../wiring.ts";
import { takenIn } from "./add.ts";
import { documentReading } from "./document-reading.ts";
import { chooseVersions } from "./versions.ts";

export interface ReviewedDocument {
  readonly source: Digest;
  readonly dataset: string;
  readonly reading: ReadingRow;
  /** Null where the document could not be read. */
  readonly textId: Digest | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly address: string | null;
  readonly claims: readonly JudgedClaim[];
}

export type AlertKind = "alert-true" | "alert-false" | "alert-more";

export interface Verdict {
  readonly kind: "accept" | "reject" | "edit" | "undo" | "repeats" | "independent" | AlertKind;
  /** A claim's id, or enough of its beginning; for `undo` a decision's id too. */
  readonly target: string;
  readonly why: string;
  readonly edit?: unknown;
  readonly object?: string | null | undefined;
}

/** Documents that were added, newest version of each, as they stand now. */
export async function reviewedDocuments(doors: Doors): Promise<readonly ReviewedDocument[]> {
  const [readings, decisions] = await Promise.all([doors.ledger.readings(), doors.ledger.decisions()]);
  const now = standing(decisions);
  const judge = judgeOf(now);
  const marked = markedClaims(now).map(judge);
  const documents: ReviewedDocument[] = [];
  for (const { reading } of chooseVersions(readings, await takenIn(doors)))
    if (reading.reader === "documents") {
      const document = await reviewed(doors, reading, judge);
      documents.push({ ...document, claims: withMarked(document, marked) });
    }
  const read = new Set(documents.map(({ dataset }) => dataset));
  const failed = new Map(
    readings
      .filter((row) => row.reader === "documents" && row.status !== "read" && !read.has(row.dataset))
      .map((row) => [row.dataset, row]),
  );
  for (const row of failed.values()) documents.push(unread(row));
  return documents;
}

/** Throws NotFoundError. `id` may be the beginning of a source's hash, or its dataset. */
export async function reviewedDocument(
  doors: Doors,
  id: string,
  among?: readonly ReviewedDocument[],
): Promise<ReviewedDocument> {
  const begins = id.startsWith("sha256:") ? id : `sha256:${id}`;
  const documents = among ?? (await reviewedDocuments(doors));
  const found = documents.filter(
    ({ source, dataset }) => dataset === id || (begins.length >= 13 && source.startsWith(begins)),
  );
  if (found.length === 1) return found[0]!;
  throw new NotFoundError(
    found.length === 0
      ? `"${id}": no document of this workspace has this id. "manumit add FILE" adds one.`
      : `"${id}" begins the ids of ${found.length} documents. Give more of it.`,
  );
}

async function reviewed(doors: Doors, reading: ReadingRow, judge: (draft: ClaimDraft) => JudgedClaim) {
  const { source, name } = reading.files[0]!;
  const read = await documentReading(doors, reading);
  if (!read) return unread({ ...reading, message: 'its reading is gone: run "manumit build"' });
  const of = (prop: string): string | null => read.said.get(prop) ?? null;
  return {
    ...{ source, reading, textId: read.textId, claims: read.drafts.map(judge) },
    dataset: reading.dataset,
    title: of("title") ?? name,
    publisher: of("publisher"),
    published: of("publishedAt"),
    address: of("sourceUrl"),
  };
}

/** A document's claims with those that people marked in it, in the order of the text. */
function withMarked({ source, claims }: ReviewedDocument, marked: readonly JudgedClaim[]): readonly JudgedClaim[] {
  const own = marked.filter(({ claim }) => claim.source === source);
  return own.length === 0 ? claims : [...claims, ...own].sort((a, b) => (a.claim.start ?? 0) - (b.claim.start ?? 0));
}

const unread = (reading: ReadingRow): ReviewedDocument => ({
  source: reading.files[0]!.source,
  dataset: reading.dataset,
  reading,
  textId: null,
  title: reading.files[0]!.name,
  publisher: null,
  published: null,
  address: null,
  claims: [],
});

/** The text that offsets count. Throws NotFoundError where the document has none. */
export async function textOf(doors: Doors, document: ReviewedDocument): Promise<string> {
  if (document.textId === null)
    throw new NotFoundError(`${document.title}: it has no text: ${document.reading.message ?? "it could not be read"}`);
  const held = document.reading.files[0]!;
  const file = await doors.archive.file(document.textId, `text of ${held.name}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.concat(pieces));
}

export interface Echo extends Repeats {
  /** A standing word of a person on this pair, null while it waits. */
  readonly decided: "repeats" | "independent" | null;
}

/** Which claims may repeat which, over all documents and rejecting none by itself. */
export function echoesOf(documents: readonly ReviewedDocument[], decisions: readonly DecisionRow[]): readonly Echo[] {
  const told = documents.flatMap(({ claims, publisher, published }) =>
    claims
      .filter(({ standing: state }) => state !== "rejected")
      .map(({ claim }) => ({ id: claim.id, claim, publisher, published })),
  );
  const words = standing(decisions).filter(({ kind }) => kind === "repeats" || kind === "independent");
  return proposeLineage(told).map((one) => {
    const word = words.find(
      ({ target, object }) =>
        (target === one.id && object === one.repeats) || (target === one.repeats && object === one.id),
    );
    return { ...one, decided: (word?.kind as "repeats" | "independent" | undefined) ?? null };
  });
}

const isAlert = (kind: string): kind is AlertKind => kind.startsWith("alert-");

/** What people said of screening alerts, as it stands: of each party and screened name the last word. */
export function alertsOf(decisions: readonly DecisionRow[]): readonly DecisionRow[] {
  return standing(decisions).filter(({ kind }) => isAlert(kind));
}

export interface DecidedBy {
  readonly who: string;
  readonly now: () => Date;
}

/** To the millisecond: the same word said again within a second, after an undo, is another row. */
export const instantOf = ({ now }: DecidedBy): string => now().toISOString();

/**
 * Writes each verdict as a decision, in order. All are checked before the first is written. `elsewhere` tells whether a
 * table of the picture makes the claim that another is said to repeat.
 */
export async function judge(
  doors: Doors,
  verdicts: readonly Verdict[],
  by: DecidedBy,
  elsewhere: (id: string) => boolean = () => false,
): Promise<readonly DecisionRow[]> {
  const claims = (await reviewedDocuments(doors)).flatMap((document) => document.claims);
  const rows = await doors.ledger.decisions();
  const current = standing(rows);
  const plans = verdicts.map((verdict) => planOf(verdict, claims, current, elsewhere));
  const when = instantOf(by);
  const written: DecisionRow[] = [];
  for (const plan of plans) written.push(await doors.ledger.decide({ ...plan, who: by.who, when }));
  return written;
}

type Plan = Pick<DecisionRow, "kind" | "target" | "object" | "why" | "replaces">;

function planOf(
  verdict: Verdict,
  claims: readonly JudgedClaim[],
  current: readonly DecisionRow[],
  elsewhere: (id: string) => boolean,
): Plan {
  const { kind } = verdict;
  const why = verdict.why.trim();
  if (why === "") throw new UsageError("a decision needs a reason: say why.");
  if (isAlert(kind)) {
    const object = verdict.object ?? null;
    const before = current.findLast(
      (row) => isAlert(row.kind) && row.target === verdict.target && row.object === object,
    );
    return { kind, target: verdict.target, object, why, replaces: before?.id ?? null };
  }
  if (kind === "undo") {
    const claim = claims.find(({ claim: { id } }) => id === wholeId(verdict.target, claims));
    const last = current.findLast((row) => row.id === verdict.target || (claim && row.target === claim.claim.id));
    if (!last) throw new UsageError(`"${verdict.target}": no decision about it stands, so there is nothing to undo.`);
    return { kind, target: last.target, object: null, why, replaces: last.id };
  }
  const judged = claims.find(({ claim: { id } }) => id === wholeId(verdict.target, claims));
  if (!judged)
    throw new NotFoundError(`"${verdict.target}": no document of this workspace makes a claim with this id.`);
  const target = judged.claim.id;
  const before = current.findLast((row) => row.target === target && JUDGEMENTS.has(row.kind));
  if (kind === "repeats" || kind === "independent") {
    const told = verdict.object ?? "";
    const object = elsewhere(told) ? told : wholeId(told, claims);
    const root = claims.find(({ claim }) => claim.id === object);
    if (object === null || object === target || (!root && !elsewhere(object)))
      throw new NotFoundError(`"${verdict.object ?? ""}": there is no other claim with this id to join with.`);
    if (kind === "repeats" && root?.repeats === target)
      throw new UsageError(`${object} already repeats ${target}: undo that first.`);
    const pair = current.findLast((row) => PAIRS.has(row.kind) && row.target === target);
    return { kind, target, object, why, replaces: pair?.id ?? null };
  }
  if (kind !== "edit") return { kind, target, object: null, why, replaces: before?.id ?? null };
  const edit = ClaimEdit.safeParse(verdict.edit);
  if (!edit.success)
    throw new UsageError(
      `${target}: ${edit.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  if (Object.keys(edit.data).length === 0) throw new UsageError(`${target}: an edit changes at least one field.`);
  const fault = faultOf(edited(judged.claim, edit.data));
  if (fault !== null) throw new UsageError(`${target}: with this edit ${fault}. Change that too.`);
  // An earlier edit is carried on: the new row replaces the old one and must say all of it.
  const earlier = before?.kind === "edit" ? (JSON.parse(before.object!) as object) : {};
  return { kind, target, object: editText({ ...earlier, ...edit.data }), why, replaces: before?.id ?? null };
}

const JUDGEMENTS: ReadonlySet<string> = new Set(["accept", "reject", "edit"]);
const PAIRS: ReadonlySet<string> = new Set(["repeats", "independent"]);

function wholeId(id: string, claims: readonly JudgedClaim[]): string | null {
  const begins = id.startsWith("sha256:") ? id : `sha256:${id}`;
  if (begins.length < 13) return null;
  const found = new Set(claims.filter(({ claim }) => claim.id.startsWith(begins)).map(({ claim }) => claim.id));
  if (found.size > 1) throw new UsageError(`"${id}" begins the ids of ${found.size} claims. Give more of it.`);
  return [...found][0] ?? null;
}
