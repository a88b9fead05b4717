/**
 * Letter-by-letter romanisation of the alphabets: Cyrillic, Greek, Georgian, Armenian, Hebrew, Arabic, Kana.
 *
 * One plain Latin value a letter (BGN/PCGN where it has one), because the comparison folds the other schemes onto it
 * (`sound.ts`). Arabic and Hebrew write few vowels, so what comes out is a skeleton and is marked so by the caller.
 */
const CYRILLIC =
  "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya " +
  "і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz ө o ү u ң ng қ q ғ gh ұ u һ h ә a җ j ҳ h ҷ j ӣ i ӯ u ѐ e ѝ i ҡ k ҫ s ҙ z ӡ dz ӷ gh ҕ gh ҝ g ҹ ch ѣ e ѳ f ѵ i ӧ o ӱ u ӓ a ӗ e ҥ ng";
const GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o";
const GEORGIAN =
  "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h";
const ARMENIAN =
  "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ u փ p ք k օ o ֆ f և ev";
const HEBREW =
  "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t";
const ARABIC =
  "ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h و w ي y ى a ة a ء _ ؤ w ئ y " +
  "پ p چ ch ژ zh گ g ک k ی y ې y ۍ y ټ t ډ d ړ r ږ zh ښ sh ڼ n ځ z څ ts ے y ہ h ھ h ں n ٹ t ڈ d ڑ r ۀ h ە a ێ e ۆ o ڤ v ڵ l ڕ r";
const HIRAGANA =
  "あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo " +
  "た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo " +
  "ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n ゔ vu ゐ i ゑ e";

const LETTERS: ReadonlyMap<string, string> = readTables();

function readTables(): Map<string, string> {
  const letters = new Map<string, string>();
  for (const table of [CYRILLIC, GREEK, GEORGIAN, ARMENIAN, HEBREW, ARABIC, HIRAGANA]) {
    const cells = table.split(" ");
    for (let i = 0; i + 1 < cells.length; i += 2) letters.set(cells[i]!, cells[i + 1] === "_" ? "" : cells[i + 1]!);
  }
  return letters;
}

const SMALL_Y = new Map([..."ゃya ゅyu ょyo".split(" ")].map((cell) => [cell[0]!, cell.slice(1)]));
const SMALL_VOWEL = new Map([..."ぁa ぃi ぅu ぇe ぉo".split(" ")].map((cell) => [cell[0]!, cell.slice(1)]));

/** Kana in Hepburn, long vowels single (Tokyo, not Toukyou); katakana is read as hiragana. */
export function romaniseKana(text: string): string {
  let latin = "";
  let doubled = false;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : character;
    if (kana === "っ") doubled = true;
    else if (SMALL_Y.has(kana)) {
      const y = SMALL_Y.get(kana)!;
      latin = latin.replace(/i$/, "") + (/(sh|ch|j)i$/.test(latin) ? y.slice(1) : y);
    } else if (SMALL_VOWEL.has(kana)) latin = latin.replace(/[aiueo]$/, "") + SMALL_VOWEL.get(kana)!;
    else if (LETTERS.has(kana)) {
      const syllable = LETTERS.get(kana)!;
      latin += (doubled ? syllable[0]! : "") + syllable;
      doubled = false;
    }
  }
  return latin.replace(/ou/g, "o").replace(/uu/g, "u").replace(/oo/g, "o");
}

/** Lower-case letters of the alphabets in plain Latin; what is in no table is dropped. */
export function romaniseLetters(text: string): string {
  let latin = "";
  for (const character of text) latin += LETTERS.get(character) ?? "";
  return latin;
}

/** True if the alphabets know this (lower-case) letter. */
export function isKnownLetter(character: string): boolean {
  return LETTERS.has(character);
}
