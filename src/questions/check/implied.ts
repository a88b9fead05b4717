/**
 * What a figure implies: a headline of revenue against workers, pay and the state's share; a share against its base.
 *
 * Multiplied and divided as lognormals, which products of positive uncertain quantities tend to. Every bound at its top is
 * worked out too: a headline above even that is not merely unlikely.
 */

import { exp, log } from "../../chance/elementary.ts";
import { claimText, figureText, rangeText } from "../../chance/index.ts";
import { gapBetween, levelOf, type Middle, oddsText } from "./gap.ts";
import type { Drafted, Rule } from "./make.ts";
import { periodText, publicationsOf, rootOf, type Spoken, speakerText } from "./spoken.ts";

const Z95 = 1.6448536269514722;
const MONTHS = 12;
const NEAR = 3;
/** A headline twice what its components carry is worth a sentence, however unsure they are. */
const TWICE = 2;
const UNSUPPORTED = "not supported by published components; not disproved";
const CONTRADICTED = "not supported by published components, and contradicted by their bounds";

interface Quantity extends Middle {
  /** The least and the most that any source allows. */
  readonly least: number;
  readonly most: number;
  readonly about: readonly Spoken[];
}

/**
 * All sources of a quantity as one: the middle of their middles, as wide as that middle is unsure.
 * Every origin counts once.
 */
function together(claims: readonly Spoken[], scale: (claim: Spoken) => number = () => 1): Quantity | null {
  const usable = claims.filter(({ p5, p50 }) => p50 > 0 && p5 >= 0);
  const origins = [...new Map(usable.map((each) => [each.amount, each])).values()];
  if (origins.length === 0) return null;
  const middles = origins.map((each) => log(each.p50 * scale(each))).sort((a, b) => a - b);
  const middle = middles[middles.length >> 1]!;
  const between = middles.reduce((sum, each) => sum + (each - middle) ** 2, 0) / Math.max(1, middles.length - 1);
  const within =
    origins.reduce((sum, { p5, p50, p95 }) => sum + ((log(p95) - log(Math.max(p5, p50 / 1e3))) / (2 * Z95)) ** 2, 0) /
    origins.length;
  // How far the middle itself may be off: what many origins say apart from each other narrows it, what each is unsure of does not.
  const spread = Z95 * Math.sqrt(between / origins.length + within);
  return {
    p5: exp(middle - spread),
    p50: exp(middle),
    p95: exp(middle + spread),
    least: Math.min(...origins.map((each) => (each.view.claim.low ?? each.view.claim.value ?? each.p5) * scale(each))),
    most: Math.max(...origins.map((each) => (each.view.claim.high ?? each.view.claim.value ?? each.p95) * scale(each))),
    about: origins,
  };
}

function product(...factors: readonly (readonly [Middle, 1 | -1])[]): Middle {
  let middle = 0;
  let variance = 0;
  for (const [{ p5, p50, p95 }, power] of factors) {
    middle += power * log(p50);
    const sd = (log(p95) - log(Math.max(p5, p50 / 1e3))) / (2 * Z95);
    variance += sd * sd;
  }
  const spread = Z95 * Math.sqrt(variance);
  return { p5: exp(middle - spread), p50: exp(middle), p95: exp(middle + spread) };
}

const fixed = (value: number): Middle => ({ p5: value, p50: value, p95: value });
const near = (claim: Spoken, others: readonly Spoken[], years: number): Spoken[] =>
  others.filter(
    ({ from, to }) =>
      from !== null && to !== null && (claim.from === null || (from <= claim.to! + years && to >= claim.from - years)),
  );
const share = ({ view: { claim } }: Spoken): number => (claim.unit === "percent" ? 0.01 : 1);
const dollars = (n: number): string => figureText(n, "USD");
const money = (n: number): string => figureText(n, "USD/year");

export const impliedPay: Rule = {
  id: "headline-against-components",
  version: 1,
  looksFor: "revenue to the state that workers, pay and the state's share do not carry",
  *find(claims) {
    const observed = claims.filter((each) => each.observed);
    const revenues = observed.filter(
      ({ indicator, place, said }) =>
        indicator === "revenue_state_year" && place === "world" && said.unit === "USD/year",
    );
    const workers = observed.filter(
      ({ indicator, place, said }) => indicator === "workers_present" && place === "world" && said.unit === "people",
    );
    const pay = ofWorld(
      observed.filter(({ indicator, view }) => indicator === "pay_gross" && view.claim.unit === "USD/month"),
    );
    const shares = ofWorld(observed.filter(({ indicator }) => indicator === "state_share"));
    const seen = new Set<string>();
    for (const headline of revenues) {
      if (seen.has(headline.amount)) continue;
      seen.add(headline.amount);
      const draft = against(headline, near(headline, workers, NEAR), pay, shares, revenues);
      if (draft !== null) yield draft;
    }
  },
};

function against(
  headline: Spoken,
  workers: readonly Spoken[],
  pay: readonly Spoken[],
  shares: readonly Spoken[],
  revenues: readonly Spoken[],
): Drafted | null {
  const [w, p, s] = [together(workers), together(pay), together(shares, share)];
  if (w === null || p === null || s === null) return null;
  const carried = product([w, 1], [p, 1], [s, 1], [fixed(MONTHS), 1]);
  const gap = gapBetween(carried, headline);
  if (gap === null || headline.p50 < carried.p50) return null;
  if (levelOf(gap) === null && gap.ratio < TWICE) return null;
  const { low, value, high } = headline.view.claim;
  const lowest = low ?? value ?? headline.p5;
  const highest = high ?? value ?? headline.p95;
  const top = w.most * p.most * s.most * MONTHS;
  // What the bounds exclude cannot be true beside them; however unlikely, the rest can.
  const excluded = top < lowest;
  const needed = {
    workers: product([headline, 1], [p, -1], [s, -1], [fixed(MONTHS), -1]),
    pay: product([headline, 1], [w, -1], [s, -1], [fixed(MONTHS), -1]),
    share: product([headline, 1], [w, -1], [p, -1], [fixed(MONTHS), -1]),
  };
  const repeats = revenues.filter(({ amount }) => amount === headline.amount);
  const { root, when } = rootOf(repeats);
  return {
    level: excluded ? "conflict" : "tension",
    sentence:
      `${claimText(headline.view.claim)} from labour abroad (${speakerText(headline)}, ${periodText(headline)}): published counts, pay and shares carry ${rangeText(carried.p5, carried.p95, "USD/year")}. ` +
      `The headline is ${gap.ratio.toFixed(1)} times their middle; that it measures something else is ${oddsText(gap.bayesFactor["0.5"])} likelier. ` +
      `With every bound at its top they carry ${money(top)}${excluded ? ", still less than the headline" : ""}. ` +
      `It takes ${lowest === highest ? dollars(lowest / w.p50 / MONTHS) : `${dollars(lowest / w.p50 / MONTHS)} to ${dollars(highest / w.p50 / MONTHS)}`} a worker a month for the state at ${Math.round(w.p50).toLocaleString("en-US")} workers${publicationsOf(repeats) > 1 ? `; ${publicationsOf(repeats)} sources print it and are one origin, the earliest ${speakerText(root)} (${when})` : ""}.`,
    about: [headline, ...repeats.filter((each) => each !== headline), ...w.about, ...p.about, ...s.about],
    gap,
    reconcile: [
      `Workers: ${rangeText(needed.workers.p5, needed.workers.p95, "people")} at the published pay and share.`,
      `Gross pay: ${rangeText(needed.pay.p5, needed.pay.p95, "USD/month")} at the published counts and share.`,
      needed.share.p50 > 1
        ? "Share: more than all of the pay would have to go to the state."
        : `Share of the state: ${Math.round(100 * needed.share.p50)} %.`,
      "Or it counts more than the state's take from pay: whole contracts, restaurants, art studios, information-technology workers.",
    ],
    verdict: excluded ? CONTRADICTED : UNSUPPORTED,
  };
}

export const impliedShare: Rule = {
  id: "share-against-its-base",
  version: 1,
  looksFor: "a share whose parts imply a base that other sources contradict",
  *find(claims) {
    const observed = claims.filter((each) => each.observed);
    const revenues = observed.filter(
      ({ indicator, place }) => indicator === "revenue_state_year" && (place === "world" || place === "kp"),
    );
    const bases = observed.filter(({ indicator }) => indicator === "military_spending");
    for (const part of observed.filter(({ indicator }) => indicator === "revenue_share_military")) {
      const [revenue] = near(part, revenues, NEAR)
        .filter(
          ({ view }) =>
            part.view.claim.source !== view.claim.source || view.citation.title === part.view.citation.title,
        )
        .toSorted((a, b) => nearness(part, a) - nearness(part, b));
      const base = together(bases);
      if (revenue === undefined || base === null) continue;
      const ratio = { p5: part.p5 * share(part), p50: part.p50 * share(part), p95: part.p95 * share(part) };
      const implied = product([revenue, 1], [ratio, -1]);
      const gap = gapBetween(implied, base);
      const level = levelOf(gap);
      const words = `${claimText(part.view.claim)} (${speakerText(part)}) and ${claimText(revenue.view.claim)} (${speakerText(revenue)}) imply military spending of ${rangeText(implied.p5, implied.p95, "USD/year")}; other sources give ${rangeText(base.least, base.most, "USD/year")}`;
      yield {
        level: level ?? "note",
        sentence:
          level === null
            ? `${words}, which is so wide that the share says little.`
            : `${words}. The base is ${gap!.ratio.toFixed(1)} times off; a share of an estimate of an estimate is no finding of its own.`,
        about: [part, revenue, ...base.about],
        gap,
        reconcile: [
          `Revenue: ${rangeText(ratio.p50 * base.least, ratio.p50 * base.most, "USD/year")} at that share of the spending others give.`,
          `With the spending others give, the share is ${Math.round((100 * revenue.p50) / base.most)} to ${Math.round((100 * revenue.p50) / base.least)} %.`,
          "Which prices turn the spending into dollars decides more than the revenue does.",
        ],
        verdict: UNSUPPORTED,
      };
    }
  },
};

/** Claims of one citation first, then by years. */
function nearness(a: Spoken, b: Spoken): number {
  const sameSource = a.view.citation.url !== null && a.view.citation.url === b.view.citation.url;
  return sameSource ? -1 : Math.abs((a.from ?? 2017) - (b.from ?? 2017));
}

/** What is said of all places where somebody says so, else what is said of each. */
function ofWorld(claims: readonly Spoken[]): readonly Spoken[] {
  const world = claims.filter(({ place }) => place === "world");
  return world.length > 0 ? world : claims;
}
