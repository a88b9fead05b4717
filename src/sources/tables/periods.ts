/**
 * Periods as tables write them: `2017`, `2017-09`, `2017-H1`, `2023-Q3`, `2015-01..2015-08`, `to 2019-11-19`, `c. 2014`.
 *
 * What cannot be placed in time keeps its words and stays unresolved; nothing is guessed from the time of reading.
 */
import type { Period } from "../../claims/index.ts";

const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  H1: ["01", "06"],
  H2: ["07", "12"],
  Q1: ["01", "03"],
  Q2: ["04", "06"],
  Q3: ["07", "09"],
  Q4: ["10", "12"],
};
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DATE = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";

/** Notes in brackets, and words that do not move the period: `2017 (as stated)`, `c. 2014`, `end 2025`. */
function bare(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^(?:c\.|circa|about|start of|end of|end|mid|early|late)\s+/i, "")
    .replace(/\s+(?:on|onwards)$/i, "")
    .trim();
}

function part(text: string): readonly [string, string] | null {
  if (new RegExp(`^${DATE}$`).test(text)) return [text, text];
  const fraction = /^(\d{4})[- ](H[12]|Q[1-4])$/.exec(text);
  if (fraction) {
    const [from, to] = HALVES[fraction[2]!]!;
    return [`${fraction[1]}-${from}`, `${fraction[1]}-${to}`];
  }
  const months = /^(\d{4}) ([A-Z][a-z]{2})-([A-Z][a-z]{2})$/.exec(text);
  const [from, to] = months ? [months[2]!, months[3]!].map((name) => MONTHS.indexOf(name.toLowerCase()) + 1) : [0, 0];
  if (from! > 0 && to! > 0)
    return [`${months![1]}-${String(from).padStart(2, "0")}`, `${months![1]}-${String(to).padStart(2, "0")}`];
  const slash = /^(\d{4})\/(\d{2})$/.exec(text);
  return slash ? [slash[1]!, `${slash[1]!.slice(0, 2)}${slash[2]}`] : null;
}

export function readPeriod(words: string): Period {
  const text = words.trim();
  if (text === "") return { text: null, start: null, end: null, resolved: false };
  const core = bare(text);
  const found = (start: string | null, end: string | null): Period => ({ text, start, end, resolved: true });
  const whole = part(core);
  // `2021-04 on` has no end, and `2018-` none either.
  if (whole) return found(whole[0], /\b(?:on|onwards)$/i.test(text) ? null : whole[1]);
  const open = /^(?:to|until|by)\s+(.+)$/i.exec(core);
  if (open && part(open[1]!)) return found(null, part(open[1]!)![1]);
  const before = /^before\s+(.+)$/i.exec(core);
  if (before && part(before[1]!)) return found(null, part(before[1]!)![0]);
  const since = /^(?:after|since|from)\s+(.+)$/i.exec(core) ?? /^(\d{4})-$/.exec(core);
  if (since && part(since[1]!)) return found(part(since[1]!)![0], null);
  const [from, to, ...more] = core
    .split(/\s*(?:\.\.|–|\bto\b|\band\b|\s-\s)\s*|(?<=^\d{4})-(?=\d{4}$)/)
    .map((piece) => part(bare(piece)));
  if (from && to && more.length === 0 && from[0] <= to[1]) return found(from[0], to[1]);
  return { text, start: null, end: null, resolved: false };
}
