/**
 * Hangul syllables taken apart into initial, vowel and final, and written in Latin by two systems.
 *
 * Per syllable, without assimilation: names are spelled syllable by syllable, and an assimilating romaniser turns
 * 무역 into "muyeo" plus half of the next word. Spellings that lists really print are the business of `korean.ts`.
 */
export const SYLLABLE_FIRST = 0xac00;
export const SYLLABLE_LAST = 0xd7a3;

export interface Syllable {
  /** 0–18 in the order of Unicode: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ. */
  readonly initial: number;
  /** 0–20: ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ. */
  readonly vowel: number;
  /** 0 for none, 1–27: ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ. */
  readonly final: number;
}

const RR_INITIAL = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const RR_VOWEL = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const RR_FINAL = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
const MR_INITIAL = "k kk n t tt r m p pp s ss  ch tch ch k t p h".split(" ");
const MR_VOWEL = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");

export function isHangulSyllable(codePoint: number): boolean {
  return codePoint >= SYLLABLE_FIRST && codePoint <= SYLLABLE_LAST;
}

/** The three parts of a precomposed syllable (Unicode, chapter 3.12). */
export function decompose(codePoint: number): Syllable {
  const index = codePoint - SYLLABLE_FIRST;
  return { initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 };
}

/** Revised Romanisation of one syllable (South Korea, 2000), without assimilation. */
export function revised(codePoint: number): string {
  const { initial, vowel, final } = decompose(codePoint);
  return RR_INITIAL[initial]! + RR_VOWEL[vowel]! + RR_FINAL[final]!;
}

/** McCune–Reischauer as the DPRK and the lists print it: no breves, no apostrophes, no assimilation. */
export function mccune(codePoint: number): string {
  const { initial, vowel, final } = decompose(codePoint);
  return MR_INITIAL[initial]! + MR_VOWEL[vowel]! + RR_FINAL[final]!;
}

/** Every syllable of a Hangul text through one of the systems; other characters are dropped. */
export function romaniseHangul(text: string, system: (codePoint: number) => string): string {
  let latin = "";
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (isHangulSyllable(codePoint)) latin += system(codePoint);
  }
  return latin;
}
