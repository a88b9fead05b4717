/** Scenarios compared: money, people, where they would be instead, and what each may do to them. */
import type { Imagined, ScenarioAnswer } from "../../../src/questions/imagine/answer.ts";
import { DataTable } from "../figures/DataTable.tsx";
import { useTexts } from "../texts/index.ts";
import { rangeWords, valueText } from "./value-text.ts";

export function Outcome({ data }: { data: Imagined }) {
  const t = useTexts();
  const compared = data.scenarios.slice(1);
  const money = (range: ScenarioAnswer["total"]): string =>
    `${valueText(range.median, "USD", t)} (${rangeWords(range, "USD", t)})`;
  return (
    <>
      <section className="card stack">
        <h2>{t.imagine.compare}</h2>
        <DataTable
          label={t.imagine.compare}
          rows={data.scenarios}
          rowKey={({ id }) => id}
          columns={[
            { head: t.imagine.scenario, text: ({ title }) => title },
            { head: t.imagine.total, text: ({ total }) => money(total), sort: ({ total }) => total.median },
            {
              head: t.imagine.difference,
              text: ({ difference }) =>
                `${valueText(difference.share.median, "ratio", t)} (${rangeWords(difference.share, "ratio", t)})`,
              sort: ({ difference }) => difference.share.median,
            },
            {
              head: t.imagine.best,
              text: ({ best }) => valueText(best, "ratio", t),
              sort: ({ best }) => best,
              isNumber: true,
            },
            {
              head: t.imagine.regret,
              text: ({ regret }) => valueText(regret, "USD", t),
              sort: ({ regret }) => regret,
              isNumber: true,
            },
          ]}
        />
      </section>
      <div className="two">
        {compared.map((one) => (
          <section key={one.id} className="card stack">
            <h2>{one.title}</h2>
            {compared.length > 1 && <p>{one.sentence}</p>}
            <h3>{t.imagine.displaced}</h3>
            <p className="small quiet">{t.imagine.displacedNote}</p>
            <dl className="pairs">
              {(["home", "elsewhere", "newlySent"] as const).map((name) => (
                <div key={name} style={{ display: "contents" }}>
                  <dt>{t.imagine.where[name]}</dt>
                  <dd>
                    {valueText(one.displaced[name].median, "people", t)}{" "}
                    <span className="quiet">({rangeWords(one.displaced[name], "people", t)})</span>
                  </dd>
                </div>
              ))}
              {one.displaced.channels.map((channel) => (
                <div key={channel.id} style={{ display: "contents" }}>
                  <dt>{channel.label}</dt>
                  <dd>
                    {channel.median > 0 ? "+" : ""}
                    {valueText(channel.median, "people", t)}{" "}
                    <span className="quiet">({rangeWords(channel, "people", t)})</span>
                  </dd>
                </div>
              ))}
            </dl>
            <h3>{t.imagine.risks}</h3>
            <ul>
              {one.risks.map((risk) => (
                <li key={risk}>{risk}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
