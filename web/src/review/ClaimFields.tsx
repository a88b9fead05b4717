/** The inputs of a claim: what it measures and how much, or who does what to whom; where, when and who says so. */
import { indicators } from "../../../src/claims/indicator.ts";
import { useTexts } from "../texts/index.ts";
import { measureText } from "../words/figure.ts";
import { boundWords, numberFields } from "./claim-fields.ts";
import type { Draft } from "./drafts.ts";

/** Which numbers a bound is said with; one that holds something else is shown, so that it can be taken out. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  at_least: ["low"],
  at_most: ["high"],
  range: ["low", "high"],
};
const isAsked = (name: string, draft: Draft): boolean =>
  (draft[name] ?? "") !== "" || (ASKED[draft["bound"] ?? ""] ?? ["value"]).includes(name);

export function ClaimFields({
  kind,
  draft,
  put,
  isFirst,
}: {
  kind: "quantity" | "link";
  draft: Draft;
  put: (name: string, text: string) => void;
  /** Typing goes to the first of these. */
  isFirst: boolean;
}) {
  const t = useTexts();
  const shown =
    kind === "link" ? (["subject", "relation", "object", "place"] as const) : (["place", "unit", "speaker"] as const);
  return (
    <>
      {kind === "quantity" && (
        <>
          <label className="field">
            {t.numbers.indicator}
            <select
              // biome-ignore lint/a11y/noAutofocus: editing was asked for by a key, so typing goes here
              autoFocus={isFirst}
              value={draft["indicator"]}
              onChange={(event) => put("indicator", event.target.value)}
            >
              {indicators.map(({ id }) => (
                <option key={id} value={id}>
                  {measureText(id, t)}
                </option>
              ))}
            </select>
          </label>
          <div className="row">
            <label className="field">
              {t.review.bound}
              <select value={draft["bound"]} onChange={(event) => put("bound", event.target.value)}>
                {boundWords.map((bound) => (
                  <option key={bound} value={bound}>
                    {t.bounds[bound]}
                  </option>
                ))}
              </select>
            </label>
            {numberFields
              .filter((name) => isAsked(name, draft))
              .map((name) => (
                <label key={name} className="field short">
                  {t.review.numbers[name]}
                  <input inputMode="decimal" value={draft[name]} onChange={(event) => put(name, event.target.value)} />
                </label>
              ))}
          </div>
        </>
      )}
      <div className="row">
        {shown.map((name, i) => (
          <label key={name} className="field">
            {t.review.fields[name]}
            <input
              // biome-ignore lint/a11y/noAutofocus: editing was asked for by a key, so typing goes here
              autoFocus={isFirst && kind === "link" && i === 0}
              value={draft[name]}
              placeholder={name === "place" ? "RU" : name === "unit" ? "people" : ""}
              onChange={(event) => put(name, event.target.value)}
            />
          </label>
        ))}
        {(["start", "end"] as const).map((name) => (
          <label key={name} className="field short">
            {t.review.period[name]}
            <input value={draft[name]} placeholder="2017-09" onChange={(event) => put(name, event.target.value)} />
          </label>
        ))}
      </div>
    </>
  );
}
