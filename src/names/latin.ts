/**
 * Latin letters with marks brought to plain a–z, in the one or two ways that people do it.
 *
 * "Šarić" is printed Saric and Sharich, "Müller" Muller and Mueller. Stripping the marks at once loses the second, and
 * with it the scientific, ISO 9 and GOST 7.79 spellings of Russian, so both are kept: `plain` first, `spelled` if it differs.
 */
const SPELLED = new Map<string, string>(
  Object.entries({
    š: "sh",
    č: "ch",
    ž: "zh",
    ć: "ch",
    đ: "dj",
    ŝ: "shch",
    ŭ: "u",
    ŏ: "o",
    ä: "ae",
    ö: "oe",
    ü: "ue",
    ø: "oe",
    å: "aa",
    ş: "sh",
    ș: "sh",
    ç: "ch",
    ţ: "ts",
    ț: "ts",
    ğ: "gh",
    ń: "ny",
    ñ: "ny",
    ś: "sh",
    ź: "zh",
    ż: "zh",
    ř: "rzh",
    ě: "ye",
    ė: "e",
    è: "e",
    é: "e",
    â: "ya",
    û: "yu",
    ǆ: "dz",
    ĥ: "kh",
    ḫ: "kh",
    ẖ: "kh",
    ḩ: "h",
    ḵ: "kh",
    ġ: "gh",
    ḏ: "dh",
    ṯ: "th",
    ý: "i",
    ʹ: "",
    ô: "o",
    ę: "en",
    ą: "on",
    ő: "o",
    ű: "u",
    ł: "l",
    ê: "e",
  }),
);
const PLAIN = new Map<string, string>(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    đ: "d",
    ð: "d",
    þ: "th",
    ł: "l",
    ı: "i",
    ŋ: "ng",
    ħ: "h",
    ŧ: "t",
    ĸ: "k",
    ſ: "s",
    ə: "a",
    ɛ: "e",
    ɔ: "o",
    ƒ: "f",
    ɓ: "b",
    ɗ: "d",
    ƙ: "k",
    ƴ: "y",
    ŉ: "n",
    ǝ: "a",
    ʒ: "zh",
    ĳ: "ij",
    ǆ: "dz",
    ǉ: "lj",
    ǌ: "nj",
  }),
);

const MARKS = /\p{M}+/gu;

/** Lower-case Latin text to a–z and digits by dropping the marks. */
export function plainLatin(text: string): string {
  let plain = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) plain += character;
    else if (PLAIN.has(character)) plain += PLAIN.get(character)!;
    else {
      for (const unit of character.normalize("NFD")) {
        const base = unit.charCodeAt(0);
        if ((base >= 97 && base <= 122) || (base >= 48 && base <= 57)) plain += unit;
        else if (PLAIN.has(unit)) plain += PLAIN.get(unit)!;
      }
    }
  }
  return plain;
}

/** Lower-case Latin text to a–z by writing the marked letters out, as Slavic and German spellers do. */
export function spelledLatin(text: string): string {
  let written = "";
  for (const character of text) written += SPELLED.get(character) ?? character;
  return plainLatin(written);
}

/** Combining marks of any script taken off. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").normalize("NFC");
}
