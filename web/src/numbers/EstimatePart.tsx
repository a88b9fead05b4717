/** An estimate as an equation whose every input stands on claims and can be changed; the result follows. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAddress } from "../address.ts";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { Answer, Waiting } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { Distribution } from "./Distribution.tsx";
import { EstimateInputs } from "./EstimateInputs.tsx";
import { EstimateShares } from "./EstimateShares.tsx";
import { estimate, type ModelLine, models, pairsOf, type RuleLine, textOfPairs } from "./estimate-api.ts";
import { Refused } from "./Refused.tsx";
import { useLast } from "./use-last.ts";
import { rangeWords, valueText } from "./value-text.ts";

export function EstimatePart() {
  const all = useQuery(models());
  const [{ model }] = useAddress();
  return (
    <Answer of={all}>
      {(data) => {
        const chosen = data.models.find(({ id }) => id === model) ?? data.models[0];
        return chosen ? <Chosen key={chosen.id} all={data.models} rules={data.rules} chosen={chosen} /> : <Nothing />;
      }}
    </Answer>
  );
}

function Nothing() {
  const t = useTexts();
  return <p className="notice">{t.estimate.noModels}</p>;
}

function Chosen({ all, rules, chosen }: { all: readonly ModelLine[]; rules: readonly RuleLine[]; chosen: ModelLine }) {
  const t = useTexts();
  const [address, change] = useAddress();
  const set = pairsOf(address.with);
  const choice = pairsOf(address.view);
  const answer = useQuery({ ...estimate(chosen.id, set, choice), placeholderData: keepPreviousData });
  const data = useLast(answer.data?.model.id === chosen.id ? answer.data : undefined);
  const put = (id: string, text: string): void => change({ with: textOfPairs({ ...set, [id]: text }) }, true);
  const command = [
    `manumit estimate ${chosen.id}`,
    ...Object.entries(set).map(([id, text]) => `--set ${id}="${text}"`),
    ...Object.entries(choice).map(([id, text]) => `--rule ${id}=${text}`),
  ].join(" ");
  return (
    <>
      <section className="card stack">
        <label className="field">
          {t.estimate.model}
          <select value={chosen.id} onChange={(event) => change({ model: event.target.value, with: undefined })}>
            {all.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <p className="lead">{chosen.question}</p>
        <Equation model={chosen} set={set} />
      </section>
      {answer.error && (
        <Refused
          error={answer.error}
          isHeld={data !== undefined}
          again={() => void answer.refetch()}
          reset={
            address.with === undefined
              ? null
              : { words: t.estimate.reset, run: () => change({ with: undefined }, true) }
          }
        />
      )}
      {!data && !answer.error && <Waiting height="20rem" />}
      {data && (
        <>
          <FigureFrame
            title={
              data.result
                ? `${valueText(data.result.median, data.unit, t)} (${rangeWords(data.result, data.unit, t)})`
                : t.estimate.cannot
            }
            note={<span role="status">{data.sentence}</span>}
            name={`estimate-${chosen.id}`}
            picture={data.picture}
            sources={data.inputs.flatMap(({ evidence }) => evidence.map(({ citation }) => citation.title ?? ""))}
            command={command}
            table={{
              rows: data.quantiles.map((value, percent) => ({ percent, value })),
              rowKey: ({ percent }) => String(percent),
              columns: [
                { head: t.estimate.quantile, text: ({ percent }) => `${percent}%`, sort: ({ percent }) => percent },
                {
                  head: data.unit,
                  text: ({ value }) => valueText(value, data.unit, t),
                  sort: ({ value }) => value,
                  isNumber: true,
                },
              ],
            }}
            foot={<Footing data={data} />}
          >
            {data.result ? <Distribution data={data} /> : <Missing data={data} />}
          </FigureFrame>
          <EstimateInputs data={data} set={set} put={put} />
          <EstimateShares data={data} />
          <Rules
            rules={rules}
            choice={choice}
            onChange={(id, variant) => change({ view: textOfPairs({ ...choice, [id]: variant }) }, true)}
          />
        </>
      )}
    </>
  );
}

type Data = Parameters<typeof Distribution>[0]["data"];

function Missing({ data }: { data: Data }) {
  return (
    <ul className="notice warn">
      {data.missing.map(({ input, label, why }) => (
        <li key={input}>
          <strong>{label}</strong>: {why}
        </li>
      ))}
    </ul>
  );
}

function Footing({ data }: { data: Data }) {
  const t = useTexts();
  return (
    <div className="stack small">
      {data.next && (
        <p className="notice">
          <strong>{t.estimate.next}</strong> {data.next.sentence}
        </p>
      )}
      {data.limits.length > 0 && (
        <details>
          <summary>{t.estimate.limits}</summary>
          <ul>
            {data.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="quiet">
        {t.estimate.run(data.samples, data.seed)} <span className="mono">{data.hash.slice(7, 19)}</span>
      </p>
    </div>
  );
}

/** The formula with each input as a link to where it is set. */
function Equation({ model, set }: { model: ModelLine; set: Readonly<Record<string, string>> }) {
  const labels = new Map(model.inputs.map(({ id, label }) => [id, label]));
  const [formula = "", unit] = model.formula.split(/\s+in\s+(?=\[)/);
  return (
    <p className="equation">
      {formula.split(/([a-z][a-z0-9_]*)/).map((part, i) => {
        const label = labels.get(part);
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a formula never move
        if (label === undefined) return <span key={i}>{part.replaceAll("*", "×").replaceAll("/", "÷")}</span>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a formula never move
          <a key={i} href={`#input-${part}`} className={set[part] ? "term changed" : "term"}>
            {label}
          </a>
        );
      })}
      {unit && <span className="quiet small"> {unit.replaceAll(/[[\]]/g, "")}</span>}
    </p>
  );
}

function Rules({
  rules,
  choice,
  onChange,
}: {
  rules: readonly RuleLine[];
  choice: Readonly<Record<string, string>>;
  onChange: (id: string, variant: string) => void;
}) {
  const t = useTexts();
  return (
    <details className="card">
      <summary>{t.estimate.rules}</summary>
      <div className="stack">
        {rules
          .filter(({ variants }) => variants.length > 1)
          .map(({ id, reads, variants }) => (
            <label key={id} className="field">
              {reads}
              <select value={choice[id] ?? ""} onChange={(event) => onChange(id, event.target.value)}>
                {variants.map((variant, i) => (
                  <option key={variant.id} value={i === 0 ? "" : variant.id}>
                    {variant.means}
                  </option>
                ))}
              </select>
            </label>
          ))}
      </div>
    </details>
  );
}
