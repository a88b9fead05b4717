/**
 * What a language's number and date words mean. A new language is one file of rows beside this one.
 *
 * A row is a meaning and the phrases that carry it, folded as `foldText` folds (lower case, ё as е, ' for ’), apart by
 * `|`; a phrase that ends in `*` takes the rest of its word. One phrase may have several meanings: the reader that
 * stands on it decides by its neighbours. Meanings are `kind` or `kind:detail`:
 *
 * - numerals: `n:5`, `x:100` and `x:1000` (multiplies what stands before), `vague:24` (dozens: at least that),
 *   `approx:10` (a round ten), `share:50` (half, in percent), `zero`, `all`, `article` (a million), `and` (joins numerals)
 * - bounds: `before:at_least`, `after:at_most`, `far:about` (some words before its number), `hedge`, `fill` (little words
 *   that may stand between a bound and its number), `not`, `odd` (50-odd)
 * - ranges: `open` (between, from), `join` (and, to, through)
 * - what is counted: `money:USD`, `percent`, `points`, `unit:tonnes`, `ordinal` (the -th of 5th), `each`
 * - rates: `per:year` next to the number, `often:year` anywhere in its clause
 * - change: `rise`, `fall`, `by`, `to`, `from`, `double:2`, `times` (a factor: five times)
 * - no claims: `label` (Resolution, Section, page), `age` (aged), `years_old`, `clock` (o'clock, a.m.)
 * - dates: `month:5`, `weekday:1`, `yearword`, `monthword`, `dayword`, `quarter:1`, `quarterword`, `half:1`, `halfword`,
 *   `early`, `endof`, `fiscal`, `decade`, `last`, `this`, `next`, `ago`, `span:year`, `rel:year:-1`, `of`, `ord:1`,
 *   `in`, `since`, `until`, `by_date`, `as_of`, `during`, `before_base` (than last year), `future`
 */
import { PhraseTable } from "../phrases.ts";

export type GrammarRow = readonly [meaning: string, phrases: string];

export interface GrammarData {
  /** The mark between whole and fraction; the other of `.` and `,` groups thousands. */
  readonly decimal: "." | ",";
  /** False for scripts whose words have no border. */
  readonly isSpaced: boolean;
  /** Whether the verb comes after what it counts (Korean). */
  readonly isVerbLast: boolean;
  /** Whether numerals grow together into one word (zweihundert). */
  readonly isGlued: boolean;
  /** Which of day and month comes first in 03/04/2017. */
  readonly dayFirst: boolean;
  readonly rows: readonly GrammarRow[];
}

export interface Meaning {
  readonly kind: string;
  readonly detail: string;
  /** The detail as a number, NaN where it is a word. */
  readonly value: number;
}

export interface Grammar {
  readonly data: GrammarData;
  readonly phrases: PhraseTable<Meaning>;
  /** Numerals that may be parts of a longer word, for languages that glue them. */
  readonly glued: ReadonlyMap<string, Meaning>;
}

/** Rows of every language: signs, codes and abbreviations that cross borders. */
const everywhere: readonly GrammarRow[] = [
  ["percent", "%|٪|pct|pct."],
  ["permille", "‰"],
  ["money:USD", "$|us$|usd|us $|u.s.$|u.s. $"],
  ["money:EUR", "€|eur"],
  ["money:GBP", "£|gbp"],
  ["money:JPY", "¥|jpy"],
  ["money:CNY", "cny|rmb|cn¥"],
  ["money:RUB", "₽|rub"],
  ["money:KRW", "₩|krw"],
  ["money:INR", "₹|inr|rs."],
  ["money:MNT", "₮|mnt"],
  ["money:KZT", "₸|kzt"],
  ["money:VND", "₫|vnd"],
  ["money:UAH", "₴|uah"],
  ["money:THB", "฿|thb"],
  ["money:PHP", "₱|php"],
  ["money:ILS", "₪|ils"],
  ["money:NGN", "₦|ngn"],
  ["money:CAD", "c$|ca$|cad"],
  ["money:AUD", "a$|au$|aud"],
  ["money:HKD", "hk$|hkd"],
  ["money:SGD", "s$|sgd"],
  ["money:TWD", "nt$|twd"],
  ["money:BRL", "r$|brl"],
  ["money:CHF", "chf|sfr."],
  ["money:PLN", "pln|zł|zl"],
  ["money:KWD", "kwd"],
  ["money:QAR", "qar"],
  ["money:AED", "aed"],
  ["money:SAR", "sar"],
  ["money:OMR", "omr"],
  ["money:BHD", "bhd"],
  ["money:KPW", "kpw"],
  ["money:MYR", "myr"],
  ["money:IDR", "idr"],
  ["money:CZK", "czk|kč"],
  ["money:HUF", "huf"],
  ["money:SEK", "sek"],
  ["money:NOK", "nok"],
  ["money:DKK", "dkk"],
  ["money:TRY", "₺|try"],
  ["money:MXN", "mxn"],
  ["money:UZS", "uzs"],
  ["unit:tonnes", "t|mt"],
  ["unit:kg", "kg|㎏"],
  ["unit:km", "km|㎞"],
  ["unit:m2", "m2|m²|㎡"],
  ["unit:m3", "m3|m³|㎥|cbm"],
  ["unit:hectares", "ha"],
  ["unit:metres", "m"],
  ["unit:degrees", "°c|°f|°|℃"],
  ["before:about", "~|≈|c.|ca.|±"],
  ["before:at_least", ">|≥|>="],
  ["before:at_most", "<|≤|<="],
  ["after:at_least", "+"],
  ["join", "–|~"],
  ["hyphen", "-"],
  ["label", "#|§|§§|№|s/|a/"],
];

export function compileGrammar(data: GrammarData): Grammar {
  const phrases = new PhraseTable<Meaning>();
  const glued = new Map<string, Meaning>();
  for (const [text, list] of [...everywhere, ...data.rows]) {
    const colon = text.indexOf(":");
    const kind = colon < 0 ? text : text.slice(0, colon);
    const detail = colon < 0 ? "" : text.slice(colon + 1);
    const meaning: Meaning = { kind, detail, value: detail === "" ? Number.NaN : Number(detail) };
    for (const phrase of list.split("|")) {
      phrases.add(phrase, meaning);
      if (data.isGlued && (kind === "n" || kind === "x" || kind === "and")) glued.set(phrase, meaning);
    }
  }
  return { data, phrases, glued };
}
