/** Whose workers, money or trade a quantity is about: the sending state, by its code. */
import type { Reading } from "./counted-reading.ts";
import { SENDER } from "./counted-trade.ts";
import { type SentenceView, segmentOf } from "./sentence-view.ts";

/** An adjective on the people names their state; without one the programme's own state is meant. */
export function subjectOf(view: SentenceView, i: number, what: Reading): string {
  if (view.places.some((place) => place.code === SENDER)) return SENDER;
  const segment = segmentOf(view, i);
  if (!/^(?:workers_|repatriated|departed|pay_|deduction|state_)/.test(what.indicator)) return SENDER;
  for (const place of view.places) {
    if (place.kind !== "demonym" || place.start < segment.start || place.end > segment.end) continue;
    const next = view.marks.find((mark) => mark.start >= place.end);
    if (next && next.kind === "worker" && next.start - place.end <= 14 && place.start >= view.quantities[i]!.start)
      return place.code;
  }
  return SENDER;
}
