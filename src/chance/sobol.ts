/**
 * Sobol' points, scrambled: numbers that fill a cube more evenly than chance, and are still unbiased.
 *
 * Each column is one dimension of the sequence with Owen's nested scramble, made by a hash of the digits (Laine & Karras,
 * Computer Graphics Forum 30, 2011; constants and layout as in Burley, JCGT 9, 2020). The scramble is seeded by the
 * input's id. Lengths should be powers of two, and point 0 stays (Owen, arXiv 2008.08051: leaving it out can cost more
 * than it gains). Bits are kept in reverse while hashing: the hash carries from low to high as Owen's tree from high to
 * low.
 */
import { joeKuo } from "./joe-kuo.ts";
import { mix } from "./streams.ts";

/** Dimensions there are. */
export const DIMENSIONS = joeKuo.length + 1;

const BITS = 32;
const tables: (Uint32Array | undefined)[] = [];

/** Direction numbers v1 to v32 of one dimension, most significant bit first. Throws RangeError past DIMENSIONS. */
export function directions(dimension: number): Uint32Array {
  const known = tables[dimension];
  if (known) return known;
  if (!(Number.isInteger(dimension) && dimension >= 0 && dimension < DIMENSIONS))
    throw new RangeError(`dimension ${dimension}: there are ${DIMENSIONS} dimensions of Sobol' points, from 0`);
  const v = new Uint32Array(BITS);
  if (dimension === 0) for (let i = 0; i < BITS; i++) v[i] = 1 << (BITS - 1 - i);
  else {
    const { degree, coefficients, initial } = joeKuo[dimension - 1]!;
    for (let i = 0; i < BITS; i++) {
      if (i < degree) v[i] = initial[i]! << (BITS - 1 - i);
      else {
        let value = v[i - degree]! ^ (v[i - degree]! >>> degree);
        for (let k = 1; k < degree; k++) if ((coefficients >>> (degree - 1 - k)) & 1) value ^= v[i - k]!;
        v[i] = value;
      }
    }
  }
  tables[dimension] = v;
  return v;
}

export function reverseBits(x: number): number {
  let v = x;
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
  return (v >>> 16) | (v << 16);
}

/** The same with the bits of each number reversed, for the hash. */
const reversed = new Map<Uint32Array, Uint32Array>();
function reversedDirections(of: Uint32Array): Uint32Array {
  const known = reversed.get(of) ?? of.map((v) => reverseBits(v));
  reversed.set(of, known);
  return known;
}

const PER_UNIT = 1 / 4294967296;

/**
 * Fills `column` with points `from` onwards of one dimension, scrambled by `scramble`: strictly between 0 and 1.
 * The order is the Gray code's: each block of 2^m points from a multiple of 2^m is the same set as in plain order.
 */
export function sobolColumn(dimension: number, scramble: number, column: Float64Array, from = 0): Float64Array {
  return digitalColumn(directions(dimension), scramble, column, from);
}

export function digitalColumn(direct: Uint32Array, scramble: number, column: Float64Array, from = 0): Float64Array {
  const v = reversedDirections(direct);
  const seed = mix(scramble ^ 0x5bd1e995) | 0;
  const odd = (seed >>> 16) | 1;
  let x = 0;
  for (let gray = from ^ (from >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++) if (gray & 1) x ^= v[bit]!;
  for (let i = 0; i < column.length; i++) {
    let h = x + seed;
    h ^= Math.imul(h, 0x6c50b47c);
    h ^= Math.imul(h, 0xb82f1e52);
    h = Math.imul(h, odd) | 0;
    h ^= Math.imul(h, 0xc7afe638);
    h ^= Math.imul(h, 0x8d22f6e6);
    h = ((h >>> 1) & 0x55555555) | ((h & 0x55555555) << 1);
    h = ((h >>> 2) & 0x33333333) | ((h & 0x33333333) << 2);
    h = ((h >>> 4) & 0x0f0f0f0f) | ((h & 0x0f0f0f0f) << 4);
    h = ((h >>> 8) & 0x00ff00ff) | ((h & 0x00ff00ff) << 8);
    h = (h >>> 16) | (h << 16);
    column[i] = ((h >>> 0) + 0.5) * PER_UNIT;
    // The next Gray code differs from this one in the lowest set bit of i + 1.
    x ^= v[31 - Math.clz32((from + i + 1) & -(from + i + 1))]!;
  }
  return column;
}

/**
 * One point in each even class like a dimension of its own, in an order that only `scramble` decides: unrelated to any
 * other column, so it needs no dimension. Both the numbers and the order are nested scrambles, so every first 2^m of the
 * column are even as well (Burley 2020, "padding").
 */
export function paddedColumn(scramble: number, column: Float64Array, from = 0): Float64Array {
  const a = mix(scramble ^ 0x2545f491) | 0;
  const b = mix(scramble ^ 0x6c078965) | 0;
  let reversed = reverseBits(from);
  for (let i = 0; i < column.length; i++) {
    const order = reverseBits(scrambleReversed(reversed, a));
    column[i] = ((reverseBits(scrambleReversed(order, b)) >>> 0) + 0.5) * PER_UNIT;
    // Counting up turns over the lowest bits; read backwards, the highest.
    reversed ^= -1 << Math.clz32((from + i) ^ (from + i + 1));
  }
  return column;
}

/** The hash of `digitalColumn` on its own. */
function scrambleReversed(x: number, seed: number): number {
  let h = x + seed;
  h ^= Math.imul(h, 0x6c50b47c);
  h ^= Math.imul(h, 0xb82f1e52);
  h = Math.imul(h, (seed >>> 16) | 1);
  h ^= Math.imul(h, 0xc7afe638);
  h ^= Math.imul(h, 0x8d22f6e6);
  return h;
}
