/** Which rules applied on a day, what they demanded of whom, and what the figures of that time say beside them. */
import { useQuery } from "@tanstack/react-query";
import type { Mark, MeasureBody, Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddress } from "../address.ts";
import { questions } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { Answer } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { amountText, measureText, periodText, placeText, speakerText, yearOf, yearsOf } from "../words/figure.ts";
import { Findings } from "./Findings.tsx";

const FIRST_DAY = "2017-10-01";

/** True where the day is not before the rule and not after its end; a rough date stands for all its days. */
export function isInForce({ inForce, until, ends }: MeasureBody, day: string): boolean {
  if (inForce === null || inForce > day.slice(0, inForce.length)) return false;
  // After its deadline a duty is late, not gone.
  if (until === null || ends === "deadline") return true;
  // On the day itself the stricter rule holds already.
  return ends === "superseded" ? until > day.slice(0, until.length) : until >= day.slice(0, until.length);
}

export function ComplyPart() {
  const overview = useQuery(questions.overview());
  return <Answer of={overview}>{(data) => <OnDay overview={data} />}</Answer>;
}

function OnDay({ overview }: { overview: Overview }) {
  const t = useTexts();
  const [{ day = FIRST_DAY, place = "ru" }, change] = useAddress();
  const places = [
    ...new Set(
      overview.marks.map((mark) => mark.place).filter((code) => code !== null && /^(?:[a-z]{2}|world)$/.test(code)),
    ),
  ] as string[];
  const rules = overview.measures
    .filter((measure) => isInForce(measure, day))
    .toSorted((a, b) => Number(onLabour(b)) - Number(onLabour(a)) || (a.inForce! < b.inForce! ? 1 : -1));
  return (
    <>
      <section className="card row">
        <label className="field">
          {t.comply.day}
          <input
            type="date"
            value={day}
            min="2000-01-01"
            max={overview.on}
            onChange={(event) => change({ day: event.target.value || undefined }, true)}
          />
        </label>
        <label className="field" style={{ flex: "1 1 12rem" }}>
          {t.comply.state}
          <select value={place} onChange={(event) => change({ place: event.target.value }, true)}>
            {places.map((code) => (
              <option key={code} value={code}>
                {placeText(code, t)}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section className="card stack">
        <h2>{t.comply.rules(rules.length, day)}</h2>
        {rules.length === 0 && <p>{t.comply.noRules}</p>}
        <Rules rules={rules.filter(bindsAll)} head={t.comply.bindAll} day={day} />
        <Rules rules={rules.filter((rule) => !bindsAll(rule))} head={t.comply.bindSome} day={day} />
      </section>
      <Findings day={day} place={place} />
      <Beside marks={overview.marks} day={day} place={place} />
    </>
  );
}

/** What is asked of labour stands before what is asked of goods and money. */
const onLabour = ({ obligation }: MeasureBody): boolean =>
  /\b(?:nationals|labour|labourers|work|wages)\b/i.test(
    obligation.replace(/\bno (?:clause|general ban) on labour\b/gi, ""),
  );

const bindsAll = ({ bound }: MeasureBody): boolean => /^(?:all un member states|1718)/i.test(bound);

function Rules({ rules, head, day }: { rules: readonly MeasureBody[]; head: string; day: string }) {
  const t = useTexts();
  if (rules.length === 0) return null;
  return (
    <>
      <h3>{head}</h3>
      <ul className="plain-list lines">
        {rules.map((measure) => (
          <li key={measure.id}>
            <EvidenceLink id={measure.id}>
              {measure.instrument}
              {measure.clause ? `, ${measure.clause}` : ""}
            </EvidenceLink>{" "}
            <span className={measure.evidence === "confirmed" ? "chip good" : "chip warn"}>
              {measure.evidence === "confirmed" ? t.evidence.confirmed : t.evidence.toConfirm}
            </span>{" "}
            {measure.until !== null && measure.until < day && (
              <span className="chip bad">{t.comply.late(measure.until)}</span>
            )}
            <div>{measure.obligation}</div>
            <div className="small quiet">
              {t.evidence.bound}: {measure.bound}. {t.evidence.inForce}: {measure.inForce}
              {measure.until &&
                `, ${measure.ends === "deadline" ? t.evidence.dueBy : t.evidence.until} ${measure.until}`}
              {measure.supersededBy && ` (→ ${measure.supersededBy})`}.{" "}
              {measure.exceptions && `${t.evidence.exceptions}: ${measure.exceptions}`}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Figures of the state whose time holds the day, or that come within a year after it. */
function Beside({ marks, day, place }: { marks: readonly Mark[]; day: string; place: string }) {
  const t = useTexts();
  const at = yearOf(day);
  const near = marks.filter((mark) => {
    const years = yearsOf(mark);
    const isAbout = mark.indicator === "workers_present" || mark.indicator === "repatriated";
    return isAbout && mark.place === place && years !== null && years.from <= at + 1 && years.to >= at;
  });
  return (
    <section className="card stack">
      <h2>{t.comply.beside(placeText(place, t))}</h2>
      <p className="small quiet">{t.comply.besideNote}</p>
      {near.length === 0 ? (
        <p>{t.figure.none}</p>
      ) : (
        <ul className="plain-list lines">
          {near.map((mark) => (
            <li key={mark.id}>
              {periodText(mark, t)}: <EvidenceLink id={mark.id}>{amountText(mark, t)}</EvidenceLink>{" "}
              {measureText(mark.indicator, t)}, <span className="quiet">{speakerText(mark, t)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
