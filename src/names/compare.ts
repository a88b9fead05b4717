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
  const reasons =
    korean !== null && korean.verdict !== "length"
      ? koreanReasons(korean)
      : wordReasons(query, candidate, korean?.verdict === "length");
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

/** How much of a word's weight is lost when only one name has it. */
const EXTRA: Readonly<Record<NameKind, Readonly<Record<string, number>>>> = {
  person: { name: 0.25, patronymic: 0.12, initial: 0.1, number: 0.6, particle: 0.3, legal: 0.2 },
  organisation: {
    name: 0.75,
    number: 1,
    place: 0.9,
    sector: 0.6,
    kind: 0.6,
    region: 0.4,
    generic: 0.4,
    initial: 0.3,
    grammar: 0.3,
  },
  vessel: { name: 0.8, number: 1.2, initial: 0.5 },
  other: {
    name: 0.5,
    number: 1,
    place: 0.8,
    sector: 0.6,
    kind: 0.6,
    region: 0.4,
    generic: 0.4,
    initial: 0.3,
    grammar: 0.3,
  },
};
const CONTRADICTION = -0.6;
/** A person of whom one word agrees is hardly found yet: what is missing then weighs more. */
const ONE_WORD = 3;
const TWO_WORDS = 1.1;

function wordReasons(query: ReadName, candidate: ReadName, strict: boolean): RawReason[] {
  const alignment = align(query, candidate);
  const { pairs } = alignment;
  const extraQuery = counted(alignment.extraQuery);
  const extraCandidate = counted(alignment.extraCandidate);
  const restQuery = sumWeights(extraQuery);
  const restCandidate = sumWeights(extraCandidate);
  const against = Math.min(restQuery, restCandidate);
  let paired = against;
  let agreed = CONTRADICTION * against;
  let names = 0;
  for (const pair of pairs) {
    paired += pair.weight;
    agreed += pair.weight * pair.value;
    if (isNaming(pair)) names++;
  }
  if (pairs.length === 0) return [{ feature: "name", score: 0, detail: "no word of one meets a word of the other" }];
  const reasons = pairs.map((pair) => pairReason(pair, (pair.weight * pair.value) / paired));
  if (against > 0) {
    const detail = `${wordsOf(extraQuery)} against ${wordsOf(extraCandidate)}`;
    reasons.push({
      feature: "contradiction",
      score: (CONTRADICTION * against) / paired,
      detail,
      query: wordsOf(extraQuery),
      candidate: wordsOf(extraCandidate),
    });
  }
  const heavier = restQuery > restCandidate ? extraQuery : extraCandidate;
  const lost =
    lostWeight(heavier, Math.abs(restQuery - restCandidate), query.kind) * strictness(query.kind, names, strict);
  const whole = agreed / paired;
  if (lost > 0 && whole > 0) {
    const side = restQuery > restCandidate ? "the query" : "the candidate";
    reasons.push({
      feature: "missing",
      score: whole * (paired / (paired + lost) - 1),
      detail: `only ${side} has ${wordsOf(heavier)}`,
    });
  }
  if (query.kind === "person") reasons.push(...orderReasons(query, candidate, pairs));
  else reasons.push(...legalReasons(query, candidate));
  return reasons;
}

function strictness(kind: NameKind, names: number, strict: boolean): number {
  if (kind !== "person") return names === 0 ? 1.5 : 1;
  if (strict) return 4;
  return names < 2 ? ONE_WORD : names === 2 ? TWO_WORDS : 1;
}

function counted(tokens: readonly NameToken[]): NameToken[] {
  return tokens.filter((each) => each.weight > 0.1);
}

function sumWeights(tokens: readonly NameToken[]): number {
  return tokens.reduce((sum, each) => sum + each.weight, 0);
}

function wordsOf(tokens: readonly NameToken[]): string {
  return tokens.map((each) => each.text).join(" ");
}

/** What the side with more left over loses: the excess, at the average rate of its words. */
function lostWeight(heavier: readonly NameToken[], excess: number, kind: NameKind): number {
  if (excess <= 0) return 0;
  const rates = heavier.reduce((sum, each) => sum + each.weight * (EXTRA[kind][each.role] ?? 0.25), 0);
  return (excess * rates) / sumWeights(heavier);
}

function isNaming(pair: Pair): boolean {
  return (pair.role === "name" || pair.role === "number" || pair.role === "patronymic") && pair.how !== "initial";
}

/** Surname first or last is one order; names otherwise shuffled are a little less sure, and a son is not his father. */
function orderReasons(query: ReadName, candidate: ReadName, pairs: readonly Pair[]): RawReason[] {
  const naming = pairs.filter((pair) => pair.role === "name" && pair.at >= 0).sort((a, b) => a.from - b.from);
  if (naming.length < 3) return [];
  let breaks = 0;
  for (let i = 0; i < naming.length; i++) if (naming[(i + 1) % naming.length]!.at < naming[i]!.at) breaks++;
  if (breaks <= 1) return [];
  if (hasFather(query) && hasFather(candidate))
    return [{ feature: "order", score: -0.3, detail: "the names of father and child are exchanged" }];
  return [{ feature: "order", score: -0.03, detail: "the words stand in another order" }];
}

function hasFather(name: ReadName): boolean {
  return name.tokens.some((each) => each.role === "particle" && /^(bin|ben|ibn|bint|ould|wld)$/.test(each.latin));
}

/** A company is not a foundation of the same name; two companies' forms differ by habit. */
function legalReasons(query: ReadName, candidate: ReadName): RawReason[] {
  const [q, c] = [legalGroups(query), legalGroups(candidate)];
  if (q.length === 0 || c.length === 0 || q.some((group) => c.includes(group))) return [];
  return [{ feature: "legal-form", score: -0.25, detail: `${q.join(", ")} against ${c.join(", ")}` }];
}

function legalGroups(name: ReadName): string[] {
  return name.tokens.filter((each) => each.role === "legal").map((each) => each.concept.split(":")[0]!);
}

function pairReason(pair: Pair, score: number): RawReason {
  const detail = `${pair.query} ~ ${pair.candidate} (${pair.how}, ${pair.value.toFixed(2)})`;
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
