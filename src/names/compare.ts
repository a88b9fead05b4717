/**
 * Two names compared: one score, and the reasons that add up to it.
 *
 * People's names that syllables tell apart are judged by them (`syllable-verdict.ts`). Otherwise words are paired off, best
 * first (`align.ts`): pairs that agree raise the score by their weight; words that contradict each other (each name has one
 * where the other has another) lower it most; words that only one name has lower it by how much a name of
 * that kind may leave out. What the numbers mean is settled by `calibration.ts`; who is listed is not known here.
 */
import { align, type Pair } from "./align.ts";
import { calibrated } from "./calibration.ts";
import type { NameKind } from "./kind.ts";
import { type NameToken, type ReadName, readName } from "./read-name.ts";
import type { Comparison, Reason } from "./reason.ts";
import { type SyllableVerdict, tellSyllables, verdictRaw, verdictReasons } from "./syllable-verdict.ts";

export type { Comparison, Reason } from "./reason.ts";

/** Compares two names read for the same kind. Symmetric but for the order of the words in the reasons. */
export function compareNames(query: ReadName, candidate: ReadName): Comparison {
  if (query.empty || candidate.empty) return { score: 0, because: [] };
  const finding = findingOf(query, candidate);
  return settle("verdict" in finding ? verdictReasons(finding) : wordReasons(finding), rawScore(finding));
}

/** The score of `compareNames` alone, for those who look at many and explain few. */
export function scoreNames(query: ReadName, candidate: ReadName): number {
  return query.empty || candidate.empty ? 0 : calibrated(rawScore(findingOf(query, candidate)));
}

type Finding = Weighed | SyllableVerdict;

function findingOf(query: ReadName, candidate: ReadName): Finding {
  const { verdict, bothKorean } = tellSyllables(query, candidate);
  if (verdict !== null) return verdict;
  const strict = bothKorean || onlySyllables(query) || onlySyllables(candidate);
  return weigh(query, candidate, strict, isFullKorean(query) !== isFullKorean(candidate) && !bothKorean);
}

/** A surname and two syllables, in Hangul or each by itself: hardly anything but a Korean's name. */
function isFullKorean({ korean, tokens }: ReadName): boolean {
  return korean.some(({ given, script }) => given.length === 2 && (script === "Hang" || tokens.length === 3));
}

/** Han and Hangul names have no middle names to leave out: a missing syllable is another name. */
function onlySyllables(name: ReadName): boolean {
  return (
    name.kind === "person" &&
    name.tokens.every((each) => (each.script === "Hani" || each.script === "Hang") && each.text.length < 3)
  );
}

function rawScore(finding: Finding): number {
  if ("verdict" in finding) return verdictRaw(finding);
  const { paired, agreed, lost, order, legal, common, foreign } = finding;
  if (paired === 0) return 0;
  const whole = agreed / paired;
  return (whole > 0 ? agreed / (paired + lost) : whole) + order + legal - NAMESAKES * common - (foreign ? FOREIGN : 0);
}

/** Reads and compares two texts. Throws NameTooLongError. */
export function compareTexts(query: string, candidate: string, kind: NameKind): Comparison {
  return compareNames(readName(query, kind), readName(candidate, kind));
}

/** Scales the raw reasons so that they add up to the calibrated score. */
function settle(reasons: readonly Reason[], raw: number): Comparison {
  const score = calibrated(raw);
  if (raw <= 0) {
    return { score: 0, because: [...reasons, { feature: "floor", score: -raw, detail: "a score is never below 0" }] };
  }
  return { score, because: reasons.map((reason) => ({ ...reason, score: (reason.score * score) / raw })) };
}

/** How much of a word's weight is lost when only one name has it. */
const EXTRA: Readonly<Record<NameKind, Readonly<Record<string, number>>>> = {
  person: { name: 0.26, patronymic: 0.12, initial: 0.1, number: 0.6, particle: 0.3, legal: 0.2 },
  organisation: {
    name: 0.85,
    number: 1.6,
    place: 1.2,
    sector: 0.9,
    kind: 0.9,
    region: 0.4,
    generic: 0.5,
    initial: 0.3,
    grammar: 0.3,
  },
  vessel: { name: 0.8, number: 1.6, initial: 0.5 },
  other: {
    name: 0.5,
    number: 1.6,
    place: 0.8,
    sector: 0.6,
    kind: 0.6,
    region: 0.4,
    generic: 0.4,
    initial: 0.3,
    grammar: 0.3,
  },
};
/** What a contradiction takes beside not agreeing; a company's other words tell it from its sisters. */
const CONTRADICTION: Readonly<Record<NameKind, number>> = {
  person: -0.6,
  organisation: -0.9,
  vessel: -0.6,
  other: -0.6,
};
/** A person of whom one word agrees is hardly found yet: what is missing then weighs more. */
const ONE_WORD = 3;
const TWO_WORDS = 1.1;

/** Two names laid against each other, in numbers; the words are kept to explain it. */
interface Weighed {
  readonly pairs: readonly Pair[];
  readonly extraQuery: readonly NameToken[];
  readonly extraCandidate: readonly NameToken[];
  /** Weight of all that was laid against each other, contradictions included. */
  readonly paired: number;
  /** Weight that agrees, less what contradicts. */
  readonly agreed: number;
  /** Weight of what contradicts, and what it takes. */
  readonly against: number;
  readonly contradiction: number;
  /** Weight lost because only one name has a word. */
  readonly lost: number;
  readonly order: number;
  readonly legal: number;
  /** How common what agrees is, 0 to 1: of common words more must agree. */
  readonly common: number;
  /** One is a Korean's name and the other cannot be. */
  readonly foreign: boolean;
  /** "query" or "candidate": who has more left over. */
  readonly longer: "query" | "candidate";
}

function weigh(query: ReadName, candidate: ReadName, strict: boolean, foreign: boolean): Weighed {
  const alignment = align(query, candidate);
  const { pairs } = alignment;
  const extraQuery = counted(alignment.extraQuery);
  const extraCandidate = counted(alignment.extraCandidate);
  const restQuery = sumWeights(extraQuery);
  const restCandidate = sumWeights(extraCandidate);
  const longer = restQuery > restCandidate ? "query" : "candidate";
  if (pairs.length === 0) {
    return {
      pairs,
      extraQuery,
      extraCandidate,
      paired: 0,
      agreed: 0,
      against: 0,
      contradiction: 0,
      lost: 0,
      order: 0,
      legal: 0,
      common: 0,
      foreign,
      longer,
    };
  }
  const common = commonness(query.kind, pairs);
  const against = Math.min(restQuery, restCandidate);
  let paired = against;
  const contradiction = CONTRADICTION[query.kind] * against * (1 + STRICTER * common);
  let agreed = contradiction;
  let names = 0;
  for (const pair of pairs) {
    paired += pair.weight;
    agreed += pair.weight * pair.value;
    if (isNaming(pair)) names++;
  }
  const person = query.kind === "person";
  const rate = lostWeight(
    longer === "query" ? extraQuery : extraCandidate,
    Math.abs(restQuery - restCandidate),
    query.kind,
  );
  const lost = rate * strictness(query.kind, names, strict) * (1 + STRICTER * common);
  const order = person ? orderPenalty(query, candidate, pairs) : 0;
  const legal = person ? 0 : legalPenalty(query, candidate);
  return {
    pairs,
    extraQuery,
    extraCandidate,
    paired,
    agreed,
    against,
    contradiction,
    lost,
    order,
    legal,
    common,
    foreign,
    longer,
  };
}

/** How many in the world bear what agrees, as log10; companies and ships are fewer than people, but of fewer words. */
const WORLD: Readonly<Record<NameKind, number>> = { person: 9.9, organisation: 8, vessel: 5.5, other: 8 };
/** From so many namesakes on (log10) a name is common, and so many decades later it cannot be commoner. */
const COMMON_FROM: Readonly<Record<NameKind, number>> = { person: 3, organisation: 1.5, vessel: 9, other: 1.5 };
const COMMON_SPAN = 3;
/** What common words take of a score at most, and how much harder they make what does not agree. */
const NAMESAKES = 0.06;
const STRICTER = 1.5;
/** How common a name is counted that is made of trade words only: they are weighed for that already. */
const TRADE_WORDS = 0.6;
/** What it takes that one is a full Korean name and the other none. */
const FOREIGN = 0.15;

function commonness(kind: NameKind, pairs: readonly Pair[]): number {
  let share = 0;
  for (const pair of pairs) if (pair.role === "name" && pair.how !== "initial") share += pair.share;
  if (share === 0) return TRADE_WORDS;
  const namesakes = WORLD[kind] + share;
  return Math.min(1, Math.max(0, (namesakes - COMMON_FROM[kind]) / COMMON_SPAN));
}

function wordReasons(weighed: Weighed): Reason[] {
  const {
    pairs,
    extraQuery,
    extraCandidate,
    paired,
    agreed,
    against,
    contradiction,
    lost,
    order,
    legal,
    common,
    foreign,
    longer,
  } = weighed;
  if (paired === 0) return [{ feature: "name", score: 0, detail: "no word of one meets a word of the other" }];
  const reasons = pairs.map((pair) => pairReason(pair, (pair.weight * pair.value) / paired));
  if (against > 0) {
    const [query, candidate] = [wordsOf(extraQuery), wordsOf(extraCandidate)];
    const detail = `${query} against ${candidate}`;
    reasons.push({ feature: "contradiction", score: contradiction / paired, detail, query, candidate });
  }
  if (lost > 0 && agreed > 0) {
    const detail = `only the ${longer} has ${wordsOf(longer === "query" ? extraQuery : extraCandidate)}`;
    reasons.push({ feature: "missing", score: agreed / (paired + lost) - agreed / paired, detail });
  }
  if (order === OTHER_FATHER)
    reasons.push({ feature: "order", score: order, detail: "the names of father and child are exchanged" });
  else if (order < 0) reasons.push({ feature: "order", score: order, detail: "the words stand in another order" });
  if (foreign)
    reasons.push({
      feature: "korean",
      score: -FOREIGN,
      detail: "one is a Korean's full name, the other cannot be one",
    });
  if (common > 0)
    reasons.push({ feature: "rarity", score: -NAMESAKES * common, detail: "many in the world bear these words" });
  if (legal < 0)
    reasons.push({ feature: "legal-form", score: legal, detail: "a company against another sort of body" });
  return reasons;
}

function strictness(kind: NameKind, names: number, strict: boolean): number {
  if (kind !== "person") return names === 0 ? 1.5 : 1;
  if (strict) return 6;
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
  const rates = heavier.reduce((sum, each) => sum + each.weight * rateOf(each, kind), 0);
  return (excess * rates) / sumWeights(heavier);
}

/** Lists leave "Korea" out of North Korean companies' names as often as not. */
function rateOf(token: NameToken, kind: NameKind): number {
  if (token.role === "place" && !token.concept.startsWith("country:")) return token.concept === "korea" ? 0.35 : 0.6;
  return token.concept === "country:kp" ? 0.35 : (EXTRA[kind][token.role] ?? 0.25);
}

function isNaming(pair: Pair): boolean {
  return (pair.role === "name" || pair.role === "number" || pair.role === "patronymic") && pair.how !== "initial";
}

const OTHER_FATHER = -0.3;
const OTHER_ORDER = -0.03;
const OTHER_BODY = -0.3;

/** Surname first or last is one order; names otherwise shuffled are a little less sure, and a son is not his father. */
function orderPenalty(query: ReadName, candidate: ReadName, pairs: readonly Pair[]): number {
  if (pairs.length < 3) return 0;
  const naming = pairs.filter((pair) => pair.role === "name" && pair.at >= 0).sort((a, b) => a.from - b.from);
  if (naming.length < 3) return 0;
  let breaks = 0;
  for (let i = 0; i < naming.length; i++) if (naming[(i + 1) % naming.length]!.at < naming[i]!.at) breaks++;
  if (breaks <= 1) return 0;
  return hasFather(query) && hasFather(candidate) ? OTHER_FATHER : OTHER_ORDER;
}

function hasFather(name: ReadName): boolean {
  return name.tokens.some((each) => each.role === "particle" && /^(bin|ben|ibn|bint|ould|wld)$/.test(each.latin));
}

/** A company is not a foundation of the same name; two companies' forms differ by habit. */
function legalPenalty(query: ReadName, candidate: ReadName): number {
  const [q, c] = [legalGroups(query), legalGroups(candidate)];
  return q.length === 0 || c.length === 0 || q.some((group) => c.includes(group)) ? 0 : OTHER_BODY;
}

function legalGroups(name: ReadName): string[] {
  return name.tokens.filter((each) => each.role === "legal").map((each) => each.concept.split(":")[0]!);
}

function pairReason(pair: Pair, score: number): Reason {
  const detail = `${pair.query} ~ ${pair.candidate} (${pair.how}, ${pair.value.toFixed(2)})`;
  return {
    feature: pair.role === "legal" ? "legal-form" : "name",
    score,
    detail,
    query: pair.query,
    candidate: pair.candidate,
  };
}
