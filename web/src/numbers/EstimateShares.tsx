/** What the answer hangs on: the share of each input and of each origin in its uncertainty. */
import type { Estimate } from "../../../src/questions/estimate/answer.ts";
import { DataTable } from "../figures/DataTable.tsx";
import { useTexts } from "../texts/index.ts";
import { rangeWords, valueText } from "./value-text.ts";

const percent = (share: number): string => `${Math.round(share * 100)}%`;

export function Bars({
  rows,
}: {
  rows: readonly { readonly label: string; readonly share: number; readonly note?: string }[];
}) {
  return (
    <ul className="plain-list shares">
      {rows.map(({ label, share, note }) => (
        <li key={label}>
          <span>{label}</span>
          <span className="track" aria-hidden="true">
            <span style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
          </span>
          <strong>{percent(share)}</strong>
          {note && <span className="small quiet">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

export function EstimateShares({ data }: { data: Estimate }) {
  const t = useTexts();
  const labels = new Map(data.inputs.map(({ id, label }) => [id, label]));
  return (
    <div className="two">
      {data.sensitivity.length > 0 && (
        <section className="card stack">
          <h2>{t.estimate.shares}</h2>
          <p className="quiet small">{t.estimate.sharesNote}</p>
          <Bars
            rows={data.sensitivity.map(({ inputs, shapley, narrows }) => ({
              label: inputs.map((id) => labels.get(id) ?? id).join(" + "),
              share: shapley,
              note: t.estimate.narrows(percent(narrows)),
            }))}
          />
        </section>
      )}
      {data.sources.length > 0 && (
        <section className="card stack">
          <h2>{t.estimate.origins}</h2>
          <p className="quiet small">{t.estimate.originsNote}</p>
          <DataTable
            label={t.estimate.origins}
            rows={data.sources}
            rowKey={({ origin }) => origin}
            height="22rem"
            columns={[
              { head: t.estimate.origin, text: ({ origin }) => origin },
              {
                head: t.estimate.share,
                text: ({ shapley }) => percent(shapley),
                sort: ({ shapley }) => shapley,
                isNumber: true,
              },
              {
                head: t.estimate.without,
                text: ({ without }) =>
                  without
                    ? `${valueText(without.median, data.unit, t)} (${rangeWords(without, data.unit, t)})`
                    : t.estimate.cannot,
              },
            ]}
          />
        </section>
      )}
      {data.parts.length > 1 && (
        <section className="card stack">
          <h2>{t.estimate.parts}</h2>
          <DataTable
            label={t.estimate.parts}
            rows={data.parts}
            rowKey={({ place }) => place}
            columns={[
              { head: t.words.place, text: ({ place }) => place },
              {
                head: data.unit,
                text: ({ median }) => valueText(median, data.unit, t),
                sort: ({ median }) => median,
                isNumber: true,
              },
              { head: t.bounds.range, text: (range) => rangeWords(range, data.unit, t) },
            ]}
          />
        </section>
      )}
      {data.sweep.length > 0 && (
        <section className="card stack">
          <h2>{t.estimate.sweep}</h2>
          <p className="quiet small">{t.estimate.sweepNote}</p>
          <DataTable
            label={t.estimate.sweep}
            rows={data.sweep}
            rowKey={({ rho }) => String(rho)}
            columns={[
              { head: "ρ", text: ({ rho }) => String(rho), sort: ({ rho }) => rho, isNumber: true },
              { head: data.unit, text: ({ median }) => valueText(median, data.unit, t), isNumber: true },
              { head: t.bounds.range, text: (range) => rangeWords(range, data.unit, t) },
            ]}
          />
        </section>
      )}
    </div>
  );
}
