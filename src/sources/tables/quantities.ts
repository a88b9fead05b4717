/** One row of a figure table to one claim, in the units of the indicator table. */
import {
  aspects,
  type Bound,
  bounds,
  type ClaimDraft,
  identifyClaim,
  indicatorOf,
  type Locator,
} from "../../claims/index.ts";
import { splitPlace } from "../../claims/place.ts";
import type { Mapping } from "./mapping.ts";
import { readPeriod } from "./periods.ts";
import { type Row, RowError, take } from "./rows.ts";

type Quantities = Extract<Mapping, { kind: "quantities" }>;

function numberOf(text: string | null, scale: number): number | null {
  if (text === null) return null;
  const value = Number(text.replace(/[\s,_]/g, ""));
  if (text.trim() === "" || !Number.isFinite(value)) throw new RowError(`"${text}" is not a number`);
  // Scaling 3.8 by a million must not leave 3799999.9999999995.
  return Number((value * scale).toPrecision(12));
}

/** Throws RowError when the row cannot be mapped. */
export function readQuantity(row: Row, mapping: Quantities, at: Omit<Locator, "field">, dataset: string): ClaimDraft {
  const get = (rule: Parameters<typeof take>[0] | undefined): string | null => (rule ? take(rule, row) : null);
  const indicator = get(mapping.indicator);
  const known = indicator === null ? undefined : indicatorOf(indicator);
  if (!known) throw new RowError(`"${indicator}" is no indicator`);
  const words = get(mapping.unit) ?? known.unit;
  const { unit, scale = 1 } = mapping.units[words] ?? { unit: words };
  let [low, value, high] = [
    numberOf(get(mapping.low), scale),
    numberOf(get(mapping.value), scale),
    numberOf(get(mapping.high), scale),
  ];
  if (value === null && low !== null && low === high) [low, value, high] = [null, low, null];
  if (low === null && value === null && high === null) throw new RowError("no number in it");
  const bound = boundOf(get(mapping.bound), low, value, high);
  // An open bound holds its number at its own end, never in the middle.
  if (value !== null && bound === "at_least") [low, value] = [value, null];
  if (value !== null && bound === "at_most") [high, value] = [value, null];
  if (low !== null && high !== null && low > high) throw new RowError(`low ${low} is above high ${high}`);
  const aspect = get(mapping.aspect) ?? "observed";
  if (!(aspects as readonly string[]).includes(aspect)) throw new RowError(`"${aspect}" is no aspect`);
  const where = placeOf(get(mapping.place), get(mapping.part));
  const quote = get(mapping.quote) ?? [low, value, high].filter((n) => n !== null).join("–");
  const key = get(mapping.key);
  const claim = identifyClaim(
    {
      kind: "quantity",
      source: at.source,
      quote,
      start: null,
      end: null,
      indicator: known.id,
      subject: get(mapping.subject) ?? "KP",
      object: null,
      place: where,
      value,
      low,
      high,
      bound,
      unit,
      period: readPeriod(get(mapping.period) ?? ""),
      aspect: aspect as (typeof aspects)[number],
      speaker: get(mapping.speaker),
      relation: null,
      hedge: null,
      status: "proposed",
      rule: `table:${mapping.name}@1`,
    },
    at.record,
  );
  const { title, publisher, url } = mapping.cite;
  const date = publishedIn(get(mapping.cite.date));
  const notes = [get(mapping.note), date.note].filter((part) => part !== null);
  return {
    kind: "claim",
    dataset,
    claim,
    at: { ...at, field: "low, value, high" },
    citation: { title: get(title), publisher: get(publisher), date: date.day, url: get(url) },
    key,
    note: notes.length === 0 ? null : notes.join("; "),
  };
}

/** The day that a cell gives, `YYYY[-MM[-DD]]`; words beside or instead of it (`2016 (inferred)`) are kept as a remark. */
function publishedIn(words: string | null): { readonly day: string | null; readonly note: string | null } {
  const day =
    /(?<!\d)(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\d-])/.exec(words ?? "")?.[0] ?? null;
  return { day, note: words === null || words === day ? null : `date of publication: ${words}` };
}

function boundOf(words: string | null, low: number | null, value: number | null, high: number | null): Bound {
  if (words !== null) {
    if (!(bounds as readonly string[]).includes(words)) throw new RowError(`"${words}" is no bound`);
    return words as Bound;
  }
  if (value !== null) return "exact";
  return low !== null && high !== null ? "range" : low !== null ? "at_least" : "at_most";
}

/** `ru`, or `ru: Alabuga SEZ` for a part, or the words where no country is meant. */
function placeOf(words: string | null, part: string | null): string | null {
  if (words === null) return null;
  const world = /^world(?:\s*\((.+)\))?$/i.exec(words);
  const said = world ? { country: "world", part: world[1] ?? null } : splitPlace(words);
  if (said.country === null) return part === null ? words : `${words}: ${part}`;
  const inner = [said.part, part].filter((piece) => piece !== null).join(", ");
  return inner === "" ? said.country : `${said.country}: ${inner}`;
}
