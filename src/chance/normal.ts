/**
 * The normal distribution: density, cumulative probability and its inverse.
 *
 * The inverse is Wichura's AS 241 (Applied Statistics 37, 1988; relative error about 1e-16). The cumulative probability
 * is a series near the middle and a continued fraction in the tails (Abramowitz & Stegun 26.2.11 and 26.2.14).
 */
import { exp, log } from "./elementary.ts";

const ROOT_TWO_PI = 2.5066282746310002;

export function normalDensity(z: number): number {
  return exp(-0.5 * z * z) / ROOT_TWO_PI;
}

/** P(Z ≤ z). */
export function normalProbability(z: number): number {
  const x = Math.abs(z);
  let upper: number;
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let i = 1; term > sum * 1e-17; i++) {
      term *= (x * x) / (2 * i + 1);
      sum += term;
    }
    upper = 0.5 - sum * normalDensity(x);
  } else {
    let fraction = x;
    for (let i = 60; i >= 1; i--) fraction = x + i / fraction;
    upper = normalDensity(x) / fraction;
  }
  return z < 0 ? upper : 1 - upper;
}

/** The z with P(Z ≤ z) = p; infinite at 0 and 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    const up =
      ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
        13731.69376550946) *
        r +
        1971.5909503065513) *
        r +
        133.14166789178438) *
        r +
      3.3871328727963665;
    const down =
      ((((((5226.495278852546 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
      1;
    return (q * up) / down;
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : Number.NaN;
  let r = Math.sqrt(-log(tail));
  let value: number;
  if (r <= 5) {
    r -= 1.6;
    const up =
      ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
      1.4234371107496835;
    const down =
      ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
        r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
      1;
    value = up / down;
  } else {
    r -= 5;
    const up =
      ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
        0.026532189526576124) *
        r +
        0.29656057182850487) *
        r +
        1.7848265399172913) *
        r +
        5.463784911164114) *
        r +
      6.657904643501103;
    const down =
      ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r +
        0.0007868691311456133) *
        r +
        0.014875361290850615) *
        r +
        0.1369298809227358) *
        r +
        0.599832206555888) *
        r +
      1;
    value = up / down;
  }
  return q < 0 ? -value : value;
}
