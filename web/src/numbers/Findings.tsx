/** What the obligations of a day say of a state: the server's own answers, with what would excuse and what is missing. */
import { useQuery } from "@tanstack/react-query";
import type { ComplyAnswer, DutyAnswer } from "../../../src/questions/comply/comply.ts";
import { ask } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { Answer } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";

const LOOK: Readonly<Record<DutyAnswer["answer"], string>> = {
  kept: "chip good",
  breached: "chip bad",
  "breached unless": "chip warn",
  "cannot be told": "chip",
};

export function Findings({ day, place }: { day: string; place: string }) {
  const answer = useQuery({
    queryKey: ["comply", day, place],
    queryFn: () => ask<ComplyAnswer>(`/api/comply?on=${day}&state=${place}`),
  });
  const t = useTexts();
  return (
    <section className="card stack">
      <h2>{t.comply.findings}</h2>
      <p className="small quiet">{t.comply.findingsNote}</p>
      <Answer of={answer}>
        {(data) => (
          <ul className="plain-list lines">
            {(data.states[0]?.duties ?? []).map((duty) => (
              <Duty key={duty.obligation} duty={duty} />
            ))}
            {(data.states[0]?.duties ?? []).length === 0 && <li>{t.comply.noRules}</li>}
          </ul>
        )}
      </Answer>
    </section>
  );
}

function Duty({ duty }: { duty: DutyAnswer }) {
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
        {duty.evidence.slice(0, 5).map((id) => (
          <span key={id}>
            {" · "}
            <EvidenceLink id={id}>{id.slice(7, 15)}</EvidenceLink>
          </span>
        ))}
      </div>
    </li>
  );
}
