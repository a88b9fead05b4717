/** Where the sentences of a text begin and end. */
import type { Language } from "./language.ts";

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text as UTF-16 offsets into it, without the space around them. */
export function sentencesOf(text: string, language: Language): readonly Sentence[] {
  const found: Sentence[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  for (const paragraph of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    for (const part of segmenter.segment(paragraph[0])) {
      const lead = part.segment.length - part.segment.trimStart().length;
      const trimmed = part.segment.trim();
      if (trimmed === "") continue;
      const start = paragraph.index + part.index + lead;
      found.push({ start, end: start + trimmed.length });
    }
  }
  return found;
}
