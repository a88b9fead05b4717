/**
 * Many sources on one quantity, made into one distribution that hides none of them.
 *
 * What repeats one number, or comes from one speaker, is one origin and has one voice however often it is printed. Each
 * origin has the same weight; within an origin its different figures share it. Origins
 * are laid side by side (a linear pool), never multiplied: a product of sources that disagree is a narrow value that none
 * of them states. Units are turned into the wanted one or the claim is left out, with the reason.
 */
import type { Distribution } from "./distribution.ts";
import { mixture, quantileOf } from "./distribution.ts";
import { log } from "./elementary.ts";
import { UnitError } from "./faults.ts";
import { factorBetween, parseUnit, type Unit } from "./units.ts";
import { type Amount, readAmount, type WordingChoice } from "./wording.ts";

/** What one source says of the quantity. */
export interface Said {
  readonly id: string;
  readonly amount: Amount;
  /** The unit of the amount, completed for what it leaves unsaid (pay is for one person). */
  readonly unit: string;
  /** Who says it, as far as is known; the publisher where nobody is named. */
  readonly speaker: string | null;
}

export interface Voice {
  readonly id: string;
  readonly origin: number;
  /** 0 to 1, of the whole pool. */
  readonly weight: number;
  /** In the wanted unit. */
  readonly distribution: Distribution;
  readonly rule: string;
  readonly variant: string;
  readonly means: string;
}

export interface Pool {
  readonly distribution: Distribution;
  readonly voices: readonly Voice[];
  /** Names of the origins, in the order of `Voice.origin`. */
  readonly origins: readonly string[];
  readonly leftOut: readonly { readonly id: string; readonly why: string }[];
}

/** Speakers that are the same but for "via …", a date or a title. */
export function speakerKey(speaker: string | null): string | null {
  if (speaker === null || speaker.trim() === "") return null;
  const key = speaker
    .toLowerCase()
    .replace(/\b(via|citing|from|to|per|as|by|reiterated)\b.*$/, "")
    .replace(/[,(;:].*$/, "")
    .replace(/["“”'’.]/g, "")
    .trim();
  return key === "" ? speaker.toLowerCase() : key;
}

/** The numbers as one key: the same interval is the same key, however it is hedged. */
function amountKey({ low, value, high }: Amount): string {
  return `${low ?? value ?? ""}|${high ?? value ?? low ?? ""}`;
}

/**
 * Numbers the claims by origin: same speaker or same numbers, and whoever is the same as one of those. What a person has
 * said to repeat another does not come here: the picture no longer counts it.
 */
export function originsOf(said: readonly Said[]): number[] {
  const parent = said.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i]!));
  const seen = new Map<string, number>();
  said.forEach(({ amount, speaker }, i) => {
    const who = speakerKey(speaker);
    for (const key of [`amount ${amountKey(amount)}`, ...(who === null ? [] : [`speaker ${who}`])]) {
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, i);
      else parent[root(i)] = root(earlier);
    }
  });
  const numbers = new Map<number, number>();
  return said.map((_, i) => {
    const at = root(i);
    if (!numbers.has(at)) numbers.set(at, numbers.size);
    return numbers.get(at)!;
  });
}

/** Null where no claim can be used; `leftOut` is then in the second part of the answer. */
export function poolOf(
  said: readonly Said[],
  unit: Unit,
  choice: WordingChoice = {},
): Pool | { readonly distribution: null; readonly leftOut: Pool["leftOut"] } {
  const leftOut: { id: string; why: string }[] = [];
  const usable: { said: Said; reading: NonNullable<ReturnType<typeof readAmount>>; distribution: Distribution }[] = [];
  for (const one of said) {
    const read = inUnit(one, unit, choice);
    if (typeof read === "string") leftOut.push({ id: one.id, why: read });
    else usable.push({ said: one, ...read });
  }
  if (usable.length === 0) return { distribution: null, leftOut };
  const origins = originsOf(usable.map((one) => one.said));
  const count = Math.max(...origins) + 1;
  const names = Array.from({ length: count }, (_, origin) => {
    const speakers = usable.filter((__, i) => origins[i] === origin).map((one) => one.said.speaker ?? "nobody named");
    return [...new Set(speakers)].join("; ");
  });
  // An origin's figures share its weight; the same numbers within an origin are one figure.
  const figures = usable.map((one, i) => `${origins[i]} ${amountKey(one.said.amount)}`);
  const perOrigin = Array.from({ length: count }, (_, o) => new Set(figures.filter((__, i) => origins[i] === o)).size);
  const perFigure = Map.groupBy(figures, (figure) => figure);
  const weightOf = (i: number): number => 1 / count / perOrigin[origins[i]!]! / perFigure.get(figures[i]!)!.length;
  const voices = usable.map(({ said: { id }, reading, distribution }, i) => ({
    id,
    origin: origins[i]!,
    weight: weightOf(i),
    distribution,
    rule: reading.rule,
    variant: reading.variant,
    means: reading.means,
  }));
  return {
    distribution: mixture(voices.map(({ weight, distribution: of }) => ({ weight, of }))),
    voices,
    origins: names,
    leftOut,
  };
}

function inUnit(one: Said, unit: Unit, choice: WordingChoice) {
  let factor: number;
  try {
    factor = factorBetween(parseUnit(one.unit), unit);
  } catch (error) {
    if (error instanceof UnitError) return error.message;
    throw error;
  }
  // Shares are read after the change, since "71.6 percent" and "0.716" are equally precise; totals before, as printed.
  const isShare = one.amount.measure === "share";
  const scaled = (n: number | null): number | null => (n === null || !isShare ? n : n * factor);
  const { low, value, high } = one.amount;
  const amount = { ...one.amount, low: scaled(low), value: scaled(value), high: scaled(high) };
  const reading = readAmount(amount, choice);
  if (!reading) return "it gives no number that can be read as a distribution";
  return { reading, distribution: isShare ? reading.distribution : scaledBy(reading.distribution, factor) };
}

/** The distribution of k·X for k > 0. */
export function scaledBy(d: Distribution, k: number): Distribution {
  if (k === 1) return d;
  switch (d.kind) {
    case "point":
      return { ...d, value: d.value * k };
    case "normal":
      return { ...d, mean: d.mean * k, sd: d.sd * k };
    case "lognormal":
      return { ...d, mu: d.mu + log(k) };
    case "uniform":
    case "log-uniform":
      return { ...d, low: d.low * k, high: d.high * k };
    case "triangular":
      return { ...d, low: d.low * k, mode: d.mode * k, high: d.high * k };
    case "pareto":
      return { ...d, floor: d.floor * k };
    case "truncated":
      return {
        ...d,
        of: scaledBy(d.of, k),
        low: d.low === null ? null : d.low * k,
        high: d.high === null ? null : d.high * k,
      };
    case "mixture":
      return { ...d, parts: d.parts.map(({ weight, of }) => ({ weight, of: scaledBy(of, k) })) };
    case "empirical":
      return { ...d, values: d.values.map((x) => x * k) };
    default:
      // Shares are never scaled; should one be, its quantiles are.
      return { kind: "empirical", values: Array.from({ length: 1024 }, (_, i) => quantileOf(d, (i + 0.5) / 1024) * k) };
  }
}
