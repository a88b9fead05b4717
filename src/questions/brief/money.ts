/**
 * Sums of money beside what they imply for one worker in one month.
 *
 * Ends go with ends: the least money over the most workers is the least a worker can bring, and the other way about.
 * An open end stays open. Money and people are taken from one publication where it gives both, else from the figures
 * nearest in time; which two were taken is shown, since the outcome is only as good as that choice.
 */
import type { Figure, MoneyLine } from "./briefing.ts";
import { compareLatest } from "./hosts.ts";
import { daysBetween, type Interval, intervalOf, spanOf } from "./span.ts";

const MONTHS = 12;

/** USD for a worker and month. Null where an end is open or nobody works. */
export function implied(money: Interval, workers: Interval): Interval {
  const over = (sum: number | null, people: number | null): number | null =>
    sum === null || people === null || people <= 0 ? null : sum / people / MONTHS;
  return { low: over(money.low, workers.high), high: over(money.high, workers.low) };
}

function distance(a: Figure, b: Figure): number {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x && y ? Math.abs(daysBetween(x.to, y.to)) : Number.POSITIVE_INFINITY;
}

function besideOf(money: Figure, workers: readonly Figure[]): Figure | null {
  const there = workers.filter(({ place }) => place?.toLowerCase() === money.place?.toLowerCase());
  const isTogether = (f: Figure): boolean => f.citation.title !== null && f.citation.title === money.citation.title;
  const together = there.filter(isTogether);
  const from = together.length > 0 ? together : there;
  const sorted = from.toSorted((a, b) => {
    const [x, y] = [distance(a, money), distance(b, money)];
    return x === y ? compareLatest(a, b) : x - y;
  });
  return sorted[0] ?? null;
}

/** Money without any count of workers implies nothing and gives no line. */
export function moneyLines(
  money: readonly Figure[],
  workers: readonly Figure[],
  pay: readonly Figure[],
): readonly MoneyLine[] {
  const observedPay = pay.filter(({ unit }) => unit === "USD/month").toSorted(compareLatest);
  return money.toSorted(compareLatest).flatMap((sum) => {
    const beside = besideOf(sum, workers);
    const [amount, people] = [intervalOf(sum), beside && intervalOf(beside)];
    if (!beside || !amount || !people) return [];
    const { low, high } = implied(amount, people);
    return [{ money: sum, workers: beside, impliedLow: low, impliedHigh: high, observedPay }];
  });
}
