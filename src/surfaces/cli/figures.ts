/** Figures as people read them: bounds in signs, money in millions, periods as the source has them. */
interface Quantity {
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: string | null;
  readonly unit: string | null;
}

/** Counts below this at a named site could point at persons. */
const SMALL = 10;

export function figure(q: Quantity, site = false): string {
  const people = q.unit === "people" || q.unit === "permits" || q.unit === "visas";
  const largest = q.high ?? q.value ?? q.low;
  if (site && people && largest !== null && largest > 0 && largest < SMALL) return "fewer than 10";
  const one = (n: number): string => number(n, q.unit);
  const unit = q.unit && q.unit !== "people" && q.unit !== "ratio" && q.unit !== "percent" ? ` ${q.unit}` : "";
  if (q.low !== null && q.high !== null) return `${one(q.low)}–${one(q.high)}${unit}`;
  if (q.value !== null) return `${q.bound === "about" ? "≈ " : ""}${one(q.value)}${unit}`;
  if (q.low !== null) return `≥ ${one(q.low)}${unit}`;
  return q.high !== null ? `≤ ${one(q.high)}${unit}` : "–";
}

function number(n: number, unit: string | null): string {
  if (unit === "ratio") return `${Number((n * 100).toPrecision(4))} %`;
  if (unit === "percent") return `${n} %`;
  if (Math.abs(n) >= 1e9) return `${Number((n / 1e9).toPrecision(4))} bn`;
  if (Math.abs(n) >= 1e6) return `${Number((n / 1e6).toPrecision(4))} m`;
  return n.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

const BARS = "▁▂▃▄▅▆▇█";

/** A chart of one line; a gap is a space, and all values are from zero up unless some are below. */
export function chart(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(...known);
  return values
    .map((value) => (value === null ? " " : BARS[high === low ? 0 : Math.round(((value - low) / (high - low)) * 7)]))
    .join("");
}
