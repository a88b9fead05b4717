/** Amounts of an estimate with their unit, short enough for a heading. */
import type { Range } from "../../../src/questions/estimate/answer.ts";
import type { Texts } from "../texts/index.ts";
import { currencyOf } from "../words/figure.ts";

export function valueText(value: number, unit: string, t: Texts): string {
  if (unit === "ratio") return minus(`${(value * 100).toLocaleString(t.locale, { maximumSignificantDigits: 2 })}%`);
  const money = currencyOf(unit.split(/[/(]/)[0]!) ?? "";
  const size = Math.abs(value);
  const text = value.toLocaleString(t.locale, {
    ...(size >= 1e5
      ? { notation: "compact" as const, maximumSignificantDigits: 3 }
      : { maximumSignificantDigits: size < 10 ? 2 : 3 }),
  });
  return value < 0 ? `−${money}${text.replace(/^[-−]/, "")}` : `${money}${text}`;
}

/** With the sign that is as wide as a plus. */
const minus = (text: string): string => text.replace(/^-/, "−");

export function rangeWords({ p5, p95 }: Pick<Range, "p5" | "p95">, unit: string, t: Texts): string {
  const [from, to] = [valueText(p5, unit, t), valueText(p95, unit, t)];
  if (from === to) return from;
  // Beside a minus a dash would be read as another one.
  return p5 < 0 || p95 < 0 ? `${from} ${t.words.to} ${to}` : `${from}–${to}`;
}
