/**
 * Numbers that were changed on their way: a month told as a year, a permit as a person, a plan as a fact, a figure carried
 * over for years, a resolution's number miswritten, digits lost at a separator.
 */
import { claimText } from "../../chance/index.ts";
import { countryName } from "../../claims/place.ts";
import type { Rule } from "./make.ts";
import {
  indicatorText,
  periodText,
  publicationsOf,
  rootOf,
  type Spoken,
  speakerText,
  whereText,
  yearsApart,
} from "./spoken.ts";

const MONTH = /^\d{4}-\d{2}/;

function isOneMonth({ from, to, view }: Spoken): boolean {
  const { start, text } = view.claim.period;
  if (start === null && text !== null && /^\d{4}-\d{2}(?: vs \d{4}-\d{2})?$/.test(text)) return true; // September against September
  return start !== null && MONTH.test(start) && from !== null && to !== null && to - from < 0.12;
}

/** The value whose size is told, without its sign. */
const size = ({ view: { claim } }: Spoken): number | null => (claim.value === null ? null : Math.abs(claim.value));

export const monthAsYear: Rule = {
  id: "month-told-as-year",
  version: 1,
  looksFor: "a change or a flow of one month that is told without its month, as if of a year",
  *find(claims) {
    const flows = claims.filter(
      ({ kind, observed }) => observed && (kind === "change" || kind === "trade" || kind === "money"),
    );
    for (const month of flows) {
      if (!isOneMonth(month) || size(month) === null) continue;
      const told = flows.filter(
        (other) =>
          other !== month && other.indicator === month.indicator && size(other) === size(month) && !isOneMonth(other),
      );
      if (told.length === 0) continue;
      yield {
        level: "conflict",
        sentence: `${claimText(month.view.claim)} (${indicatorText(month.indicator)}) is a figure of one month, ${periodText(month)} (${speakerText(month)}); ${told.length === 1 ? "one source tells" : `${told.length} sources tell`} it without the month, as if of a year: ${told.map(speakerText).join("; ")}.`,
        about: [month, ...told],
        reconcile: ["A year's change is of all its months; one month before or after a ban says little of it."],
        verdict: "true of one month; not shown for a year",
      };
    }
    for (const change of flows) {
      if (
        change.kind !== "change" ||
        change.from !== null ||
        change.view.claim.period.text === null ||
        isOneMonth(change)
      )
        continue;
      yield {
        level: "note",
        sentence: `${claimText(change.view.claim)} (${indicatorText(change.indicator)}, ${speakerText(change)}) is a change "${change.view.claim.period.text}" without a date: which month or year it compares is not said, so it cannot be compared.`,
        about: [change],
        reconcile: ["The period and the base of the change, from the source it was taken from."],
      };
    }
  },
};

/** How near two numbers must be to be one number, said more or less round. */
function isRoundedTo(exact: number, round: number): boolean {
  if (!(exact > 0 && round > 0)) return false;
  const digits = Math.floor(Math.log10(round));
  const step = 10 ** Math.max(0, digits - 1);
  return exact === round || (round % step === 0 && Math.round(exact / step) * step === round);
}

const PAPER = new Set(["permit", "cap"]);
const SMALLEST = 100;
const NEAR_YEARS = 2;

export const permitAsPerson: Rule = {
  id: "permit-told-as-person",
  version: 1,
  looksFor: "a number of people that is the number of permits, visas or places in a quota",
  *find(claims) {
    for (const people of claims) {
      if (people.indicator !== "workers_present" || !people.observed) continue;
      const { value, low, high, unit } = people.view.claim;
      const number = value ?? low ?? high;
      if (unit === "permits" || unit === "visas") {
        yield {
          level: "note",
          sentence: `${whereText(people)}, ${periodText(people)}: ${claimText(people.view.claim)} (${speakerText(people)}) stands as a number of workers but counts ${unit}; a permit may be unused, or used twice.`,
          about: [people],
          reconcile: ["How many of the permits were used on that day."],
        };
        continue;
      }
      if (number === null || number < SMALLEST) continue;
      const papers = claims.filter((paper) => {
        const count = paper.view.claim.value;
        const isPaper = (paper.kind !== undefined && PAPER.has(paper.kind)) || paper.view.claim.unit === "permits";
        const apart = yearsApart(paper, people);
        return (
          isPaper &&
          paper !== people &&
          isPart(people.place, paper.place) &&
          count !== null &&
          count >= SMALLEST &&
          isRoundedTo(count, number) &&
          (apart === null || apart <= NEAR_YEARS)
        );
      });
      if (papers.length === 0) continue;
      const [paper] = papers as [Spoken];
      yield {
        level: "tension",
        sentence: `${whereText(people)}: ${claimText(people.view.claim)} (${speakerText(people)}) is the number of ${paper.view.claim.unit} in ${whereText(paper)}, ${claimText(paper.view.claim)} (${speakerText(paper)}, ${periodText(paper)}). It may count papers and not people.`,
        about: [people, ...papers],
        reconcile: ["Each permit was used by one person on the day of the count."],
        verdict: `supported as ${paper.view.claim.unit} in ${whereText(paper)}; not shown as people`,
      };
    }
  },
};

/** `eastern Russia` and `ru: Vladivostok` are part of `ru`. */
function isPart(part: string | null, whole: string | null): boolean {
  if (part === null || whole === null) return false;
  return (
    part === whole ||
    part.startsWith(`${whole}:`) ||
    (whole.length === 2 && part.includes(countryName(whole).toLowerCase()))
  );
}

export const planAsFact: Rule = {
  id: "plan-told-as-fact",
  version: 1,
  looksFor: "a number that was planned or forecast and is later told as a count",
  *find(claims) {
    const plans = claims.filter((plan) => !plan.observed || plan.indicator === "workers_planned");
    const counts = claims.filter(({ observed, indicator }) => observed && indicator === "workers_present");
    for (const count of counts) {
      const same = plans.filter(
        (plan) =>
          plan.amount === count.amount &&
          isPart(plan.place, count.place) &&
          (plan.kind === "flow" || plan.kind === "stock"),
      );
      if (same.length === 0) continue;
      yield {
        level: "tension",
        sentence: `${whereText(count)}: ${claimText(count.view.claim)} is told as present (${speakerText(count)}, ${periodText(count)}), and is the number that was planned or forecast (${speakerText(same[0]!)}, ${periodText(same[0]!)}).`,
        about: [count, ...same],
        reconcile: ["The plan was carried out to the last person."],
      };
    }
  },
};

const UNCHANGED_YEARS = 3;

export const carriedOver: Rule = {
  id: "carried-over",
  version: 1,
  looksFor: "the same number given for years that lie far apart",
  *find(claims) {
    const stocks = claims.filter(
      ({ kind, observed, from, place }) =>
        observed && place !== null && from !== null && (kind === "stock" || kind === "money"),
    );
    for (const group of Map.groupBy(
      stocks,
      ({ indicator, place, amount }) => `${indicator}\u0000${place}\u0000${amount}`,
    ).values()) {
      const inOrder = group.toSorted((a, b) => a.from! - b.from!);
      const [first, last] = [inOrder[0]!, inOrder.at(-1)!];
      const years = Math.floor(last.from! - first.from!);
      if (years < UNCHANGED_YEARS) continue;
      yield {
        level: "tension",
        sentence: `${indicatorText(first.indicator)}, ${whereText(first)}: ${claimText(first.view.claim)} is given for ${periodText(first)} (${speakerText(first)}) and unchanged for ${periodText(last)} (${speakerText(last)}), ${years} years later. It was probably carried over and not counted again.`,
        about: [first, last, ...inOrder.slice(1, -1)],
        reconcile: ["Nothing changed in between, or what came and went was equal."],
      };
    }
  },
};

const NAMED = /(?:resolution|resolutions|unscr|res\.|резолюци\p{L}*|결의|决议|決議)[^\d]{0,16}(\d{4})(?!\d)/giu;

/** One digit wrong, or two neighbours exchanged. */
function isMiswritten(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  return (
    off.length === 1 ||
    (off.length === 2 && off[1]! - off[0]! === 1 && a[off[0]!] === b[off[1]!] && a[off[1]!] === b[off[0]!])
  );
}

export const miswrittenResolution: Rule = {
  id: "resolution-miswritten",
  version: 1,
  looksFor: "the number of a resolution that is not in the register but one slip away from one that is",
  *find(claims, { resolutions }) {
    for (const claim of claims) {
      const { view } = claim;
      const text = [view.claim.quote, view.citation.title, view.note, view.claim.hedge].filter(Boolean).join(" \n ");
      for (const [, number] of text.matchAll(NAMED)) {
        if (resolutions.includes(number!) || /^(?:19|20[0-4])/.test(number!)) continue;
        const meant = resolutions.filter((one) => isMiswritten(one, number!));
        if (meant.length === 0) continue;
        yield {
          level: "tension",
          sentence: `${speakerText(claim)} (${view.citation.publisher ?? view.citation.title ?? "no publisher"}) names resolution ${number}; the register has ${meant.join(" or ")}, one slip away.`,
          about: [claim],
          reconcile: [`The source means resolution ${meant.join(" or ")}.`],
        };
      }
    }
  },
};

export const lostDigits: Rule = {
  id: "digits-lost",
  version: 1,
  looksFor: "a number cut at its separator: 13 where others have 13,221",
  *find(claims) {
    const groups = Map.groupBy(claims, ({ indicator, place }) => `${indicator}\u0000${place}`);
    for (const group of groups.values()) {
      for (const cut of group) {
        const small = cut.view.claim.value;
        if (small === null || !Number.isInteger(small) || small < 2 || small > 999) continue;
        const whole = group.find((other) => {
          const large = other.view.claim.value;
          const apart = yearsApart(cut, other);
          return (
            large !== null &&
            Math.floor(large / 1000) === small &&
            large % 1000 !== 0 &&
            (apart === null || apart === 0)
          );
        });
        if (whole === undefined) continue;
        yield {
          level: "conflict",
          sentence: `${indicatorText(cut.indicator)}, ${whereText(cut)}: ${claimText(cut.view.claim)} (${speakerText(cut)}) is ${claimText(whole.view.claim)} (${speakerText(whole)}) cut at its comma.`,
          about: [cut, whole],
          reconcile: ["Read the source again: the digits after the separator were lost."],
        };
      }
    }
  },
};

const FEW_ECHOES = 3;

export const oneRoot: Rule = {
  id: "one-root",
  version: 1,
  repeats: true,
  looksFor: "several sources that print one number: one origin and its repeaters",
  *find(claims) {
    const groups = Map.groupBy(
      claims.filter(
        ({ kind, place, view: { claim } }) =>
          place !== null && kind !== "change" && (claim.low ?? claim.value ?? claim.high ?? 0) !== 0,
      ),
      ({ indicator, place, amount }) => `${indicator}\u0000${place}\u0000${amount}`,
    );
    for (const group of groups.values()) {
      const sources = publicationsOf(group);
      if (sources < FEW_ECHOES) continue;
      const { root, when } = rootOf(group);
      const inOrder = [root, ...group.filter((each) => each !== root)];
      const voices = [...new Set(inOrder.map(speakerText))];
      yield {
        level: "note",
        sentence: `${indicatorText(root.indicator)}, ${whereText(root)}: ${claimText(root.view.claim)} stands in ${sources} sources and is one piece of evidence. The earliest here is ${speakerText(root)} (${when}); on the way it was ascribed to ${voices.length === 1 ? "nobody else" : voices.slice(1, 6).join("; ")}.`,
        about: inOrder,
        reconcile: [],
      };
    }
  },
};

export const papersAndPeople: Rule = {
  id: "bridge-needed",
  version: 1,
  looksFor:
    "counts of one place and time that look alike and measure different things: visas against entries, permits against people",
  *find(claims) {
    const paper = claims.filter(({ kind, observed }) => observed && kind === "permit");
    const entries = claims.filter(({ kind, observed }) => observed && kind === "entry");
    for (const a of paper) {
      for (const b of entries) {
        if (a.place === null || a.place !== b.place || yearsApart(a, b) !== 0) continue;
        if (!(a.p95 < b.p5 || b.p95 < a.p5)) continue;
        yield {
          level: "note",
          sentence: `${whereText(a)}, ${periodText(a)}: ${claimText(a.view.claim)} (${indicatorText(a.indicator)}, ${speakerText(a)}) and ${claimText(b.view.claim)} (${indicatorText(b.indicator)}, ${speakerText(b)}) cannot be compared: a visa is given once, an entry is a crossing.`,
          about: [a, b],
          reconcile: ["How often one person crosses, and how long a visa holds."],
        };
      }
    }
  },
};
