/** Claims made by hand for the tests of the rules: only what a rule looks at has to be given. */
import type { Claim } from "../../claims/index.ts";
import { tableRow } from "../../picture/picture-of-claims.ts";
import { type Spoken, spokenOf } from "./spoken.ts";

export interface Fields extends Partial<Pick<Claim, "indicator" | "unit" | "place" | "value" | "speaker" | "aspect">> {
  readonly start?: string;
  readonly end?: string;
  readonly text?: string;
  readonly title?: string;
  /** When it was published. */
  readonly date?: string;
}

/** Throws where the fields make no quantity that can be read: a mistake in the test. */
export function claim({ start, end, text, title, date, ...said }: Fields): Spoken {
  const speaker = said.speaker ?? "somebody";
  const period = { text: text ?? null, start: start ?? null, end: end ?? start ?? null, resolved: start !== undefined };
  const named = title ?? speaker;
  const { claim, ...rest } = tableRow(named, { ...said, speaker, period }, { title: named, date: date ?? null });
  const spoken = spokenOf({ ...rest, claim, status: "accepted" });
  if (spoken === null) throw new Error(`no quantity can be read from ${JSON.stringify(said)}`);
  return spoken;
}
