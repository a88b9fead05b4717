/** Every input: what it stands on, how the words of its sources were read, and a field to say otherwise. */
import { useEffect, useState } from "react";
import type { Estimate, InputLine } from "../../../src/questions/estimate/answer.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { rangeWords, valueText } from "./value-text.ts";

const PAUSE = 350;

export function EstimateInputs({
  data,
  set,
  put,
}: {
  data: Estimate;
  set: Readonly<Record<string, string>>;
  put: (id: string, text: string) => void;
}) {
  const t = useTexts();
  return (
    <section className="stack" aria-label={t.estimate.inputs}>
      <h2>{t.estimate.inputs}</h2>
      <p className="quiet small">{t.estimate.inputsNote}</p>
      <div className="two">
        {data.inputs.map((input) => (
          <Input key={input.id} input={input} typed={set[input.id] ?? ""} put={(text) => put(input.id, text)} />
        ))}
      </div>
    </section>
  );
}

function Input({ input, typed, put }: { input: InputLine; typed: string; put: (text: string) => void }) {
  const t = useTexts();
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed]);
  useEffect(() => {
    if (text === typed) return;
    const timer = setTimeout(() => put(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, typed, put]);
  return (
    <article className="card stack" id={`input-${input.id}`}>
      <div className="row spread">
        <h3>{input.label}</h3>
        <span className="chip">{wordFor(t.estimate.kinds, input.kind)}</span>
      </div>
      <p className="big-amount">
        {valueText(input.range.median, input.unit, t)}{" "}
        <span className="quiet small">
          {rangeWords(input.range, input.unit, t)} {input.unit}
        </span>
      </p>
      <label className="field">
        {t.estimate.change}
        <input
          value={text}
          placeholder={t.estimate.hint}
          maxLength={200}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {typed !== "" && (
        <button type="button" className="button tiny" style={{ justifySelf: "start" }} onClick={() => put("")}>
          {t.estimate.reset}
        </button>
      )}
      {input.borrowed && <p className="notice warn small">{t.estimate.borrowed(input.borrowed)}</p>}
      {input.note && <p className="small">{input.note}</p>}
      {input.evidence.length > 0 && (
        <details>
          <summary>{t.estimate.evidence(input.evidence.length, input.origins.length)}</summary>
          <ul className="plain-list lines small">
            {input.evidence.map((one) => (
              <li key={one.id}>
                <EvidenceLink id={one.id}>{one.says}</EvidenceLink> {one.speaker ?? t.words.nobody}{" "}
                <span className="quiet">
                  {one.start ?? t.words.undated}; {one.means}; {t.estimate.weight(Math.round(one.weight * 100))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {input.leftOut.length > 0 && (
        <details>
          <summary>{t.estimate.leftOut(input.leftOut.length)}</summary>
          <ul className="plain-list lines small">
            {input.leftOut.map(({ id, key, why }) => (
              <li key={id}>
                <EvidenceLink id={id}>{key ?? id.slice(7, 15)}</EvidenceLink> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
