/**
 * Several independent roots of one quantity, taken together without pretending that they agree.
 *
 * Where their differences are what their own doubt would give (Cochran's Q), they are pooled by random effects on the log
 * scale: `tau` between roots by Paule and Mandel (J. Res. NBS 87, 1982; iteration of DerSimonian & Kacker, Contemp. Clin.
 * Trials 28, 2007), and the interval is where one more such root would lie (Higgins, Thompson & Spiegelhalter, J. R. Stat.
 * Soc. A 172, 2009). Where they are not, they are laid side by side as a mixture. Never a product: multiplied densities that
 * disagree give a narrow value that no root states. It knows nothing of claims; who is independent of whom is decided before.
 */
import { type Distribution, mixture, quantileOf } from "./distribution.ts";
import { exp, log } from "./elementary.ts";
import { normalDensity, normalProbability } from "./normal.ts";

/** One root on the scale of the pool. */
export interface Effect {
  readonly mean: number;
  readonly sd: number;
}

export interface RandomEffects {
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
  /** Standard deviation between the roots beyond their own doubt. */
  readonly tau: number;
  /** Cochran's Q, and how likely one as large is if the roots differ by their own doubt alone. */
  readonly q: number;
  readonly chance: number;
  /** Sum to 1. */
  readonly weights: readonly number[];
}

const ITERATIONS = 200;

/** Needs at least one effect, each with an `sd` above 0. */
export function randomEffects(effects: readonly Effect[]): RandomEffects {
  const none = weigh(effects, 0);
  const freedom = effects.length - 1;
  let between = 0;
  let now = none;
  // Q falls as tau grows, and is convex: Newton from 0 climbs to the root and never passes it.
  for (let i = 0; i < ITERATIONS && now.q > freedom; i++) {
    const step = (now.q - freedom) / now.slope;
    if (!(step > between * 1e-15)) break;
    between += step;
    now = weigh(effects, between);
  }
  const total = now.weights.reduce((sum, w) => sum + w, 0);
  return {
    mean: now.mean,
    error: Math.sqrt(1 / total),
    tau: Math.sqrt(between),
    q: none.q,
    chance: freedom === 0 ? 1 : chiSquareAbove(none.q, freedom),
    weights: now.weights.map((w) => w / total),
  };
}

function weigh(effects: readonly Effect[], between: number) {
  const weights = effects.map(({ sd }) => 1 / (sd * sd + between));
  let total = 0;
  let sum = 0;
  for (let i = 0; i < effects.length; i++) {
    total += weights[i]!;
    sum += weights[i]! * effects[i]!.mean;
  }
  const mean = sum / total;
  let q = 0;
  let slope = 0;
  for (let i = 0; i < effects.length; i++) {
    const off = (effects[i]!.mean - mean) ** 2;
    q += weights[i]! * off;
    slope += weights[i]! ** 2 * off;
  }
  return { weights, mean, q, slope };
}

/** P(X > x) of a chi-square with a whole number of degrees of freedom, by its closed form (Abramowitz & Stegun 26.4.4–5). */
export function chiSquareAbove(x: number, freedom: number): number {
  if (!(x > 0)) return 1;
  if (freedom % 2 === 0) {
    let term = exp(-x / 2);
    let sum = term;
    for (let j = 1; j < freedom / 2; j++) sum += term *= x / 2 / j;
    return Math.min(1, sum);
  }
  const root = Math.sqrt(x);
  let term = root;
  let sum = 0;
  for (let j = 1; j <= (freedom - 1) / 2; j++) {
    sum += term;
    term *= x / (2 * j + 1);
  }
  return Math.min(1, 2 * normalProbability(-root) + 2 * normalDensity(root) * sum);
}

export interface Combined {
  readonly method: "random effects" | "mixture";
  readonly distribution: Distribution;
  readonly roots: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** That the roots differ as much by their own doubt alone; null where a root is not above 0. */
  readonly chance: number | null;
  readonly tau: number | null;
}

/** Roots less likely than this to be one quantity are not pooled. */
const CONSISTENT = 0.1;
/** Two exact counts still differ by how they were counted: nothing is surer than this (log scale). */
const SUREST = 0.05;
const Z95 = 1.6448536269514722;

/** One distribution a root. Null for fewer than two. */
export function combineRoots(roots: readonly Distribution[]): Combined | null {
  if (roots.length < 2) return null;
  const effects = roots.map(onLogScale);
  const usable = effects.filter((effect) => effect !== null);
  const pooled = usable.length === roots.length ? randomEffects(usable) : null;
  if (pooled !== null && pooled.chance >= CONSISTENT) {
    const sigma = Math.sqrt(pooled.tau ** 2 + pooled.error ** 2);
    return told("random effects", { kind: "lognormal", mu: pooled.mean, sigma }, roots.length, pooled);
  }
  const side = mixture(roots.map((of) => ({ weight: 1 / roots.length, of })));
  return told("mixture", side, roots.length, pooled);
}

function told(
  method: Combined["method"],
  distribution: Distribution,
  roots: number,
  pooled: RandomEffects | null,
): Combined {
  const [p5, p50, p95] = [0.05, 0.5, 0.95].map((p) => quantileOf(distribution, p)) as [number, number, number];
  return { method, distribution, roots, p5, p50, p95, chance: pooled?.chance ?? null, tau: pooled?.tau ?? null };
}

function onLogScale(root: Distribution): Effect | null {
  const [p5, p50, p95] = [0.05, 0.5, 0.95].map((p) => quantileOf(root, p)) as [number, number, number];
  if (!(p5 > 0)) return null;
  return { mean: log(p50), sd: Math.max(SUREST, (log(p95) - log(p5)) / (2 * Z95)) };
}
