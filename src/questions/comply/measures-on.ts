/** Which measures of the register stood on a day: in force, with their time running, late, or not any more. */
import type { MeasureView, Picture } from "../../picture/index.ts";
import { firstDay, lastDay } from "./heard.ts";

export type MeasureStanding = "in force" | "time to comply runs" | "deadline passed" | "superseded" | "expired";

export interface MeasureOnDay {
  readonly id: string;
  readonly instrument: string;
  readonly clause: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly standing: MeasureStanding;
  /** Id of the measure of the register that overtook it, today or later; null where none did. */
  readonly supersededBy: string | null;
  readonly obligation: string;
  readonly bound: string;
  readonly exceptions: string | null;
  readonly evidence: MeasureView["evidence"];
  readonly url: string;
}

/** Measures that had come into force by then, the oldest first; a rough date counts from its first day to its last. */
export function measuresOn(picture: Picture, on: string): readonly MeasureOnDay[] {
  // Two registers may hold one measure: whichever says how it ends is heard.
  const complete = picture.measures().toSorted((a, b) => Number(a.ends === null) - Number(b.ends === null));
  return complete
    .flatMap((measure): MeasureOnDay[] => {
      const began = measure.inForce ?? measure.adopted;
      if (began === null || firstDay(began) > on) return [];
      const { id, instrument, clause, until, supersededBy, obligation, bound, exceptions, evidence, url } = measure;
      const from = firstDay(began);
      return [
        {
          id,
          instrument,
          clause,
          from,
          until,
          supersededBy,
          obligation,
          bound,
          exceptions,
          evidence,
          url,
          standing: standingOf(measure, on),
        },
      ];
    })
    .filter((one, i, all) => all.findIndex(({ id }) => id.toLowerCase() === one.id.toLowerCase()) === i)
    .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
}

function standingOf({ until, ends }: MeasureView, on: string): MeasureStanding {
  if (until === null || ends === null) return "in force";
  const last = lastDay(until);
  if (ends === "deadline") return on < last ? "time to comply runs" : "deadline passed";
  // On the day itself the stricter rule holds already; a mandate lasts through its last day.
  if (ends === "superseded") return on < last ? "in force" : "superseded";
  return on <= last ? "in force" : "expired";
}
