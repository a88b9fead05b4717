/**
 * OFAC's dates: `20 May 1985`, `May 1985`, `1985`, `circa 1985`, `1951 to 1953`, and the XML's `03/28/2025`.
 *
 * A range gives every year it touches, because any of them may be the true one; the words stay with the statement as
 * its original. What is no date gives null, and the caller keeps the words.
 */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A longer span says too little about a birth to be spelt out year by year; its two ends stand for it. */
const SPELT_OUT = 12;

/** `20 May 1985` → `1985-05-20`, as precise as the words are. */
export function parseDate(text: string): string | null {
  const words = text.trim().replace(/\.$/, "");
  if (/^\d{4}$/.test(words)) return words;
  const slashed = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(words);
  if (slashed !== null) return checked(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]));
  const named = /^(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{4})$/.exec(words);
  if (named === null) return null;
  const month = MONTHS.indexOf(named[2]!.toLowerCase()) + 1;
  return checked(Number(named[3]), month, named[1] === undefined ? null : Number(named[1]));
}

function checked(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12) return null;
  const head = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  if (day === null) return head;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${head}-${String(day).padStart(2, "0")}`;
}

/** All dates that the words allow, null if they are not a date. */
export function parseDates(text: string): readonly string[] | null {
  const words = text
    .trim()
    .replace(/\.$/, "")
    .replace(/^(?:circa|approximately|approx\.?|about|early|mid|late|between|from)[\s-]+/i, "");
  const single = parseDate(words);
  if (single !== null) return [single];
  const decade = /^(\d{3}0)s$/.exec(words);
  if (decade !== null) return years(Number(decade[1]), Number(decade[1]) + 9);
  const range = /^(.+?)\s*(?:\bto\b|\band\b|\bor\b|-|–)\s*(?:circa\s+)?(.+)$/i.exec(words);
  if (range === null) return null;
  const from = parseDate(range[1]!);
  const to = parseDate(range[2]!);
  if (from === null || to === null || from > to) return null;
  if (/\bor\b/i.test(words)) return [from, to];
  if (from.slice(0, 7) === to.slice(0, 7)) return [from.slice(0, 7)];
  return years(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
}

function years(from: number, to: number): string[] {
  if (to - from > SPELT_OUT) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
