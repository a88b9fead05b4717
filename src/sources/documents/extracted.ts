/**
 * What a document gives once its format is taken off: its text, and what it states about itself.
 *
 * Offsets of everything that follows count UTF-16 code units of `text`. A title or date that the document does not
 * state is null: guessing one would resolve relative dates to a wrong year. It knows nothing of claims.
 */
export interface ExtractedPage {
  readonly start: number;
  readonly end: number;
  /** As a reader of the file counts them, from 1. */
  readonly page: number;
}

export interface ExtractedText {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** `YYYY[-MM[-DD]]`. */
  readonly published: string | null;
  /** As the document states it, in BCP 47; null where it does not. */
  readonly language: string | null;
  /** Where the document says it can be found. */
  readonly address: string | null;
  readonly pages?: readonly ExtractedPage[];
  /** Where the document proper ends; after it come menus, notes at the side and other words of the page. */
  readonly articleEnd?: number;
  readonly warnings: readonly string[];
}

export const nothingStated = {
  title: null,
  author: null,
  publisher: null,
  published: null,
  language: null,
  address: null,
} as const;

/** `2017-11-03T09:00:00Z`, `20171103`, `3 November 2017`, `November 3, 2017`, `2017-11` → a partial date; else null. */
export function partialDate(text: string | null | undefined): string | null {
  const words = (text ?? "").trim().slice(0, 80);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|[T\s])/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  if (iso) return day(iso[1]!, iso[2]!, iso[3] ?? null);
  if (/^\d{4}$/.test(words)) return words;
  const named =
    /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})/u.exec(words)?.slice(1) ??
    swapped(/^(?:\p{L}{3,9},?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(words));
  if (!named) return null;
  const month = MONTHS.indexOf(named[1]!.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : day(named[2]!, String(month).padStart(2, "0"), named[0]!.padStart(2, "0"));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const swapped = (match: RegExpExecArray | null): string[] | undefined =>
  match ? [match[2]!, match[1]!, match[3]!] : undefined;

function day(year: string, month: string, date: string | null): string | null {
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (date === null) return `${year}-${month}`;
  return Number(date) >= 1 && Number(date) <= 31 ? `${year}-${month}-${date}` : null;
}

/** A value as it is stated, on one line; null where nothing is left of it. */
export function stated(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const line = text.replace(/\s+/g, " ").trim().slice(0, 500);
  return line === "" ? null : line;
}
