/** Claims made by hand for the tests of the rules: only what a rule looks at has to be given. */
import { quantileOf, readAmount, saidIn, speakerKey } from "../../chance/index.ts";
import { digestJson, identifyClaim, indicatorOf } from "../../claims/index.ts";
import type { ClaimView } from "../../picture/index.ts";
import { type Spoken, yearOf } from "./spoken.ts";

export interface Fields {
  readonly indicator?: string;
  readonly unit?: string;
  readonly place?: string;
  readonly start?: string;
  readonly end?: string;
  readonly text?: string;
  readonly value?: number;
  readonly speaker?: string;
  readonly aspect?: "observed" | "forecast";
  readonly title?: string;
}

export function claim(fields: Fields): Spoken {
  const { indicator = "workers_present", unit = "people", place = "world", value = 1, speaker = "somebody" } = fields;
  const { start = null, end = start, text = null, aspect = "observed", title = speaker } = fields;
  const made = identifyClaim({
    kind: "quantity",
    source: digestJson({ title }),
    quote: title,
    start: null,
    end: null,
    indicator,
    subject: "KP",
    object: null,
    place,
    value,
    low: null,
    high: null,
    bound: "exact",
    unit,
    period: { text, start, end, resolved: start !== null },
    aspect,
    speaker,
    relation: null,
    hedge: null,
    status: "accepted",
    rule: "test@1",
  });
  const view: ClaimView = {
    claim: made,
    status: "accepted",
    dataset: "test",
    at: { source: made.source as never, record: "1", field: null } as never,
    citation: { title, publisher: null, date: null, url: null },
    key: null,
    note: null,
  };
  const kind = indicatorOf(indicator)?.class;
  const said = saidIn(made, kind, null);
  const reading = readAmount(said.amount);
  const at = (p: number): number => (reading === null ? value : quantileOf(reading.distribution, p));
  return {
    view,
    id: made.id as Spoken["id"],
    indicator,
    kind,
    place: place.toLowerCase(),
    from: start === null ? null : yearOf(start, false),
    to: end === null ? null : yearOf(end, true),
    said,
    reading: reading!,
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    voice: speakerKey(speaker),
    amount: `${value}|${value}`,
    observed: aspect === "observed",
  };
}
