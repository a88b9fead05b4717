/** Claims of a picture for an input: which fit it, and what each says. */
import { type ClaimSelector, isSelected, type Said, saidIn } from "../../chance/index.ts";
import { indicatorOf } from "../../claims/index.ts";
import type { ClaimView, Picture } from "../../picture/index.ts";

/** Accepted claims that a selector asks for. */
export function claimsFor(picture: Picture, selector: ClaimSelector): readonly ClaimView[] {
  return picture
    .claims({ indicator: selector.indicator, status: "accepted" })
    .filter(({ claim }) => isSelected(claim, selector));
}

export function saidOf({ claim, citation }: ClaimView): Said {
  return saidIn(claim, indicatorOf(claim.indicator ?? "")?.class, citation.publisher ?? citation.title);
}
