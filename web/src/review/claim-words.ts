/** A claim in one line, for the list and for those who hear it. */
import type { Texts } from "../texts/index.ts";
import { amountText, periodText, placeText, speakerText, unitText } from "../words/figure.ts";
import type { ReviewClaim } from "./review-api.ts";

export function headOf(claim: ReviewClaim, t: Texts): string {
  if (claim.kind === "link") return [claim.subject, claim.relation, claim.object].filter(Boolean).join(" → ");
  return `${amountText(claim, t)} ${unitText(claim.unit, t)}`.trim();
}

export function aboutOf(claim: ReviewClaim, t: Texts): string {
  const { start, end, text } = claim.period;
  const when = start === null && end === null && text !== null ? `“${text}”` : periodText({ start, end }, t);
  return [
    claim.indicator?.replaceAll("_", " ") ?? null,
    claim.place === null ? null : placeText(claim.place, t),
    when,
    claim.aspect === "observed" ? null : (t.words as Readonly<Record<string, unknown>>)[claim.aspect],
    `${t.words.saysWho}: ${speakerText(claim, t)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
