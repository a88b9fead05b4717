/**
 * Sources that cannot all be right: one indicator, one place, one time, different origins.
 *
 * For every year the figures of one quantity are laid beside each other; each origin has one voice however often it is
 * printed. The finding names the two that are farthest apart and lists all that stand apart from another.
 */
import { claimText } from "../../chance/index.ts";
import { gapBetween, levelOf, oddsText } from "./gap.ts";
import type { Drafted, Rule } from "./make.ts";
import { indicatorText, isSameOrigin, isSameTime, type Spoken, speakerText, whereText } from "./spoken.ts";
import { togetherOf } from "./together.ts";

const FIRST_YEAR = 1990;

export const disagree: Rule = {
  id: "sources-disagree",
  version: 1,
  looksFor: "one quantity at one place and time, with figures of different origins that do not fit one value",
  *find(claims) {
    const groups = Map.groupBy(
      claims.filter(({ observed, place, kind }) => observed && place !== null && kind !== "change"),
      ({ indicator, place, said }) => `${indicator}\u0000${place}\u0000${said.unit}`,
    );
    for (const group of groups.values()) yield* inGroup(group);
  },
};

function* inGroup(group: readonly Spoken[]): Generator<Drafted> {
  const dated = group.filter(({ from, to }) => from !== null && to !== null && to >= FIRST_YEAR);
  const years = new Set<number>();
  for (const { from, to } of dated)
    for (let year = Math.max(FIRST_YEAR, Math.floor(from!)); year <= to!; year++) years.add(year);
  const seen = new Set<string>();
  for (const year of [...years].sort((a, b) => a - b)) {
    const now = dated.filter(({ from, to, kind }) => from! < year + (kind === "count" ? 2 : 1) && to! >= year);
    const found = farthest(now);
    if (found === null) continue;
    const key = found.about.map(({ id }) => id).join();
    if (seen.has(key)) continue;
    seen.add(key);
    yield found.draft(year);
  }
}

function farthest(now: readonly Spoken[]): { about: readonly Spoken[]; draft(year: number): Drafted } | null {
  let worst: { low: Spoken; high: Spoken; gap: NonNullable<ReturnType<typeof gapBetween>> } | null = null;
  const apart = new Set<Spoken>();
  for (let i = 0; i < now.length; i++) {
    for (let j = i + 1; j < now.length; j++) {
      const [a, b] = [now[i]!, now[j]!];
      if (isSameOrigin(a, b) || !isSameTime(a, b)) continue;
      const gap = gapBetween(a, b);
      if (levelOf(gap) === null) continue;
      apart.add(a).add(b);
      if (worst === null || gap!.ratio > worst.gap.ratio)
        worst = a.p50 < b.p50 ? { low: a, high: b, gap: gap! } : { low: b, high: a, gap: gap! };
    }
  }
  if (worst === null) return null;
  const { low, high, gap } = worst;
  const about = [low, high, ...[...apart].filter((each) => each !== low && each !== high)];
  return {
    about,
    draft: (year) => ({
      level: levelOf(gap)!,
      sentence:
        `${indicatorText(low.indicator)}, ${whereText(low)}, ${year}: ${claimText(low.view.claim)} (${speakerText(low)}) ` +
        `and ${claimText(high.view.claim)} (${speakerText(high)}) cannot both be right. The second is ${gap.ratio.toFixed(1)} times the first; ` +
        `that they measure different things is ${oddsText(gap.bayesFactor["0.5"])} likelier than that they measure one` +
        `${apartText(about.length - 2)}.`,
      about,
      gap,
      reconcile: [
        low.kind === "stock" || low.kind === "flow" || low.kind === "permit"
          ? "They count different things: people or permits, all nationals or workers, one day or a whole year."
          : "They measure different things: another definition, other prices, another span or another group.",
        `One of them is wrong by a factor of ${gap.ratio.toFixed(1)}, or both by ${Math.sqrt(gap.ratio).toFixed(1)}.`,
      ],
      together: togetherOf(now),
    }),
  };
}

function apartText(more: number): string {
  if (more < 1) return "";
  return more === 1
    ? ". One more figure stands apart from one of them"
    : `. ${more} more figures stand apart from one of them`;
}
