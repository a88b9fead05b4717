/** What the obligations of a day say of a state: the server's own answers, with what would excuse and what is missing. */
import { useQuery } from "@tanstack/react-query";
import type { ComplyAnswer, DutyAnswer } from "../../../src/questions/comply/comply.ts";
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { ask } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { Answer } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { amountText, speakerText } from "../words/figure.ts";
import { useMarks } from "../words/use-marks.ts";

const LOOK: Readonly<Record<DutyAnswer["answer"], string>> = {
  kept: "chip good",
  breached: "chip bad",
  "breached unless": "chip warn",
  "cannot be told": "chip",
};

/** Figures that are linked by themselves. */
const MOST = 5;

export function Findings({ day, place }: { day: string; place: string }) {
  const answer = useQuery({
    queryKey: ["comply", day, place],
    queryFn: () => ask<ComplyAnswer>(`/api/comply?on=${day}&state=${place}`),
  });
  const t = useTexts();
  const marks = useMarks();
  return (
    <section className="card stack">
      <h2>{t.comply.findings}</h2>
      <p className="small quiet">{t.comply.findingsNote}</p>
      <Answer of={answer}>
        {(data) => (
          <ul className="plain-list lines">
            {(data.states[0]?.duties ?? []).map((duty) => (
              <Duty key={duty.obligation} duty={duty} marks={marks} />
            ))}
            {(data.states[0]?.duties ?? []).length === 0 && <li>{t.comply.noRules}</li>}
          </ul>
        )}
      </Answer>
    </section>
  );
}

function Duty({ duty, marks }: { duty: DutyAnswer; marks: ReadonlyMap<string, Mark> | undefined }) {
  const t = useTexts();
  return (
    <li>
      <span className={LOOK[duty.answer]}>{t.comply.answers[duty.answer]}</span> {duty.sentence}
      {duty.missing.length > 0 && (
        <div className="small quiet">
          {t.comply.missing}: {duty.missing.join("; ")}
        </div>
      )}
      <div className="small">
        <EvidenceLink id={duty.measure}>{duty.title}</EvidenceLink>
        {duty.evidence.slice(0, MOST).map((id) => {
          const mark = marks?.get(id);
          return (
            <span key={id}>
              {" · "}
              <EvidenceLink id={id}>{mark ? amountText(mark, t) : id.slice(7, 15)}</EvidenceLink>
              {mark && <span className="quiet"> {speakerText(mark, t)}</span>}
            </span>
          );
        })}
        {duty.evidence.length > MOST && <span className="quiet"> {t.who.hidden(duty.evidence.length - MOST)}</span>}
      </div>
    </li>
  );
}
