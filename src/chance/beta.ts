/**
 * The beta distribution: cumulative probability by the continued fraction of Didonato & Morris (ACM TOMS 18, 1992;
 * Lentz's evaluation), its inverse by Newton's method held in a bracket.
 */
import { exp, log, logOnePlus } from "./elementary.ts";
import { normalQuantile } from "./normal.ts";

/** ln Γ(x) for x > 0: Stirling's series after the argument is raised above 10 by the recurrence. */
export function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift += log(y);
    y += 1;
  }
  const q = 1 / (y * y);
  const series = (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - (q * 691) / 360360))))) / y;
  return (y - 0.5) * log(y) - y + 0.9189385332046727 + series - shift;
}

export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** P(X ≤ x) for X ~ Beta(a, b). */
export function betaProbability(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaProbability(1 - x, b, a);
  const front = exp(a * log(x) + b * logOnePlus(-x) - logBeta(a, b)) / a;
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

const notZero = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x);

export function betaDensity(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return 0;
  return exp((a - 1) * log(x) + (b - 1) * logOnePlus(-x) - logBeta(a, b));
}

/** The x with P(X ≤ x) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  // Start from a normal of the same mean and variance, then Newton; halve the bracket where Newton leaves it.
  const mean = a / (a + b);
  const sd = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  let low = 0;
  let high = 1;
  let x = Math.min(0.999, Math.max(0.001, mean + sd * normalQuantile(p)));
  for (let i = 0; i < 100; i++) {
    const miss = betaProbability(x, a, b) - p;
    if (miss > 0) high = x;
    else low = x;
    const next = x - miss / betaDensity(x, a, b);
    const inside = next > low && next < high;
    const step = inside ? next : low + (high - low) / 2;
    if (Math.abs(step - x) <= 1e-15 * Math.abs(x) || high - low < 1e-300) return step;
    x = step;
  }
  return x;
}
