/** The grammars of every language, each compiled when first asked for. */
import type { Language } from "../language.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { compileGrammar, type Grammar, type GrammarData } from "./grammar.ts";
import { korean } from "./ko.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";

const data: Readonly<Record<Language, GrammarData>> = {
  en: english,
  ru: russian,
  ko: korean,
  zh: chinese,
  de: german,
  fr: french,
  es: spanish,
};

const compiled = new Map<Language, Grammar>();

export function grammarOf(language: Language): Grammar {
  let grammar = compiled.get(language);
  if (grammar === undefined) {
    grammar = compileGrammar(data[language]);
    compiled.set(language, grammar);
  }
  return grammar;
}
