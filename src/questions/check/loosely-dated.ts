/**
 * Figures whose time is only half said ("per year", "before 2017", "2004-2014 average") against dated ones.
 *
 * They cannot be compared for certain, but a rate that was printed in a year, or an average over it, should not lie far from
 * what others give for that year. Never more than a tension, because the time is ours.
 */
import { claimText, figureText } from "../../chance/index.ts";
import { gapBetween, levelOf, oddsText } from "./gap.ts";
import type { Rule } from "./make.ts";
import { indicatorText, isSameOrigin, periodText, type Spoken, speakerText, whereText } from "./spoken.ts";

interface Span {
  readonly from: number;
  readonly to: number;
  /** How the time was taken. */
  readonly how: string;
}

const RATE = /\b(?:per|a|each|every) year\b|\byearly\b|\bannual/i;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** A rate told in a year is of that year or of the two before. */
const BEFORE_PRINT = 2;

/** Null where the claim is dated, or where not even its words or its day of printing say when. */
function looseSpan({ view, from, to }: Spoken): Span | null {
  if (from !== null) return null;
  const text = view.claim.period.text ?? "";
  if (to !== null) return { from: to - 1, to, how: `taken as of the year before its end` };
  const years = (text.match(YEARS) ?? []).map(Number);
  if (years.length === 2 && years[0]! < years[1]!)
    return { from: years[0]!, to: years[1]! + 0.999, how: "taken as of every year of its span" };
  if (years.length === 1) return { from: years[0]! - 1, to: years[0]! + 0.999, how: "taken as of the year it names" };
  const printed = Number(/^\d{4}/.exec(view.citation.date ?? "")?.[0]);
  if (!RATE.test(text) || !(printed > 0)) return null;
  return {
    from: printed - BEFORE_PRINT,
    to: printed + 0.999,
    how: `taken as of the years before it was printed in ${printed}`,
  };
}

export const looselyDated: Rule = {
  id: "loosely-dated-against-dated",
  version: 1,
  looksFor: "a figure without a full date that does not fit what others give for the time it must be of",
  *find(claims) {
    const usable = claims.filter(({ observed, place, kind }) => observed && place !== null && kind !== "change");
    for (const loose of usable) {
      const span = looseSpan(loose);
      if (span === null) continue;
      const apart = usable.flatMap((dated) => {
        const isBeside =
          dated.indicator === loose.indicator && dated.place === loose.place && dated.said.unit === loose.said.unit;
        if (!isBeside || dated.from === null || dated.to === null || isSameOrigin(dated, loose)) return [];
        // Within the span altogether: a part of a year is another span, and people of another year are other people.
        if (dated.to < span.from || dated.from > span.to || dated.to > span.to + 0.01) return [];
        const gap = gapBetween(loose, dated);
        return levelOf(gap) === null ? [] : [{ dated, gap: gap! }];
      });
      if (apart.length === 0) continue;
      const { dated, gap } = apart.reduce((worst, one) => (one.gap.ratio > worst.gap.ratio ? one : worst));
      const [needs, of] = [figureText(dated.p50), figureText(loose.p50)];
      yield {
        level: "tension",
        sentence:
          `${indicatorText(loose.indicator)}, ${whereText(loose)}: ${claimText(loose.view.claim)} (${speakerText(loose)}, "${periodText(loose)}", ${span.how}) ` +
          `and ${claimText(dated.view.claim)} (${speakerText(dated)}, ${periodText(dated)}) do not fit: ${gap.ratio.toFixed(1)} times apart; ` +
          `that they measure different things is ${oddsText(gap.bayesFactor["0.5"])} likelier.`,
        about: [loose, dated, ...apart.map((one) => one.dated).filter((one) => one !== dated)],
        gap,
        reconcile: [
          `The first is of another time, in which it was ${of} and not ${needs}.`,
          "They count different things, or one of them is wrong.",
        ],
      };
    }
  },
};
