/**
 * People's names that are told syllable by syllable, Korean and Chinese ones: the verdict, what it scores, and why.
 *
 * Where both names can be such names this decides before any word is compared, because one differing syllable or character
 * is another person however alike the letters are. How syllables are read is known in `korean-name.ts` and
 * `chinese-name.ts`.
 */
import { type ChineseVerdict, compareChinese } from "./chinese-name.ts";
import { compareKorean, type KoreanVerdict } from "./korean-name.ts";
import type { ReadName } from "./read-name.ts";
import type { Reason } from "./reason.ts";

export type SyllableVerdict =
  | (KoreanVerdict & { readonly as: "korean" })
  | (ChineseVerdict & { readonly as: "chinese" });

export interface Told {
  /** Null where the words have to decide. */
  readonly verdict: SyllableVerdict | null;
  /** Both can be Korean names and share a surname: what the words say is then taken strictly. */
  readonly bothKorean: boolean;
}

const SURNAME = 0.35;
const STRANGER = 0.1;
const KOREAN_GIVEN: Readonly<Record<KoreanVerdict["verdict"], number>> = {
  same: 0.65,
  agree: 0.58,
  differ: -0.2,
  length: 0,
  stranger: 0,
};
const CHINESE_GIVEN: Readonly<Record<ChineseVerdict["verdict"], number>> = { same: 0.65, agree: 0.55, differ: -0.2 };

export function tellSyllables(query: ReadName, candidate: ReadName): Told {
  const korean =
    query.korean.length > 0 && candidate.korean.length > 0 ? compareKorean(query.korean, candidate.korean) : null;
  const bothKorean = korean !== null;
  if (korean?.verdict === "same" || korean?.verdict === "agree")
    return { verdict: { ...korean, as: "korean" }, bothKorean };
  const chinese =
    query.chinese.length > 0 && candidate.chinese.length > 0 ? compareChinese(query.chinese, candidate.chinese) : null;
  // Two Latin spellings that are one, or that can both be Korean, are not told by what else their syllables may stand for.
  if (chinese !== null && !(isLatin(chinese) && (bothKorean || isAlike(chinese))))
    return { verdict: { ...chinese, as: "chinese" }, bothKorean };
  const decides = korean !== null && korean.verdict !== "length";
  return { verdict: decides ? { ...korean, as: "korean" } : null, bothKorean };
}

function isLatin({ query, candidate }: ChineseVerdict): boolean {
  return query.script === "Latn" && candidate.script === "Latn";
}

function isAlike({ query, candidate }: ChineseVerdict): boolean {
  return query.written[1] === candidate.written[1];
}

/** The raw agreement; the reasons add up to it. */
export function verdictRaw(told: SyllableVerdict): number {
  if (told.as === "chinese") return SURNAME + CHINESE_GIVEN[told.verdict];
  return told.verdict === "stranger" ? STRANGER : SURNAME + KOREAN_GIVEN[told.verdict];
}

export function verdictReasons(told: SyllableVerdict): readonly Reason[] {
  const [q, c] = [told.query.written, told.candidate.written];
  if (told.verdict === "stranger") {
    const detail = `${q.join(" ")} and ${c.join(" ")}: another surname`;
    return [{ feature: "korean", score: STRANGER, detail, query: q[0], candidate: c[0] }];
  }
  const given = told.as === "korean" ? KOREAN_GIVEN[told.verdict] : CHINESE_GIVEN[told.verdict];
  return [
    { feature: "name", score: SURNAME, detail: `surname ${q[0]} = ${c[0]}`, query: q[0], candidate: c[0] },
    { feature: told.as, score: given, detail: detailOf(told), query: q[1], candidate: c[1] },
  ];
}

function detailOf(told: SyllableVerdict): string {
  const [q, c] = [told.query.written, told.candidate.written];
  if (told.verdict === "agree") return "every syllable of the given name agrees";
  if (told.as === "chinese")
    return told.verdict === "same"
      ? "the same characters"
      : `${q.join("")} and ${c.join("")}: other characters, so another person`;
  return told.verdict === "same"
    ? "given name spelled alike"
    : `${q.join(" ")} and ${c.join(" ")}: a syllable of the given name differs, so another person`;
}
