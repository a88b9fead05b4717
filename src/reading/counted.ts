/**
 * What a number counts: the indicator, by the noun that stands at the number and the verbs about it.
 *
 * Three tables of rules, one for counts, one for money, one for percentages; the first rule that holds decides. The
 * five kinds of count (people there, people sent, permits, visas, crossings) and the four kinds of money (revenue,
 * gross pay, deduction, net pay) each have words of their own, and where those words are missing there is no claim:
 * a number without a noun of the field is left alone. A bare number in a list takes the reading of the number before.
 */
import { readMoney } from "./counted-money.ts";
import { readCount } from "./counted-people.ts";
import { readPercent } from "./counted-percent.ts";
import type { Reading } from "./counted-reading.ts";
import { readTrade } from "./counted-trade.ts";
import { headOf } from "./head-of.ts";
import type { SentenceView } from "./sentence-view.ts";

/** "less than 5 per cent of the annual limit of half a million": what may be traded, not what was. */
function capOf(view: SentenceView, i: number, before: Reading): Reading | null {
  const lead = view.text.slice(Math.max(view.start, view.quantities[i]!.start - 40), view.quantities[i]!.start);
  if (!/^trade_volume/.test(before.indicator) || !/\b(?:limit|cap|ceiling|allowance|threshold) (?:of|at) $/.test(lead))
    return null;
  return {
    ...before,
    indicator: before.indicator.replace("trade_volume", "trade_cap"),
    unit: /annual|year/.test(lead) ? `${before.unit}/year` : before.unit,
    rule: "trade.cap",
    from: view.quantities[i]!.start,
    to: view.quantities[i]!.end,
  };
}

export function readingOf(view: SentenceView, i: number, before: Reading | null): Reading | null {
  switch (view.quantities[i]!.kind) {
    case "percent":
    case "percentage_points":
    case "factor":
      return readPercent(view, i, before);
    case "money":
      return readMoney(view, i, before);
    case "measure":
      return readTrade(view, i, before);
    case "count":
      // "promised 400 dollars a month, paid out 90": a bare number goes on in the money before it.
      if (before && /^(?:pay|money|trade)\./.test(before.rule) && headOf(view, i).kind === "none")
        return capOf(view, i, before) ?? readMoney(view, i, before);
      return readCount(view, i, before);
    default:
      return null;
  }
}
