/**
 * Plays measures on a world, for all samples at once.
 *
 * Channels hold people; those who leave one go to others while there is room, else home; those sent come from home while
 * there are any. So people are conserved, sample by sample, and no channel ever holds more than it can. Money follows
 * people: pay is split between state and workers, and what one loses by "pay workers" the other gains. Measures act in
 * the order given, each on what the one before left. Each works in evenly over its lag, so a month's state is today's
 * plus each measure's change times how far it has come: months cost one multiplication, and a room that suffices at the
 * end suffices all along.
 */
import type { Scratch } from "./scratch.ts";

/** A world's samples: one column a channel. */
export interface Ground {
  readonly workers: readonly Float64Array[];
  readonly pay: readonly Float64Array[];
  readonly share: readonly Float64Array[];
  readonly capacity: readonly Float64Array[];
  /** People at home who could be sent. */
  readonly reserve: Float64Array;
  /** Export income, USD a month. */
  readonly exports: Float64Array;
}

/** A measure with its draws. Channels by number. */
export interface Drawn {
  readonly does: "send home" | "lose buyers" | "pay workers" | "send more" | "lose exports";
  readonly at: readonly number[];
  readonly effect: Float64Array;
  readonly lag: Float64Array;
  /** Share of the work that is exposed, of those diverted, or of the loss that is sought from labour; by `does`. */
  readonly exposed?: Float64Array;
  readonly diverted?: Float64Array;
  readonly to?: readonly { readonly channel: number; readonly weight: number }[];
  readonly replaced?: Float64Array;
}

/** What one measure changes once it has fully worked. Columns over samples. */
export interface Change {
  readonly lag: Float64Array;
  /** State revenue a month. */
  readonly revenue: Float64Array;
  /** People abroad. */
  readonly people: Float64Array;
  /** Pay that reaches workers, a month. */
  readonly wages: Float64Array;
  readonly exports: Float64Array;
  /** Sent home; moved to other channels; sent out anew. */
  readonly home: Float64Array;
  readonly elsewhere: Float64Array;
  readonly sent: Float64Array;
}

export interface Played {
  readonly changes: readonly Change[];
  /** People in each channel when all has worked. */
  readonly workers: readonly Float64Array[];
  readonly reserve: Float64Array;
}

/** Months of work it takes at least, so that nothing happens in no time. */
const LEAST_LAG = 0.5;

/** Plays `measures` in order on as many samples as a column of `scratch` has. */
export function play(ground: Ground, measures: readonly Drawn[], months: number, scratch: Scratch): Played {
  const copy = (column: Float64Array): Float64Array => {
    const own = scratch.take();
    own.set(column.subarray(0, own.length));
    return own;
  };
  const workers = ground.workers.map(copy);
  const share = ground.share.map(copy);
  const exports = copy(ground.exports);
  const reserve = copy(ground.reserve);
  const state = { workers, share, exports, reserve, pay: ground.pay, capacity: ground.capacity };
  const nothing = scratch.take();
  const n = nothing.length;
  const changes = measures.map((measure) => {
    const change = emptyChange(measure, scratch, nothing);
    if (measure.does === "send home" || measure.does === "lose buyers") leave(state, measure, change, n);
    else if (measure.does === "pay workers") payWorkers(state, measure, change, n);
    else if (measure.does === "send more") sendMore(state, measure, change, months, n);
    else loseExports(state, measure, change, n);
    return change;
  });
  return { changes, workers, reserve };
}

interface State {
  readonly workers: readonly Float64Array[];
  readonly share: readonly Float64Array[];
  readonly exports: Float64Array;
  readonly reserve: Float64Array;
  readonly pay: readonly Float64Array[];
  readonly capacity: readonly Float64Array[];
}

/** Columns for what the measure can change; one column of nothing stands for the rest and is never written to. */
function emptyChange({ does, lag }: Drawn, scratch: Scratch, nothing: Float64Array): Change {
  const columnIf = (changes: boolean): Float64Array => (changes ? scratch.take() : nothing);
  const least = scratch.take();
  for (let i = 0; i < least.length; i++) least[i] = lag[i]! > LEAST_LAG ? lag[i]! : LEAST_LAG;
  const leaves = does === "send home" || does === "lose buyers";
  const sends = does === "send more" || does === "lose exports";
  return {
    lag: least,
    revenue: scratch.take(),
    people: columnIf(leaves || sends),
    wages: scratch.take(),
    exports: columnIf(does === "lose exports"),
    home: columnIf(leaves),
    elsewhere: columnIf(leaves),
    sent: columnIf(sends),
  };
}

const within = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);

/** Adds `count` people (fewer than none: takes them away) to a channel in sample i, with the money they bring. */
function move(state: State, change: Change, channel: number, i: number, count: number): void {
  const gross = count * state.pay[channel]![i]!;
  const kept = gross * state.share[channel]![i]!;
  state.workers[channel]![i]! += count;
  change.people[i]! += count;
  change.revenue[i]! += kept;
  change.wages[i]! += gross - kept;
}

function leave(state: State, { at, effect, exposed, diverted, to }: Drawn, change: Change, n: number): void {
  for (let i = 0; i < n; i++) {
    const part = within(effect[i]!) * (exposed ? within(exposed[i]!) : 1);
    let gone = 0;
    for (const channel of at) {
      const count = state.workers[channel]![i]! * part;
      move(state, change, channel, i, -count);
      gone += count;
    }
    let moved = 0;
    if (diverted && to) {
      let weights = 0;
      for (const { weight } of to) weights += weight;
      const seeking = gone * within(diverted[i]!);
      for (const { channel, weight } of to) {
        const room = Math.max(0, state.capacity[channel]![i]! - state.workers[channel]![i]!);
        const count = Math.min(room, (seeking * weight) / weights);
        move(state, change, channel, i, count);
        moved += count;
      }
    }
    change.elsewhere[i] = moved;
    change.home[i] = gone - moved;
    state.reserve[i]! += gone - moved;
  }
}

function payWorkers(state: State, { at, effect }: Drawn, change: Change, n: number): void {
  for (const channel of at)
    for (let i = 0; i < n; i++) {
      const share = state.share[channel]![i]!;
      const after = share * (1 - within(effect[i]!));
      const paid = state.workers[channel]![i]! * state.pay[channel]![i]! * (share - after);
      state.share[channel]![i] = after;
      change.revenue[i]! -= paid;
      change.wages[i]! += paid;
    }
}

/** Sends up to `wanted` people to each channel, as room and reserve allow. */
function send(state: State, change: Change, channel: number, i: number, wanted: number): number {
  const room = Math.max(0, state.capacity[channel]![i]! - state.workers[channel]![i]!);
  const count = Math.max(0, Math.min(wanted, room, state.reserve[i]!));
  move(state, change, channel, i, count);
  change.sent[i]! += count;
  state.reserve[i]! -= count;
  return count;
}

function sendMore(state: State, { at, effect }: Drawn, change: Change, months: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const monthly = Math.max(0, effect[i]!) / at.length;
    let longest = LEAST_LAG;
    for (const channel of at) {
      const count = send(state, change, channel, i, monthly * months);
      // Full sooner than the time is over: it stops growing then.
      if (monthly > 0) longest = Math.max(longest, count / monthly);
    }
    change.lag[i] = longest;
  }
}

function loseExports(state: State, { at, effect, replaced }: Drawn, change: Change, n: number): void {
  for (let i = 0; i < n; i++) {
    const lost = state.exports[i]! * within(effect[i]!);
    state.exports[i]! -= lost;
    change.exports[i] = -lost;
    const sought = (lost * within(replaced![i]!)) / at.length;
    for (const channel of at) {
      const each = state.pay[channel]![i]! * state.share[channel]![i]!;
      if (each > 0) send(state, change, channel, i, sought / each);
    }
  }
}

/** How far a measure has come at the end of month t (1 is the first): 0 to 1. */
export function progress(t: number, lag: number): number {
  return t >= lag ? 1 : t / lag;
}

/** The sum of progress over months 1 to `months`, in closed form. */
export function progressSum(months: number, lag: number): number {
  const rising = Math.min(months, Math.ceil(lag) - 1);
  return (rising * (rising + 1)) / 2 / lag + (months - rising);
}

/** Today's value plus each change as far as it has come, at the end of month t. */
export function atMonth(
  today: Float64Array,
  changes: readonly Change[],
  of: "revenue" | "people" | "wages" | "exports",
  t: number,
  out: Float64Array,
): Float64Array {
  out.set(today.subarray(0, out.length));
  for (const change of changes) {
    const [delta, lag] = [change[of], change.lag];
    for (let i = 0; i < out.length; i++) {
      const months = lag[i]!;
      out[i]! += t >= months ? delta[i]! : (delta[i]! * t) / months;
    }
  }
  return out;
}

/** Sum over months 1 to `months`, into `out`. */
export function overMonths(
  today: Float64Array,
  changes: readonly Change[],
  of: "revenue" | "people" | "wages" | "exports",
  months: number,
  out: Float64Array,
): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = today[i]! * months;
  for (const change of changes) {
    const [delta, lag] = [change[of], change.lag];
    for (let i = 0; i < out.length; i++) out[i]! += delta[i]! * progressSum(months, lag[i]!);
  }
  return out;
}
