/** Figures and units as a minister reads them: two or three digits, millions in words, shares in percent. */

const phrases: Readonly<Record<string, string>> = {
  people: "people",
  person: "people",
  "USD/year": "USD a year",
  "USD/(person*month)": "USD for a worker and month",
  ratio: "",
};

/** Three digits, and no more: 377,412,903 → 377 million. */
export function figureText(n: number, unit = ""): string {
  if (unit === "ratio") return `${rounded(n * 100)} %`;
  const size = Math.abs(n);
  const [divisor, word] = size >= 999.5e6 ? [1e9, " billion"] : size >= 999_500 ? [1e6, " million"] : [1, ""];
  const phrase = phrases[unit] ?? unit;
  return `${rounded(n / divisor)}${word}${phrase === "" ? "" : ` ${phrase}`}`;
}

/** Made once: making one costs more than a thousand uses. */
const digits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

function rounded(n: number): string {
  return digits.format(Number(n.toPrecision(3)));
}

export function rangeText(low: number, high: number, unit: string): string {
  return `${figureText(low, unit === "ratio" ? "ratio" : "")} to ${figureText(high, unit)}`;
}
