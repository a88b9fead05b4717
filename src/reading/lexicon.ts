/**
 * The concepts that a language's words are sorted into, and the languages there are. A new language is one more file
 * beside lexicon-en.ts and one more line in `languages`.
 *
 * Heads are what a number counts (`worker`, `permit`, `quota`, `visa`, `entry`, `country`, `company`, `vessel`;
 * `stranger` is whatever is no business of ours). Cues are the verbs and nouns that decide between readings (`send`,
 * `repatriate`, `deduct`, `trade:import` …). `say` and `according` bring a speaker, `forecast`, `target`, `deny`, `if`
 * and `not` say how a clause is meant, and `stop` ends a noun phrase.
 */
import { german } from "./lexicon-de.ts";
import { english } from "./lexicon-en.ts";
import { spanish } from "./lexicon-es.ts";
import { french } from "./lexicon-fr.ts";
import { korean } from "./lexicon-ko.ts";
import { russian } from "./lexicon-ru.ts";
import { chinese } from "./lexicon-zh.ts";
import { compileLexicon, type LanguageLexicon, type Lexicon } from "./marks.ts";

const languages: readonly LanguageLexicon[] = [english, russian, korean, chinese, german, french, spanish];

const compiled = new Map<string, { lexicon: Lexicon; data: LanguageLexicon }>();

/** The lexicon of a language; English where we have none. */
export function lexiconOf(language: string): { lexicon: Lexicon; data: LanguageLexicon } {
  const data = languages.find((one) => one.language === language) ?? english;
  let entry = compiled.get(data.language);
  if (!entry) {
    entry = { lexicon: compileLexicon(data.rows), data };
    compiled.set(data.language, entry);
  }
  return entry;
}
