/**
 * The one name an entity is shown by.
 *
 * The rule, in this order: a property that names better (`name` before `alias` …); letters of the Latin script only,
 * because most readers can tell such names apart; said by more datasets; not all in capitals; first by code units. It
 * depends on what is said alone, so the same evidence shows the same name everywhere.
 */
import { compareText } from "./columns.ts";
import { nameProperties } from "./schemata.ts";

/** Properties a caption is taken from, best first: names, then what things without a name are called by. */
const sources: readonly string[] = [
  ...nameProperties,
  "title",
  "full",
  "program",
  "number",
  "passportNumber",
  "registrationNumber",
  "role",
  "relationship",
  "status",
  "authority",
  "summary",
  "description",
];
const ranks = new Map(sources.map((prop, rank) => [prop, rank]));

/** How well a property gives a caption: 0 is best, undefined never does. */
export function captionRank(prop: string): number | undefined {
  return ranks.get(prop);
}

export interface CaptionChoice {
  readonly text: string;
  readonly rank: number;
  /** How many datasets say it. */
  readonly datasets: number;
}

const letters = /\p{L}/u;
const otherThanLatin = /[^\p{Script=Latin}\P{L}]/u;

const isLatin = (text: string): boolean => letters.test(text) && !otherThanLatin.test(text);
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** True where `a` is the better caption. */
export function isBetterCaption(a: CaptionChoice, b: CaptionChoice): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  const latin = Number(isLatin(a.text)) - Number(isLatin(b.text));
  if (latin !== 0) return latin > 0;
  if (a.datasets !== b.datasets) return a.datasets > b.datasets;
  const calm = Number(isShouted(b.text)) - Number(isShouted(a.text));
  if (calm !== 0) return calm > 0;
  return compareText(a.text, b.text) < 0;
}
