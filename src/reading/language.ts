/**
 * Which language a document is written in: by its script, and among Latin letters by its commonest short words.
 *
 * Decided once per document on its beginning and middle, because a language chosen per sentence flips on names and
 * quotations. It knows nothing of what the words mean.
 */
export type Language = "en" | "ru" | "ko" | "zh" | "de" | "fr" | "es";

export const languages: readonly Language[] = ["en", "ru", "ko", "zh", "de", "fr", "es"];

const SAMPLE = 20_000;

const commonWords: Readonly<Record<"en" | "de" | "fr" | "es", string>> = {
  en: "the of and to in that is was for on with as by at from are were has have had its their this which be been not said would",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man",
  fr: "le la les de des du et en un une que est pour qui dans par plus ne se sur au avec il ce pas son sa ses leur aux été ont sont cette mais ou où elle entre après",
  es: "el la los las de del y en que un una es por con para su se al lo como más no fue han ha sus pero entre este esta también años sobre o desde",
};

const owners = new Map<string, ("en" | "de" | "fr" | "es")[]>();
for (const language of ["en", "de", "fr", "es"] as const)
  for (const word of commonWords[language].split(" ")) owners.set(word, [...(owners.get(word) ?? []), language]);

/** The language of a text; English where nothing speaks for another. */
export function languageOf(text: string): Language {
  const half = text.length >> 1;
  const sample = text.length <= 2 * SAMPLE ? text : `${text.slice(0, SAMPLE)} ${text.slice(half, half + SAMPLE)}`;
  let latin = 0;
  let cyrillic = 0;
  let hangul = 0;
  let han = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x41) continue;
    if (unit < 0x250) latin += 1;
    else if (unit >= 0x400 && unit <= 0x4ff) cyrillic += 1;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul += 1;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han += 1;
  }
  // One Han or Hangul letter says about as much as three of an alphabet.
  if (3 * (hangul + han) > latin + cyrillic) return 4 * hangul >= han ? "ko" : "zh";
  if (cyrillic > latin) return "ru";
  return latinLanguage(sample);
}

function latinLanguage(sample: string): Language {
  const score = { en: 0, de: 0, fr: 0, es: 0 };
  for (const word of sample.toLowerCase().match(/\p{Letter}+/gu) ?? []) {
    const owning = owners.get(word);
    if (owning === undefined) continue;
    for (const language of owning) score[language] += 1 / owning.length;
  }
  let best: Language = "en";
  for (const language of ["de", "fr", "es"] as const) if (score[language] > score[best]) best = language;
  return best;
}
