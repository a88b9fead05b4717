/** Scales: from numbers to places on the screen, by equal steps or by equal ratios, with round ticks. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
}

const withTicks = (map: (value: number) => number, ticks: readonly number[]): Scale => Object.assign(map, { ticks });

/** Round steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(from: number, to: number, count: number): readonly number[] {
  const rough = (to - from) / Math.max(1, count);
  if (!(rough > 0)) return [from];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough)!;
  const first = Math.ceil(from / step) * step;
  const ticks: number[] = [];
  for (let i = 0; first + i * step <= to + step * 1e-9; i++) ticks.push(Number((first + i * step).toPrecision(12)));
  return ticks;
}

export function linear(from: number, to: number, start: number, end: number, count = 5): Scale {
  const span = to - from || 1;
  return withTicks((value) => start + ((value - from) / span) * (end - start), roundTicks(from, to, count));
}

/** Equal ratios take equal room. `from` must be above 0. */
export function logarithmic(from: number, to: number, start: number, end: number, isRoomy = true): Scale {
  const [a, b] = [Math.log10(from), Math.log10(to)];
  const ticks: number[] = [];
  for (let power = Math.floor(a); power <= Math.ceil(b); power++)
    for (const m of isRoomy ? [1, 2, 5] : [1]) {
      const tick = Number((m * 10 ** power).toPrecision(12));
      if (tick >= from * 0.999 && tick <= to * 1.001) ticks.push(tick);
    }
  return withTicks((value) => start + ((Math.log10(Math.max(value, from)) - a) / (b - a || 1)) * (end - start), ticks);
}
