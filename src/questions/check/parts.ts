/**
 * Two countries, each from its own source, that together exceed a total given for their time.
 *
 * Each figure may be right by itself; together with the total they cannot. The smallest pair that exceeds it is named,
 * since it asks least of the reader; all figures that take part in such a pair are the evidence.
 */
import { claimText } from "../../chance/index.ts";
import type { Drafted, Rule } from "./make.ts";
import { indicatorText, isSameOrigin, periodText, type Spoken, speakerText, whereText, yearsApart } from "./spoken.ts";

const SLACK = 1.05;
/** The number as said, else the middle of its reading. */
const middle = ({ view: { claim }, p50 }: Spoken): number => claim.value ?? p50;
const round = (n: number): string => Math.round(n).toLocaleString("en-US");

export const partsOfSeveral: Rule = {
  id: "parts-of-several-exceed-whole",
  version: 1,
  looksFor: "two countries, each by its own source, that together exceed a total given for their time",
  *find(claims) {
    const stocks = claims.filter(({ kind, observed, said }) => kind === "stock" && observed && said.unit === "people");
    for (const whole of stocks) {
      const most = whole.view.claim.high ?? whole.view.claim.value;
      if (whole.place !== "world" || most === null) continue;
      const parts = stocks.filter(
        (part) =>
          part.indicator === whole.indicator &&
          /^[a-z]{2}$/.test(part.place ?? "") &&
          yearsApart(part, whole) === 0 &&
          middle(part) <= most * SLACK &&
          (part.view.claim.value ?? part.view.claim.high) !== null,
      );
      const drafted = smallestPair(whole, parts, most);
      if (drafted !== null) yield drafted;
    }
  },
};

function smallestPair(whole: Spoken, parts: readonly Spoken[], most: number): Drafted | null {
  let best: readonly [Spoken, Spoken] | null = null;
  const involved = new Set<Spoken>();
  for (let i = 0; i < parts.length; i++) {
    for (let j = i + 1; j < parts.length; j++) {
      const [a, b] = [parts[i]!, parts[j]!];
      if (a.place === b.place || middle(a) + middle(b) <= most * SLACK) continue;
      involved.add(a).add(b);
      if (best === null || middle(a) + middle(b) < middle(best[0]) + middle(best[1])) best = [a, b];
    }
  }
  if (best === null) return null;
  const [large, small] = middle(best[0]) >= middle(best[1]) ? best : [best[1], best[0]];
  const sum = middle(large) + middle(small);
  const named = [large, small]
    .map((part) => `${whereText(part)} with ${claimText(part.view.claim)} (${speakerText(part)})`)
    .join(" and ");
  const ownParts = isSameOrigin(whole, large) && isSameOrigin(whole, small);
  return {
    level: ownParts ? "conflict" : "tension",
    sentence: `${indicatorText(whole.indicator)}, ${periodText(whole)}: ${named} come to ${round(sum)}, more than the ${claimText(whole.view.claim)} given for the world (${speakerText(whole)}), before any other country is counted.`,
    about: [whole, large, small, ...[...involved].filter((part) => part !== large && part !== small)],
    reconcile: [
      `The total is ${round(sum)} at least.`,
      `${whereText(large)} has ${round(most - middle(small))} at most, or ${whereText(small)} ${round(most - middle(large))}.`,
    ],
  };
}
