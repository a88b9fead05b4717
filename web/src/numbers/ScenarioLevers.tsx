/** The levers of a scenario: how strongly and how soon, each with whose belief it is; moved, they are the user's own. */
import { useEffect, useState } from "react";
import type { ScenarioAnswer } from "../../../src/questions/imagine/answer.ts";
import { OutLink } from "../evidence/OutLink.tsx";
import { useTexts } from "../texts/index.ts";
import type { Scenario } from "./imagine-api.ts";
import { valueText } from "./value-text.ts";

const PAUSE = 300;
type Measure = Scenario["measures"][number];

export function ScenarioLevers({
  scenario,
  answer,
  set,
  put,
}: {
  scenario: Scenario;
  answer: ScenarioAnswer | undefined;
  set: Readonly<Record<string, string>>;
  put: (name: string, text: string) => void;
}) {
  const t = useTexts();
  return (
    <section className="card stack">
      <h2>{t.imagine.levers(scenario.title)}</h2>
      <p className="small quiet">{t.imagine.leversNote}</p>
      {scenario.measures.map((measure) => {
        const part = answer?.measures.find(({ id }) => id === measure.id)?.part;
        return (
          <article key={measure.id} className="lever">
            <h3>
              {measure.label}{" "}
              {part !== undefined && <span className="quiet small">{t.imagine.part(valueText(part, "USD", t))}</span>}
            </h3>
            <Lever
              measure={measure}
              which="effect"
              typed={set[`${measure.id}.effect`] ?? ""}
              put={(text) => put(`${measure.id}.effect`, text)}
            />
            <Lever
              measure={measure}
              which="lag"
              typed={set[`${measure.id}.lag`] ?? ""}
              put={(text) => put(`${measure.id}.lag`, text)}
            />
            <p className="small quiet">
              {measure.effect.reason} ({measure.effect.author})
              {measure.source && (
                <>
                  {" "}
                  {measure.source.title} {measure.source.url && <OutLink href={measure.source.url} />}
                </>
              )}
            </p>
          </article>
        );
      })}
    </section>
  );
}

function Lever({
  measure,
  which,
  typed,
  put,
}: {
  measure: Measure;
  which: "effect" | "lag";
  typed: string;
  put: (text: string) => void;
}) {
  const t = useTexts();
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed]);
  useEffect(() => {
    if (text === typed) return;
    const timer = setTimeout(() => put(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, typed, put]);
  const believed = measure[which].text;
  const isShare = which === "effect" && believed.includes("%");
  const label = which === "effect" ? t.imagine.effect : t.imagine.lag;
  const [, first] = /(\d+(?:\.\d+)?)/.exec(text || believed) ?? [];
  return (
    <div className="row">
      <label className="field short">
        {label}
        <input value={text} placeholder={believed} maxLength={100} onChange={(event) => setText(event.target.value)} />
      </label>
      {(isShare || which === "lag") && (
        <input
          type="range"
          min={isShare ? 0 : 1}
          max={isShare ? 100 : 60}
          step={isShare ? 5 : 1}
          value={Number(first ?? 0)}
          aria-label={`${measure.label}: ${label}`}
          aria-valuetext={text || believed}
          style={{ flex: "1 1 10rem", width: "auto" }}
          onChange={(event) => setText(isShare ? `${event.target.value}%` : event.target.value)}
        />
      )}
      {typed !== "" && (
        <button type="button" className="button tiny" onClick={() => put("")}>
          {t.imagine.reset}
        </button>
      )}
    </div>
  );
}
