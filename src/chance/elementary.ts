/**
 * Exponential and logarithm from + − × ÷ alone.
 *
 * Math.exp and Math.log may differ in the last digit from one JavaScript engine to the next; IEEE 754 fixes the four
 * operations and the square root to the last bit. What is drawn with these is the same on every machine, so that a
 * result can be named by its hash. Method: argument reduction by a table of 2^(j/64) and a short series (P. Tang, ACM
 * TOMS 15, 1989); logarithm as 2·artanh((m−1)/(m+1)). Errors stay within a few units of the last place. The loops over
 * columns in `distribution-column.ts` repeat the body of `exp`, where a call a sample would cost as much as the sum.
 */

const STEPS = 64;
/** ln 2 in two parts: the first has 32 bits, so that k × part is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** Powers of two from 2^−1074 to 2^1023, by doubling and halving only. */
const powers = new Float64Array(2098);
const POWER_ZERO = 1074;
powers[POWER_ZERO] = 1;
for (let k = 1; k <= 1023; k++) powers[POWER_ZERO + k] = powers[POWER_ZERO + k - 1]! * 2;
for (let k = 1; k <= 1074; k++) powers[POWER_ZERO - k] = powers[POWER_ZERO - k + 1]! / 2;

/** 2^(j/64): square roots of 2 multiplied, each root correctly rounded. */
const fractions = new Float64Array(STEPS);
{
  const roots: number[] = [];
  for (let root = 2, bit = STEPS / 2; bit >= 1; bit /= 2) {
    root = Math.sqrt(root);
    roots.push(root);
  }
  for (let j = 0; j < STEPS; j++) {
    let product = 1;
    for (let bit = STEPS / 2, r = 0; bit >= 1; bit /= 2, r++) if (j & bit) product *= roots[r]!;
    fractions[j] = product;
  }
}

/** Adding and taking away 1.5 × 2^52 rounds to a whole number, in two operations. */
const ROUNDER = 6755399441055744;
const PER_STEP = STEPS / Math.LN2;
const STEP_HIGH = LN2_HIGH / STEPS;
const STEP_LOW = LN2_LOW / STEPS;

/** e to the x: 0 below −745.2, infinity above 709.8. */
export function exp(x: number): number {
  if (!(x > -745.2 && x < 709.8)) return x <= -745.2 ? 0 : x >= 709.8 ? Number.POSITIVE_INFINITY : Number.NaN;
  const k = x * PER_STEP + ROUNDER - ROUNDER;
  const r = x - k * STEP_HIGH - k * STEP_LOW;
  const series = r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  const fraction = fractions[k & (STEPS - 1)]!;
  const whole = k >> 6;
  const value = fraction + fraction * series;
  // Two steps at the ends, where one power would overflow or lose bits before it need.
  if (whole > 1022) return value * powers[POWER_ZERO + 1022]! * powers[POWER_ZERO + whole - 1022]!;
  return value * powers[POWER_ZERO + whole]!;
}

const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Natural logarithm; −infinity at 0 and NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let m = x;
  if (m < 2.2250738585072014e-308) {
    m *= powers[POWER_ZERO + 54]!;
    k = -54;
  }
  word[0] = m;
  const high = halves[HIGH]!;
  k += (high >>> 20) - 1023;
  halves[HIGH] = (high & 0xfffff) | 0x3ff00000;
  m = word[0];
  if (m > Math.SQRT2) {
    m *= 0.5;
    k++;
  }
  const s = (m - 1) / (m + 1);
  const q = s * s;
  const tail =
    q *
    (1 / 3 +
      q *
        (1 / 5 +
          q *
            (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21)))))))));
  // m − 1 is exact here; 2s = (m−1) − s(m−1), and keeping the large part apart saves the last bits.
  const f = m - 1;
  return k * LN2_HIGH + (f - (s * f - 2 * s * tail) + k * LN2_LOW);
}

const CELLS = 128;
/** At the middle of each 128th of [1, 2): its inverse and its logarithm. */
const inverses = new Float64Array(CELLS);
const logarithms = new Float64Array(CELLS);
for (let j = 0; j < CELLS; j++) {
  inverses[j] = 1 / (1 + (j + 0.5) / CELLS);
  logarithms[j] = -log(inverses[j]!);
}

/**
 * Logarithms of a column in place, several times quicker than one by one: the mantissa is brought within 1/256 of 1 by a
 * table, where a short series does (P. Tang, ACM TOMS 16, 1990). Absolute error below 3e-16 beside that of the size.
 */
export function logColumn(column: Float64Array): Float64Array {
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (!(x >= 2.2250738585072014e-308 && x < Number.POSITIVE_INFINITY)) {
      column[i] = log(x);
      continue;
    }
    word[0] = x;
    const high = halves[HIGH]!;
    const cell = (high >>> 13) & (CELLS - 1);
    halves[HIGH] = (high & 0xfffff) | 0x3ff00000;
    const r = word[0]! * inverses[cell]! - 1;
    const series = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6 - r * (1 / 7)))))));
    column[i] = ((high >>> 20) - 1023) * Math.LN2 + (logarithms[cell]! + series);
  }
  return column;
}

/** e to the x, less 1, without losing the digits of a small x. */
export function expMinusOne(x: number): number {
  if (Math.abs(x) > 0.1) return exp(x) - 1;
  let term = x;
  let sum = x;
  for (let i = 2; i <= 12; i++) {
    term *= x / i;
    sum += term;
  }
  return sum;
}

/** Logarithm of 1 + x, without losing the digits of a small x. */
export function logOnePlus(x: number): number {
  const y = 1 + x;
  return y === 1 ? x : (log(y) * x) / (y - 1);
}

/** x to the y. Whole powers by multiplication; others for x ≥ 0 only, else NaN. */
export function power(x: number, y: number): number {
  if (Number.isInteger(y) && Math.abs(y) <= 64) {
    let value = 1;
    let base = x;
    for (let n = Math.abs(y); n > 0; n >>= 1) {
      if (n & 1) value *= base;
      base *= base;
    }
    return y < 0 ? 1 / value : value;
  }
  if (y === 0.5) return Math.sqrt(x);
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * log(x));
}

/** 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}

/** ln(p / (1−p)). */
export function logit(p: number): number {
  return log(p / (1 - p));
}

/** The tables that loops over columns look up for themselves. */
export const exponential = { fractions, powers, POWER_ZERO, PER_STEP, STEP_HIGH, STEP_LOW, STEPS, ROUNDER } as const;
