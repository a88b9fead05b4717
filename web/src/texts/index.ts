/** Which language the page speaks: what was chosen before, else what the browser asks for. */
import { createContext, useContext } from "react";
import { en, type Texts } from "./en.ts";
import { ko } from "./ko.ts";

export type { Texts } from "./en.ts";
export const languages = { en, ko } as const;
export type Language = keyof typeof languages;

const KEY = "manumit.language";

export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === "en" || kept === "ko") return kept;
  return navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

export const Speaking = createContext<Texts>(en);
export const useTexts = (): Texts => useContext(Speaking);

/** The word for a value that a source or the server gives; the value itself where no word is known. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
