import fc from "fast-check";
import { expect, test } from "vitest";
import { quantiles } from "../../chance/index.ts";
import { compare } from "./imagine.ts";
import { atMonth, type Drawn, type Ground, overMonths, play, progress, progressSum } from "./play.ts";
import { Scratch } from "./scratch.ts";
import { threeQuantiles } from "./three-quantiles.ts";

const CHANNELS = 3;
const column = (...values: number[]): Float64Array => Float64Array.from(values);
/** Evenly in its range: `fc.double` is even over bit patterns, so nearly always next to nothing. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((step) => min + ((max - min) * step) / 1000);
const share = between(0, 1);
const people = between(0, 1e5);

/** One sample of a world; room is at least for those who are there. */
const ground = fc
  .record({
    workers: fc.array(people, { minLength: CHANNELS, maxLength: CHANNELS }),
    pay: fc.array(between(1, 2000), { minLength: CHANNELS, maxLength: CHANNELS }),
    share: fc.array(share, { minLength: CHANNELS, maxLength: CHANNELS }),
    room: fc.array(people, { minLength: CHANNELS, maxLength: CHANNELS }),
    reserve: people,
    exports: between(0, 1e9),
  })
  .map(
    ({ workers, pay, share: kept, room, reserve, exports }): Ground => ({
      workers: workers.map((x) => column(x)),
      pay: pay.map((x) => column(x)),
      share: kept.map((x) => column(x)),
      capacity: room.map((x, c) => column(x + workers[c]!)),
      reserve: column(reserve),
      exports: column(exports),
    }),
  );
const channels = fc.uniqueArray(fc.nat(CHANNELS - 1), { minLength: 1, maxLength: CHANNELS });
const lag = between(0, 40).map((x) => column(x));
const one = share.map((x) => column(x));
const measure: fc.Arbitrary<Drawn> = fc.oneof(
  fc.record({
    does: fc.constantFrom("send home" as const, "lose buyers" as const),
    at: channels,
    effect: one,
    lag,
    exposed: one,
    diverted: one,
    to: fc.array(fc.record({ channel: fc.nat(CHANNELS - 1), weight: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ does: fc.constant("pay workers" as const), at: channels, effect: one, lag }),
  fc.record({
    does: fc.constant("send more" as const),
    at: channels,
    effect: between(0, 9000).map((x) => column(x)),
    lag,
  }),
  fc.record({ does: fc.constant("lose exports" as const), at: channels, effect: one, lag, replaced: one }),
);
const measures = fc.array(measure, { minLength: 0, maxLength: 5 });
const MONTHS = 24;

const sum = (columns: readonly Float64Array[]): number => columns.reduce((total, c) => total + c[0]!, 0);
const near = (a: number, b: number, size: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));

test("people are neither made nor lost, and no channel holds more than its room or fewer than none", () => {
  fc.assert(
    fc.property(ground, measures, (world, all) => {
      const { workers, reserve, changes } = play(world, all, MONTHS, new Scratch(1));
      near(sum(workers) + reserve[0]!, sum(world.workers) + world.reserve[0]!, 1e6);
      workers.forEach((count, c) => {
        expect(count[0]!).toBeGreaterThanOrEqual(-1e-6);
        expect(count[0]!).toBeLessThanOrEqual(world.capacity[c]![0]! + 1e-6);
      });
      expect(reserve[0]!).toBeGreaterThanOrEqual(-1e-6);
      near(
        changes.reduce((total, change) => total + change.people[0]!, 0),
        sum(workers) - sum(world.workers),
        1e6,
      );
    }),
  );
});

test("money follows people: what state and workers get in the end is the pay of those who are there", () => {
  fc.assert(
    fc.property(ground, measures, (world, all) => {
      const { workers, changes } = play(world, all, MONTHS, new Scratch(1));
      const bill = (counts: readonly Float64Array[]): number =>
        counts.reduce((total, count, c) => total + count[0]! * world.pay[c]![0]!, 0);
      const gained = changes.reduce((total, change) => total + change.revenue[0]! + change.wages[0]!, 0);
      near(gained, bill(workers) - bill(world.workers), 1e9);
    }),
  );
});

test("what the state loses by paying workers, the workers gain, and nobody moves", () => {
  fc.assert(
    fc.property(ground, channels, one, lag, (world, at, effect, months) => {
      const [change] = play(world, [{ does: "pay workers", at, effect, lag: months }], MONTHS, new Scratch(1)).changes;
      near(change!.revenue[0]! + change!.wages[0]!, 0, 1e9);
      expect([change!.people[0], change!.home[0], change!.elsewhere[0], change!.sent[0]]).toEqual([0, 0, 0, 0]);
      expect(change!.revenue[0]!).toBeLessThanOrEqual(0);
    }),
  );
});

/** Measures walked one after the other for one sample, by hand. */
function walked(world: Ground, all: readonly Drawn[]): { workers: number[]; revenue: number } {
  const workers = world.workers.map((c) => c[0]!);
  const kept = world.share.map((c) => c[0]!);
  let reserve = world.reserve[0]!;
  let exports = world.exports[0]!;
  for (const { does, at, effect, exposed, diverted, to, replaced } of all) {
    const e = effect[0]!;
    if (does === "pay workers") for (const c of at) kept[c]! *= 1 - e;
    else if (does === "send more" || does === "lose exports") {
      for (const c of at) {
        const each = world.pay[c]![0]! * kept[c]!;
        const wanted =
          does === "send more"
            ? (e * MONTHS) / at.length
            : each > 0
              ? (exports * e * replaced![0]!) / at.length / each
              : 0;
        const sent = Math.max(0, Math.min(wanted, world.capacity[c]![0]! - workers[c]!, reserve));
        workers[c]! += sent;
        reserve -= sent;
      }
      if (does === "lose exports") exports *= 1 - e;
    } else {
      let gone = 0;
      for (const c of at) {
        const left = workers[c]! * e * (exposed?.[0] ?? 1);
        workers[c]! -= left;
        gone += left;
      }
      const weights = to!.reduce((total, { weight }) => total + weight, 0);
      let stay = gone;
      for (const { channel, weight } of to!) {
        const arrive = Math.min(
          (gone * diverted![0]! * weight) / weights,
          Math.max(0, world.capacity[channel]![0]! - workers[channel]!),
        );
        workers[channel]! += arrive;
        stay -= arrive;
      }
      reserve += stay;
    }
  }
  return { workers, revenue: workers.reduce((total, count, c) => total + count * world.pay[c]![0]! * kept[c]!, 0) };
}

test("columns agree with one sample walked by hand", () => {
  fc.assert(
    fc.property(ground, measures, (world, all) => {
      const played = play(world, all, MONTHS, new Scratch(1));
      const slow = walked(world, all);
      played.workers.forEach((count, c) => {
        near(count[0]!, slow.workers[c]!, 1e6);
      });
      const today = world.workers.reduce(
        (total, count, c) => total + count[0]! * world.pay[c]![0]! * world.share[c]![0]!,
        0,
      );
      near(today + played.changes.reduce((total, change) => total + change.revenue[0]!, 0), slow.revenue, 1e9);
    }),
    { numRuns: 300 },
  );
});

test("the sum over months is the months added up, and the last month is the whole effect", () => {
  fc.assert(
    fc.property(ground, measures, fc.integer({ min: 1, max: 60 }), (world, all, months) => {
      const { changes } = play(world, all, months, new Scratch(1));
      const today = column(1e6);
      let added = 0;
      for (let t = 1; t <= months; t++) added += atMonth(today, changes, "revenue", t, column(0))[0]!;
      near(overMonths(today, changes, "revenue", months, column(0))[0]!, added, 1e10);
      near(
        atMonth(today, changes, "revenue", 1000, column(0))[0]!,
        1e6 + changes.reduce((total, change) => total + change.revenue[0]!, 0),
        1e9,
      );
      expect(atMonth(today, changes, "revenue", 0, column(0))[0]).toBe(1e6);
    }),
  );
});

test.each([
  { months: 12, lag: 12, is: 6.5, why: "1/12 + 2/12 + … + 12/12" },
  { months: 12, lag: 0.5, is: 12, why: "at once" },
  { months: 3, lag: 12, is: 0.5, why: "cut short" },
  { months: 4, lag: 2.5, is: 1 / 2.5 + 2 / 2.5 + 2, why: "between months" },
])("progress over $months months at a lag of $lag: $why", ({ months, lag: over, is }) => {
  expect(progressSum(months, over)).toBeCloseTo(is, 12);
  expect(Array.from({ length: months }, (_, t) => progress(t + 1, over)).reduce((a, b) => a + b)).toBeCloseTo(is, 12);
});

test("three quantiles by selection are those of a sorted column", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, 2)), {
        minLength: 64,
        maxLength: 300,
      }),
      (values) => {
        const expected = quantiles(Float64Array.from(values), [0.05, 0.5, 0.95]);
        const { p5, median, p95 } = threeQuantiles(Float64Array.from(values));
        expect([p5, median, p95].map((x) => x + 0)).toEqual(expected.map((x) => x + 0));
      },
    ),
  );
});

test("how often each is best sums to one, ties are shared, and the best of all never costs anything", () => {
  const { best, regret } = compare([column(1, 5, 5, 2), column(2, 5, 4, 3), column(9, 9, 9, 9)]);
  expect(best).toEqual([0.25 + 0.125 + 0.25, 0.125 + 0.25, 0]);
  expect(regret).toEqual([0.25, 0.5, (8 + 4 + 5 + 7) / 4]);
});
