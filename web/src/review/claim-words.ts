/** A claim in one line, for the list and for those who hear it. */
import type { Texts } from "../texts/index.ts";
import { amountText, measureText, periodText, placeText, speakerText, unitText } from "../words/figure.ts";
import type { ReviewClaim } from "./review-api.ts";

export function headOf(claim: ReviewClaim, t: Texts): string {
  if (claim.kind === "link")
    return [endText(claim.subject, t), relationText(claim.relation), endText(claim.object, t)]
      .filter(Boolean)
      .join(" → ");
  return `${amountText(claim, t)} ${unitText(claim.unit, t)}`.trim();
}

/** `UnknownLink:provides_connection_to` as people read it. */
function relationText(relation: string | null): string | null {
  return relation?.replace(/^UnknownLink:/, "").replaceAll("_", " ") ?? null;
}

/** An end of a link: a country by its name, anybody else as written. */
function endText(end: string | null, t: Texts): string | null {
  return end !== null && /^[A-Z]{2}$/.test(end) ? placeText(end.toLowerCase(), t) : end;
}

export function aboutOf(claim: ReviewClaim, t: Texts): string {
  const { start, end, text } = claim.period;
  const when = start === null && end === null && text !== null ? `“${text}”` : periodText({ start, end }, t);
  return [
    claim.indicator === null ? null : measureText(claim.indicator, t),
    claim.place === null ? null : placeText(claim.place, t),
    when,
    claim.aspect === "observed" ? null : (t.words as Readonly<Record<string, unknown>>)[claim.aspect],
    `${t.words.saysWho}: ${speakerText(claim, t)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
