/** Counts in one unit that count different things, and are told beside each other: trade partners, host countries. */
import { claimText } from "../../chance/index.ts";
import type { Rule } from "./make.ts";
import { indicatorText, periodText, type Spoken, speakerText, yearsApart } from "./spoken.ts";

const NEAR_YEARS = 2;

/** What is counted: the indicator, or the words of the table about what it is of. */
const thing = ({ indicator, place, view }: Spoken): string =>
  place === null || /^(?:[a-z]{2}|world)$/.test(place) ? indicatorText(indicator) : (view.claim.place ?? place);

export const countsAlike: Rule = {
  id: "counts-alike",
  version: 1,
  looksFor: "counts in one unit that look alike and count different things: trade partners and host countries",
  *find(claims) {
    const counts = claims.filter(
      ({ kind, observed, said }) => kind === "count" && observed && said.unit === "countries",
    );
    for (const one of counts) {
      // Whoever stands alone with what he counts, far above all others, is the one that may be mistaken.
      const others = counts.filter((other) => {
        const apart = yearsApart(one, other);
        return thing(other) !== thing(one) && (apart === null || apart <= NEAR_YEARS) && one.p5 > other.p95;
      });
      const same = counts.filter((other) => other !== one && thing(other) === thing(one));
      if (others.length === 0 || same.length > 0 || /\bever\b/.test(thing(one))) continue;
      const [first] = others as [Spoken];
      yield {
        level: "note",
        sentence: `${claimText(one.view.claim)} (${thing(one)}, ${speakerText(one)}, ${periodText(one)}) is not to be read as ${thing(first)}: for those, ${others.map((other) => `${claimText(other.view.claim)} (${speakerText(other)}, ${periodText(other)})`).join("; ")}. Nobody else gives the first.`,
        about: [one, ...others],
        reconcile: ["They count different things; neither supports the other."],
        verdict: `supported by one source as ${thing(one)}; not as ${thing(first)}`,
      };
    }
  },
};
