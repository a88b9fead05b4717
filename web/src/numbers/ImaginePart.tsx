/** What if: scenarios beside today's course, with what happens to people beside what happens to money. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAddress } from "../address.ts";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { Answer, Waiting } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { pairsOf, textOfPairs } from "./estimate-api.ts";
import { FanChart, type FanLine } from "./FanChart.tsx";
import { imagined, type Scenario, scenarios } from "./imagine-api.ts";
import { Outcome } from "./Outcome.tsx";
import { Refused } from "./Refused.tsx";
import { ScenarioLevers } from "./ScenarioLevers.tsx";
import { useLast } from "./use-last.ts";
import { rangeWords, valueText } from "./value-text.ts";

const MONTHS = 36;

export function ImaginePart() {
  const all = useQuery(scenarios());
  return <Answer of={all}>{(data) => <Chooser all={data.scenarios} />}</Answer>;
}

function Chooser({ all }: { all: readonly Scenario[] }) {
  const t = useTexts();
  const [{ scenario, with: typed, day }, change] = useAddress();
  const chosen = (scenario?.split(",") ?? [all[0]?.id ?? ""]).filter((id) => all.some((one) => one.id === id));
  const months = Math.min(120, Math.max(6, Number(day) || MONTHS));
  const set = pairsOf(typed);
  const answer = useQuery({ ...imagined(chosen, months, set), placeholderData: keepPreviousData });
  const toggle = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    change({ scenario: next.join(",") || undefined }, true);
  };
  const data = useLast(answer.data);
  const lines = (of: "revenue" | "people"): FanLine[] =>
    (data?.scenarios ?? []).map(({ id, title, [of]: points }, i) => ({
      id,
      label: title,
      points,
      isReference: i === 0,
    }));
  return (
    <>
      <section className="card stack">
        <fieldset className="choices">
          <legend>{t.imagine.choose}</legend>
          {all.map(({ id, title, question }) => (
            <label key={id} className="choice">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                {title} <span className="small quiet">{question}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <label className="row">
          {t.imagine.months(months)}
          <input
            type="range"
            min={6}
            max={120}
            step={6}
            value={months}
            style={{ flex: "1 1 12rem", width: "auto" }}
            onChange={(event) => change({ day: event.target.value }, true)}
          />
        </label>
      </section>
      {chosen.length === 0 && <p className="notice">{t.imagine.none}</p>}
      {answer.error && (
        <Refused
          error={answer.error}
          isHeld={data !== undefined}
          again={() => void answer.refetch()}
          reset={typed === undefined ? null : { words: t.imagine.reset, run: () => change({ with: undefined }, true) }}
        />
      )}
      {chosen.length > 0 && !data && !answer.error && <Waiting height="24rem" />}
      {data && chosen.length > 0 && (
        <>
          <p className="lead" role="status">
            {data.sentence}
          </p>
          {data.missing.length > 0 && (
            <ul className="notice warn">
              {data.missing.map(({ input, why }) => (
                <li key={input}>
                  <strong>{input}</strong>: {why}
                </li>
              ))}
            </ul>
          )}
          <div className="two">
            {(["revenue", "people"] as const).map((of) => (
              <FigureFrame
                key={of}
                title={t.imagine[of]}
                note={t.imagine.fanNote}
                name={`what-if-${of}`}
                picture={data.picture}
                command={`manumit imagine ${chosen.join(" ")} --months ${months}`}
                table={{
                  rows: data.scenarios.flatMap(({ title, [of]: points }) =>
                    points.map((point) => ({ title, ...point })),
                  ),
                  rowKey: ({ title, month }) => `${title} ${month}`,
                  columns: [
                    { head: t.imagine.scenario, text: ({ title }) => title },
                    { head: t.imagine.month, text: ({ month }) => month },
                    {
                      head: t.imagine.middle,
                      text: ({ median }) => valueText(median, of === "revenue" ? "USD" : "people", t),
                      sort: ({ median }) => median,
                      isNumber: true,
                    },
                    {
                      head: t.bounds.range,
                      text: (range) => rangeWords(range, of === "revenue" ? "USD" : "people", t),
                    },
                  ],
                }}
              >
                <FanChart lines={lines(of)} unit={of === "revenue" ? "USD" : "people"} label={t.imagine[of]} />
              </FigureFrame>
            ))}
          </div>
          <Outcome data={data} />
          {chosen.map((id) => {
            const one = all.find((scenarioFile) => scenarioFile.id === id);
            return one ? (
              <ScenarioLevers
                key={id}
                scenario={one}
                answer={data.scenarios.find((found) => found.id === id)}
                set={set}
                put={(name, text) => change({ with: textOfPairs({ ...set, [name]: text }) }, true)}
              />
            ) : null;
          })}
        </>
      )}
    </>
  );
}
