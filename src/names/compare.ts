/**
 * Two names compared: one score, and the reasons that add up to it.
 *
 * Words are paired off, best first (`align.ts`). Pairs that agree raise the score by their weight; words that contradict each other (each
 * name has one where the other has another) lower it most; words that only one name has lower it by how much a name of
 * that kind may leave out. What the numbers mean is settled by `calibration.ts`; who is listed is not known here.
 */
import { type Alignment, align, type Pair } from "./align.ts";
import { calibrated } from "./calibration.ts";
import type { NameKind } from "./kind.ts";
import { compareKorean, type KoreanVerdict } from "./korean-name.ts";
import { type NameToken, type ReadName, readName } from "./read-name.ts";

export interface Reason {
  /** What was looked at: "name", "missing", "order", "legal-form", "korean", "rarity" … */
  readonly feature: string;
  /** Signed share of the score; a comparison's reasons add up to its score. */
  readonly score: number;
  readonly detail: string;
  readonly query?: string;
  readonly candidate?: string;
}

export interface Comparison {
  readonly score: number;
  readonly because: readonly Reason[];
}

interface RawReason {
  feature: string;
  score: number;
  detail: string;
  query?: string;
  candidate?: string;
}

/** Compares two names read for the same kind. Symmetric but for the order of the words in the reasons. */
export function compareNames(query: ReadName, candidate: ReadName): Comparison {
  if (query.empty || candidate.empty) return { score: 0, because: [] };
  const korean =
    query.korean.length > 0 && candidate.korean.length > 0 ? compareKorean(query.korean, candidate.korean) : null;
  const reasons = korean !== null ? koreanReasons(korean) : wordReasons(query, candidate);
  return settle(reasons);
}

/** Reads and compares two texts. Throws NameTooLongError. */
export function compareTexts(query: string, candidate: string, kind: NameKind): Comparison {
  return compareNames(readName(query, kind), readName(candidate, kind));
}

/** Scales the raw reasons so that they add up to the calibrated score. */
function settle(reasons: readonly RawReason[]): Comparison {
  let raw = 0;
  for (const reason of reasons) raw += reason.score;
  const score = calibrated(raw);
  if (raw <= 0)
    return { score: 0, because: [...reasons, { feature: "floor", score: -raw, detail: "a score is never below 0" }] };
  const because = reasons.map((reason) => ({ ...reason, score: (reason.score * score) / raw }));
  return { score, because };
}

const EXTRA: Readonly<Record<NameKind, Readonly<Record<string, number>>>> = {
  person: { name: 0.25, patronymic: 0.12, initial: 0.1, number: 0.6, particle: 0.3, legal: 0.2 },
  organisation: {
    name: 0.75,
    number: 1,
    place: 0.9,
    sector: 0.6,
    kind: 0.6,
    region: 0.5,
    generic: 0.4,
    initial: 0.4,
    legal: 0.25,
    grammar: 0.3,
  },
  vessel: { name: 0.8, number: 1.2, initial: 0.5, legal: 0.2 },
  other: {
    name: 0.5,
    number: 1,
    place: 0.8,
    sector: 0.6,
    kind: 0.6,
    region: 0.5,
    generic: 0.4,
    initial: 0.3,
    legal: 0.25,
    grammar: 0.3,
  },
};
/** Below this agreement a pair contradicts. */
const CONTRADICTS = 0.2;
const CONTRADICTION = -0.6;

function wordReasons(query: ReadName, candidate: ReadName): RawReason[] {
  const { pairs, extraQuery, extraCandidate } = align(query, candidate);
  const contradictions = contradictionsOf(extraQuery, extraCandidate);
  const reasons: RawReason[] = [];
  let paired = 0;
  let agreed = 0;
  let names = 0;
  const all: Pair[] = [...pairs, ...contradictions.pairs];
  for (const pair of all) {
    paired += pair.weight;
    agreed += pair.weight * pair.value;
    if (pair.value > CONTRADICTS && isNaming(pair)) names++;
  }
  if (paired === 0) return [{ feature: "name", score: 0, detail: "no word of one meets a word of the other" }];
  const missing = [...contradictions.left];
  const strict = names < 2 ? 3 : names === 2 ? 1.15 : 1;
  let lost = 0;
  for (const each of missing)
    lost +=
      each.weight * (EXTRA[query.kind][each.role] ?? 0.25) * (query.kind === "person" ? strict : names < 1 ? 1.5 : 1);
  const whole = agreed / paired;
  for (const pair of all) reasons.push(pairReason(pair, (pair.weight * pair.value) / paired));
  if (lost > 0 && whole > 0) {
    reasons.push({
      feature: "missing",
      score: whole * (paired / (paired + lost) - 1),
      detail: `only one name has ${missing.map((each) => each.text).join(", ")}`,
    });
  }
  return reasons;
}

function isNaming(pair: Pair): boolean {
  return pair.role === "name" || pair.role === "number";
}

/** Words left on both sides contradict each other, heaviest against heaviest; what then remains is only missing. */
function contradictionsOf(
  left: readonly NameToken[],
  right: readonly NameToken[],
): { pairs: Pair[]; left: NameToken[] } {
  const byWeight = (a: NameToken, b: NameToken): number => b.weight - a.weight;
  const q = left.filter((each) => each.weight > 0).sort(byWeight);
  const c = right.filter((each) => each.weight > 0).sort(byWeight);
  const pairs: Pair[] = [];
  const count = Math.min(q.length, c.length);
  for (let i = 0; i < count; i++) {
    const [x, y] = [q[i]!, c[i]!];
    pairs.push({
      query: x.text,
      candidate: y.text,
      weight: Math.min(x.weight, y.weight),
      value: CONTRADICTION,
      how: "contradiction",
      role: x.role,
    });
  }
  return { pairs, left: [...q.slice(count), ...c.slice(count)] };
}

function pairReason(pair: Pair, score: number): RawReason {
  const detail =
    pair.how === "contradiction"
      ? `${pair.query} against ${pair.candidate}`
      : `${pair.query} ~ ${pair.candidate} (${pair.how}, ${pair.value.toFixed(2)})`;
  return {
    feature: pair.role === "legal" ? "legal-form" : "name",
    score,
    detail,
    query: pair.query,
    candidate: pair.candidate,
  };
}

function koreanReasons(found: KoreanVerdict): RawReason[] {
  const { verdict, query, candidate } = found;
  const [q, c] = [query.written.join(" "), candidate.written.join(" ")];
  const surname: RawReason = {
    feature: "name",
    score: 0.35,
    detail: `surname ${query.written[0]} = ${candidate.written[0]}`,
    query: query.written[0],
    candidate: candidate.written[0],
  };
  if (verdict === "differ") {
    return [
      surname,
      {
        feature: "korean",
        score: -0.2,
        detail: `${q} and ${c}: a syllable of the given name differs, so another person`,
        query: q,
        candidate: c,
      },
    ];
  }
  const score = verdict === "same" ? 0.65 : query.script === candidate.script ? 0.57 : 0.6;
  const detail = verdict === "same" ? "given name spelled alike" : "every syllable of the given name agrees";
  return [surname, { feature: "korean", score, detail, query: query.written[1], candidate: candidate.written[1] }];
}

export type { Alignment };
