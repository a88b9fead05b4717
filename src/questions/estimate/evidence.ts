/** Claims for an input: which fit it, what they say in which unit, and what each is cited as. */

import type { Amount, Said } from "../../chance/index.ts";
import { indicatorOf } from "../../claims/index.ts";
import type { ClaimView, Picture } from "../../picture/index.ts";
import type { ClaimSelector } from "./model.ts";

/** Accepted, observed claims that a selector asks for. */
export function claimsFor(picture: Picture, selector: ClaimSelector): readonly ClaimView[] {
  return picture
    .claims({ indicator: selector.indicator, status: "accepted" })
    .filter(
      ({ claim }) =>
        claim.kind === "quantity" &&
        claim.aspect === "observed" &&
        isPlace(claim.place, selector.place) &&
        touches(claim.period.start, claim.period.end, selector),
    );
}

/** `world: 16 countries` is the world, differently counted; `cn: Dandong` is not China. */
function isPlace(said: string | null, wanted: string): boolean {
  if (said === null) return false;
  const [whole, part] = [said.split(":")[0]!.trim().toLowerCase(), said.split(":")[1]?.trim()];
  if (part === undefined) return said.trim().toLowerCase() === wanted.toLowerCase();
  if (said.toLowerCase() === wanted.toLowerCase()) return true;
  return wanted === "world" && whole === "world" && /\bcountries\b/.test(part);
}

function touches(start: string | null, end: string | null, { from, to, undated }: ClaimSelector): boolean {
  const [first, last] = [start ?? end, end ?? start];
  if (first === null || last === null) return undated === true || (from === undefined && to === undefined);
  // Rough dates compare as text: "2017" touches "2017-09", since one begins the other.
  const notAfter = (a: string, b: string): boolean => a <= b || a.startsWith(b);
  return (
    (to === undefined || notAfter(first, to)) && (from === undefined || notAfter(from, last) || from.startsWith(last))
  );
}

/** The unit with what the indicator leaves unsaid: pay is for one person, a year's trade is a year's. */
export function unitOfClaim({ claim }: ClaimView): string {
  const unit = claim.unit ?? "ratio";
  const kind = indicatorOf(claim.indicator ?? "")?.class;
  if (kind === "pay") return `${unit}/person`;
  const { start, end } = claim.period;
  const isWholeYear = start !== null && start === end && /^\d{4}$/.test(start);
  if ((kind === "trade" || claim.indicator === "export_revenue") && isWholeYear && !unit.includes("/"))
    return `${unit}/year`;
  return unit;
}

export function measureOf(indicator: string | null): Amount["measure"] {
  const kind = indicatorOf(indicator ?? "")?.class;
  return kind === "share" ? "share" : kind === "change" ? "change" : "total";
}

export function saidOf(view: ClaimView): Said {
  const { claim, citation } = view;
  return {
    id: claim.id,
    unit: unitOfClaim(view),
    speaker: claim.speaker?.trim() || citation.publisher || citation.title,
    amount: {
      bound: claim.bound,
      low: claim.low,
      value: claim.value,
      high: claim.high,
      words: claim.hedge,
      measure: measureOf(claim.indicator),
      spread: indicatorOf(claim.indicator ?? "")?.class === "pay" ? "people" : "uncertainty",
    },
  };
}

const marks: Readonly<Record<string, string>> = { at_least: "≥ ", at_most: "≤ ", about: "about " };

/** `≥ 50,000 people`, `300–1,000 USD/month`, `70–90 %`. */
export function saysText({ claim }: ClaimView): string {
  const isShare = claim.unit === "ratio";
  const show = (n: number): string =>
    isShare ? `${Number((n * 100).toPrecision(6))}` : n.toLocaleString("en-US", { maximumFractionDigits: 2 });
  const { low, value, high } = claim;
  const unit = isShare ? "%" : (claim.unit ?? "");
  const ends = low !== null && high !== null ? `${show(low)}–${show(high)}` : show((value ?? low ?? high)!);
  return `${marks[claim.bound ?? ""] ?? ""}${ends} ${unit}`.trim();
}
