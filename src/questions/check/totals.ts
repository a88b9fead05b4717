/** Parts that exceed their whole, and people sent home who were never there. */
import { claimText } from "../../chance/index.ts";
import type { Drafted, Rule } from "./make.ts";
import { indicatorText, periodText, type Spoken, speakerText, whereText, yearsApart } from "./spoken.ts";

const SLACK = 1.05;

/** Within one source: countries that add up to more than the source's own world. */
export const partsExceedWhole: Rule = {
  id: "parts-exceed-whole",
  version: 1,
  looksFor:
    "countries of one source that add up to more than its own total, or one that exceeds every total of its time",
  *find(claims) {
    const stocks = claims.filter(
      ({ kind, observed }) => observed && (kind === "stock" || kind === "trade" || kind === "money"),
    );
    const sources = Map.groupBy(
      stocks,
      ({ view, indicator }) => `${view.citation.url ?? view.citation.title}\u0000${indicator}`,
    );
    for (const group of sources.values()) yield* inSource(group);
    yield* againstAll(stocks);
  },
};

function* inSource(group: readonly Spoken[]): Generator<Drafted> {
  for (const whole of group.filter(({ place }) => place === "world")) {
    const { value, high } = whole.view.claim;
    const most = high ?? value;
    if (most === null) continue;
    const parts = new Map<string, Spoken>();
    for (const part of group) {
      if (part.place === null || !/^[a-z]{2}$/.test(part.place) || part.said.unit !== whole.said.unit) continue;
      const apart = yearsApart(part, whole);
      if (apart !== null && apart > 0) continue;
      const known = parts.get(part.place);
      if (known === undefined || least(part) < least(known)) parts.set(part.place, part);
    }
    if (parts.size < 2) continue;
    const sum = [...parts.values()].reduce((total, part) => total + least(part), 0);
    if (sum <= most * SLACK) continue;
    const named = [...parts.values()].map((part) => `${whereText(part)} ${claimText(part.view.claim)}`).join(", ");
    yield {
      level: "conflict",
      sentence: `${indicatorText(whole.indicator)}: ${speakerText(whole)} gives ${claimText(whole.view.claim)} in all, but its own parts (${named}) come to ${Math.round(sum).toLocaleString("en-US")} at least.`,
      about: [whole, ...parts.values()],
      reconcile: [
        `The total is ${Math.round(sum).toLocaleString("en-US")} at least, or the parts are ${Math.round(sum - most).toLocaleString("en-US")} fewer.`,
        "The total is older or newer than its parts, or a part counts people whom it leaves out.",
      ],
    };
  }
}

const least = ({ view: { claim }, p5 }: Spoken): number => claim.low ?? claim.value ?? p5;

/** One country above every total that was given for its time. */
function* againstAll(stocks: readonly Spoken[]): Generator<Drafted> {
  const wholes = stocks.filter(({ place, kind }) => place === "world" && kind === "stock");
  for (const part of stocks) {
    if (part.kind !== "stock" || part.place === null || !/^[a-z]{2}$/.test(part.place)) continue;
    const near = wholes.filter((whole) => whole.indicator === part.indicator && yearsApart(part, whole) === 0);
    if (near.length === 0) continue;
    const above = near.filter((whole) => part.p5 > whole.p95 * SLACK);
    if (above.length === 0) continue;
    yield {
      level: above.length === near.length ? "conflict" : "tension",
      sentence: `${indicatorText(part.indicator)}, ${periodText(part)}: ${whereText(part)} alone has ${claimText(part.view.claim)} (${speakerText(part)}), more than ${above.length === near.length ? "every total" : `${above.length} of ${near.length} totals`} given for the world, such as ${claimText(above[0]!.view.claim)} (${speakerText(above[0]!)}).`,
      about: [part, ...above],
      reconcile: [
        `The total is ${Math.round(part.p50).toLocaleString("en-US")} at least, or the country has ${Math.round(above[0]!.p50).toLocaleString("en-US")} at most.`,
        "They count different people.",
      ],
    };
  }
}

/** A stock counts as before if it is of at most so many years before people began to be sent home, or of the months around it. */
const BEFORE = 1.5;
const SOON = 0.1;
/** A report "to 2019" is of the two years that resolution 2397 gave. */
const TWO_YEARS = 2.25;

/** More people repatriated than were said to be there, or far fewer than were. */
export const sentHome: Rule = {
  id: "repatriated-against-present",
  version: 1,
  looksFor: "people sent home against the people who were said to be there before",
  *find(claims) {
    const present = claims.filter(
      ({ indicator, observed, from }) => indicator === "workers_present" && observed && from !== null,
    );
    for (const gone of claims) {
      if (gone.indicator !== "repatriated" || !gone.observed || gone.to === null || gone.place === null) continue;
      const began = gone.from ?? gone.to - TWO_YEARS;
      const before = present.filter(
        ({ place, from, to }) => place === gone.place && from! <= began + SOON && to! >= began - BEFORE,
      );
      const exceeded = before.filter((stock) => gone.p5 > stock.p95 * SLACK);
      // Whoever was counted afterwards is not unexplained.
      const stayed = Math.max(
        0,
        ...present
          .filter(({ place, from, to }) => place === gone.place && to! > gone.to! - SOON && from! <= gone.to! + BEFORE)
          .map(({ p95 }) => p95),
      );
      const left = before.filter((stock) => gone.p95 + stayed < stock.p5 / 2 && gone.to! > stock.to!);
      if (exceeded.length > 0) yield moreThanWere(gone, exceeded);
      else if (left.length > 0) yield halfUnexplained(gone, left);
    }
  },
};

const listed = (stocks: readonly Spoken[]): string =>
  stocks.map((stock) => `${claimText(stock.view.claim)} (${speakerText(stock)}, ${periodText(stock)})`).join("; ");

function moreThanWere(gone: Spoken, stocks: readonly Spoken[]): Drafted {
  return {
    level: "conflict",
    sentence: `${whereText(gone)}: ${claimText(gone.view.claim)} were sent home (${speakerText(gone)}, ${periodText(gone)}), more than were said to be there before: ${listed(stocks)}.`,
    about: [gone, ...stocks],
    reconcile: [
      `The count left out ${Math.round(gone.p50 - Math.max(...stocks.map(({ p50 }) => p50))).toLocaleString("en-US")} people at least, or as many came after it.`,
      "The number sent home counts others than those who worked.",
    ],
  };
}

function halfUnexplained(gone: Spoken, stocks: readonly Spoken[]): Drafted {
  return {
    level: "tension",
    sentence: `${whereText(gone)}: ${listed(stocks)} were counted and ${claimText(gone.view.claim)} sent home (${speakerText(gone)}, ${periodText(gone)}); the figures leave more than half unexplained.`,
    about: [gone, ...stocks],
    reconcile: [
      `${Math.round(Math.min(...stocks.map(({ p50 }) => p50)) - gone.p50).toLocaleString("en-US")} people or more left by themselves, stayed, or changed their papers; nobody in these sources says.`,
    ],
  };
}

const JUMP = 1.5;
const JUMP_YEARS = 2;
const FLOWS = new Set([
  "workers_sent",
  "workers_registered",
  "workers_contracted",
  "repatriated",
  "departed",
  "entries_work",
  "visas_work",
  "work_permits_withdrawn",
]);

/** One voice whose count leaps without anybody coming or going. */
export const jump: Rule = {
  id: "stock-jumps-without-flow",
  version: 1,
  looksFor: "counts of one voice that leap within two years without a flow that could carry it",
  *find(claims) {
    const stocks = claims.filter(
      ({ indicator, observed, from, voice }) =>
        indicator === "workers_present" && observed && from !== null && voice !== null,
    );
    for (const group of Map.groupBy(stocks, ({ voice, place }) => `${voice}\u0000${place}`).values()) {
      const inOrder = group.toSorted((a, b) => a.from! - b.from!);
      for (let i = 1; i < inOrder.length; i++) {
        const [a, b] = [inOrder[i - 1]!, inOrder[i]!];
        const years = b.from! - a.to!;
        if (years < 0.05 || years > JUMP_YEARS) continue;
        const [small, large] = a.p50 < b.p50 ? [a, b] : [b, a];
        if (large.p5 < small.p95 * JUMP) continue;
        const needed = (large.p50 - small.p50) / 2;
        const carried = claims.some(
          (flow) =>
            FLOWS.has(flow.indicator) &&
            flow.place === a.place &&
            flow.p95 >= needed &&
            flow.to !== null &&
            flow.to >= a.from! &&
            flow.from! <= b.to!,
        );
        if (carried) continue;
        yield {
          level: "tension",
          sentence: `${whereText(a)}: ${speakerText(a)} counts ${claimText(a.view.claim)} (${periodText(a)}) and then ${claimText(b.view.claim)} (${periodText(b)}); no figure of people coming or going comes near the difference of ${Math.round(large.p50 - small.p50).toLocaleString("en-US")}.`,
          about: [a, b],
          reconcile: [
            `A flow of ${Math.round(large.p50 - small.p50).toLocaleString("en-US")} people within ${Math.max(1, Math.round(12 * years))} months is missing from the record.`,
            "The two counts do not count the same people.",
          ],
        };
      }
    }
  },
};
