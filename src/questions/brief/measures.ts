/** Measures in force on a day. A deadline that has passed does not end a duty; an end or a successor does. */
import type { MeasureView } from "../../picture/index.ts";
import type { MeasureLine } from "./briefing.ts";
import { firstDay, lastDay } from "./span.ts";

/** Where the source does not say since when, the measure is shown, and its `inForce` stays null. */
export function isInForce({ inForce, until, ends }: MeasureView, day: string): boolean {
  if (inForce !== null && firstDay(inForce) > day) return false;
  return until === null || ends === null || ends === "deadline" || lastDay(until) >= day;
}

export function measureLines(measures: readonly MeasureView[], day: string): readonly MeasureLine[] {
  return measures
    .filter((measure) => isInForce(measure, day))
    .map(({ id, instrument, clause, obligation, bound, inForce, until, exceptions, evidence, url }) => ({
      cite: id,
      instrument,
      clause,
      obligation,
      bound,
      inForce,
      until,
      exceptions,
      evidence,
      url,
    }));
}
