/** The measure that ordered everybody home: where the years begin in which nobody may remain. */
import type { MeasureBody } from "../../../src/surfaces/http/api/app-contract.ts";

/** A duty to repatriate people with a last day, the earliest of those that bind the most. Null where no measure is one. */
export function returnDuty(measures: readonly MeasureBody[]): MeasureBody | null {
  const duties = measures.filter(({ obligation, until }) => /^repatriate\b/i.test(obligation) && until !== null);
  return duties.sort((a, b) => (a.until! < b.until! ? -1 : 1))[0] ?? null;
}
