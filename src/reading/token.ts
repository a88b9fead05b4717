/** One token of a sentence as the number and date grammars see it, and what a number token holds. */
import type { Grammar, Meaning } from "./grammars/grammar.ts";

export interface NumberRead {
  value: number;
  /** The upper end, where the numeral itself names two (两三千). */
  high: number | null;
  /** The part before its multiplier: 1.2 in "1.2 billion". */
  mantissa: number;
  scale: number;
  /** Read the other way round (50.000), or null. */
  alternative: number | null;
  isPlain: boolean;
  isWords: boolean;
  /** "and some": the value is the least. */
  isOdd: boolean;
  isAbout: boolean;
  /** Dozens, thousands: only a scale was named. */
  isVague: boolean;
  /** Half, two thirds: percent of a whole. */
  isShare: boolean;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export type TokenKind = "number" | "word" | "code" | "date" | "mark" | "other";

export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  readonly isSpaced: boolean;
  readonly meanings: readonly Meaning[];
  number: NumberRead | null;
  readonly date: CalendarDay | null;
}

export interface Tokenised {
  readonly text: string;
  readonly folded: string;
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
}

export function meaningOf(token: Token | undefined, kind: string): Meaning | null {
  if (token === undefined) return null;
  for (const meaning of token.meanings) if (meaning.kind === kind) return meaning;
  return null;
}

/** Whether a token is one of some marks, whatever else the grammar takes it for (a comma also joins dates). */
export function isMark(read: Tokenised, token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.end - token.start === 1 && marks.includes(read.folded[token.start]!);
}

export function means(token: Token | undefined, kind: string): boolean {
  return meaningOf(token, kind) !== null;
}

const NUMBER_DEFAULTS = {
  high: null,
  scale: 1,
  alternative: null,
  isPlain: false,
  isWords: false,
  isOdd: false,
  isAbout: false,
  isVague: false,
  isShare: false,
} as const;

export function newNumber(value: number): NumberRead {
  return { value, mantissa: value, ...NUMBER_DEFAULTS };
}
