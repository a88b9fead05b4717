/** A place that does not fit what is said of all places, and a count above the highest there ever was. */
import { claimText } from "../../chance/index.ts";
import { gapBetween, levelOf, oddsText } from "./gap.ts";
import type { Rule } from "./make.ts";
import { indicatorText, isSameOrigin, periodText, type Spoken, speakerText, whereText, yearsApart } from "./spoken.ts";

const NEAR_YEARS = 1;
const percent = (n: number): string => `${Math.round(100 * n)} %`;

/** Ends of a share as said, not of its reading: a share outside them contradicts the words. */
function ends({ view: { claim }, p5, p95 }: Spoken): readonly [number, number] {
  const scale = claim.unit === "percent" ? 0.01 : 1;
  const low = claim.low ?? claim.value;
  const high = claim.high ?? claim.value;
  return [low === null ? p5 : low * scale, high === null ? p95 : high * scale];
}

export const shareElsewhere: Rule = {
  id: "share-outside-the-whole",
  version: 1,
  looksFor: "a share of one place that lies outside the range given for all places at that time",
  *find(claims) {
    const shares = claims.filter(({ kind, observed, place }) => kind === "share" && observed && place !== null);
    const wholes = shares.filter(({ place }) => place === "world");
    for (const part of shares) {
      if (part.place!.startsWith("world")) continue;
      const outside = wholes.flatMap((whole) => {
        const apart = yearsApart(part, whole);
        if (whole.indicator !== part.indicator || apart === null || apart > NEAR_YEARS) return [];
        const [low, high] = ends(part);
        const [least, most] = ends(whole);
        const gap = gapBetween(part, whole);
        return (high < least || low > most) && !isSameOrigin(part, whole) && levelOf(gap) !== null
          ? [{ whole, gap: gap!, least, most }]
          : [];
      });
      if (outside.length === 0) continue;
      const { whole, gap, least, most } = outside.reduce((worst, one) =>
        one.gap.ratio > worst.gap.ratio ? one : worst,
      );
      const [low, high] = ends(part);
      const missing = high < least ? least - high : low - most;
      yield {
        level: "tension",
        sentence: `${indicatorText(part.indicator)}, ${periodText(part)}: ${whereText(part)} has ${claimText(part.view.claim)} (${speakerText(part)}), outside the ${claimText(whole.view.claim)} given for all places (${speakerText(whole)}, ${periodText(whole)}); that they measure different things is ${oddsText(gap.bayesFactor["0.5"])} likelier.`,
        about: [part, whole, ...outside.map((one) => one.whole).filter((one) => one !== whole)],
        gap,
        reconcile: [
          `They draw the line elsewhere: ${percent(missing)} of the pay at least goes to companies, managers or agents whom one counts in and the other does not.`,
          "The place is an exception that the figure for all places leaves out.",
        ],
      };
    }
  },
};

export const abovePeak: Rule = {
  id: "above-the-peak",
  version: 1,
  looksFor: "a count above the most that somebody says there ever were",
  *find(claims) {
    const peaks = claims.filter(({ indicator, observed }) => indicator === "workers_peak" && observed);
    for (const peak of peaks) {
      const above = claims.filter(
        (count) =>
          count.indicator === "workers_present" &&
          count.observed &&
          count.place === peak.place &&
          count.said.unit === peak.said.unit &&
          count.to !== null &&
          (peak.from === null || count.to >= peak.from) &&
          (peak.to === null || count.to <= peak.to) &&
          count.p5 > peak.p95,
      );
      if (above.length === 0) continue;
      const gaps = above.map((count) => ({ count, gap: gapBetween(count, peak)! }));
      const worst = gaps.reduce((a, b) => (b.gap.ratio > a.gap.ratio ? b : a));
      const most = Math.max(...above.map(({ p50 }) => p50));
      yield {
        level: levelOf(worst.gap) ?? "tension",
        sentence: `${whereText(peak)}: there were never more than ${claimText(peak.view.claim)} (${speakerText(peak)}, ${periodText(peak)}), but ${above.map((count) => `${claimText(count.view.claim)} (${speakerText(count)}, ${periodText(count)})`).join("; ")} were counted.`,
        about: [peak, ...above],
        gap: worst.gap,
        reconcile: [
          `The peak was ${Math.round(most).toLocaleString("en-US")} at least, or the counts are ${Math.round(most - peak.p50).toLocaleString("en-US")} too high.`,
          "One counts people on a day, the other everybody who worked within a span, or papers.",
        ],
      };
    }
  },
};
