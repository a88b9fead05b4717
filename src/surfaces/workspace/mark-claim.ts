/**
 * A claim that a person marks in a document's text: its words are the text's, what they say is the person's.
 *
 * It is written as one decision, so it counts at once, is undone like any other, and is in the picture after a build.
 */
import {
  BY_HAND,
  type ClaimDraft,
  ClaimEdit,
  type DecisionRow,
  edited,
  faultOf,
  identifyClaim,
  markedText,
} from "../../claims/index.ts";
import { languageOf, sentencesOf } from "../../reading/index.ts";
import { UsageError } from "../faults.ts";
import type { Doors } from "../wiring.ts";
import { coveredText } from "./covered-text.ts";
import { type DecidedBy, instantOf, type ReviewedDocument, reviewedDocument, textOf } from "./review.ts";

/** Words kept to either side, as for claims that were found. */
const AROUND = 32;
/** How far a sentence's beginning and end are looked for. */
const NEAR = 2000;
const LONGEST = 2000;

export interface Marking {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "quantity" | "link";
  readonly said: unknown;
  readonly why: string;
}

/** Throws NotFoundError for an unknown document and UsageError for a span or fields that are no claim. */
export async function markClaim(doors: Doors, marking: Marking, by: DecidedBy): Promise<DecisionRow> {
  const document = await reviewedDocument(doors, marking.source);
  const draft = draftOf(document, await textOf(doors, document), await shownText(doors, document), marking);
  const { id } = draft.claim;
  if (document.claims.some(({ claim }) => claim.id === id))
    throw new UsageError("this very claim is marked there already.");
  return doors.ledger.decide({
    kind: "mark",
    target: id,
    object: markedText(draft),
    why: marking.why,
    who: by.who,
    when: instantOf(by),
    replaces: null,
  });
}

async function shownText(doors: Doors, document: ReviewedDocument): Promise<string> {
  return coveredText(document.textId!, await textOf(doors, document));
}

function draftOf(document: ReviewedDocument, text: string, shown: string, marking: Marking): ClaimDraft {
  const { start, end, kind } = marking;
  if (end > text.length || end <= start || text.slice(start, end).trim() === "")
    throw new UsageError(`characters ${start} to ${end} of ${document.title} hold no words. Mark some of its text.`);
  if (end - start > LONGEST)
    throw new UsageError(`${end - start} characters are marked; a claim stands on ${LONGEST} at most. Mark fewer.`);
  const said = ClaimEdit.safeParse(marking.said);
  if (!said.success)
    throw new UsageError(said.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  const { source, dataset, title, publisher, published: date, address: url } = document;
  const textId = document.textId!;
  const blank = { indicator: null, subject: null, object: null, place: null, value: null, low: null, high: null };
  const { id: _id, ...claim } = edited(
    identifyClaim({
      ...{ kind, source, quote: shown.slice(start, end), start, end, ...blank },
      ...{ bound: null, unit: null, period: { text: null, start: null, end: null, resolved: false } },
      ...{ aspect: "observed", speaker: null, relation: null, hedge: null, status: "accepted", rule: BY_HAND },
    }),
    said.data,
  );
  const whole = identifyClaim(claim);
  const fault = faultOf(whole);
  if (fault !== null) throw new UsageError(`This is no claim yet: ${fault}.`);
  const sentence = sentenceAround(text, start, end);
  return {
    kind: "claim",
    dataset,
    claim: whole,
    at: { source, record: `text ${textId}`, field: `${start}-${end}` },
    citation: { title, publisher, date, url },
    key: null,
    note: null,
    anchor: {
      text: textId,
      prefix: shown.slice(Math.max(0, start - AROUND), start),
      suffix: shown.slice(end, end + AROUND),
      sentence,
      masked: coveredIn(text, shown, sentence),
    },
  };
}

/** From the beginning of the sentence that the first word stands in to the end of the last one's. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, text.lastIndexOf("\n\n", start) + 1, start - NEAR);
  const border = text.indexOf("\n\n", end);
  const to = Math.min(border < 0 ? text.length : border, end + NEAR);
  const sentences = sentencesOf(text.slice(from, to), languageOf(text));
  const first = sentences.findLast((one) => one.start + from <= start);
  const last = sentences.find((one) => one.end + from >= end);
  return { start: first ? first.start + from : start, end: last ? last.end + from : end };
}

/** Where the shown text covers what the stored one says. */
function coveredIn(text: string, shown: string, { start, end }: { start: number; end: number }) {
  const found: { start: number; end: number; role: string }[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] === shown[at]) continue;
    const last = found.at(-1);
    if (last?.end === at) found[found.length - 1] = { ...last, end: at + 1 };
    else found.push({ start: at, end: at + 1, role: "witness" });
  }
  return found;
}
