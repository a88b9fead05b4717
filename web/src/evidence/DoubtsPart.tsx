/** What the check found about a figure, in a line each; the whole finding stands in Numbers. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { questions } from "../api.ts";
import { useTexts } from "../texts/index.ts";

export const LOOK = { conflict: "chip bad", tension: "chip warn", note: "chip" } as const;

export function DoubtsPart({ id }: { id: string }) {
  const t = useTexts();
  const { data } = useQuery(questions.check());
  const found = data?.findings.filter(({ evidence }) => evidence.some((one) => one === id)) ?? [];
  if (found.length === 0) return null;
  return (
    <section>
      <h3>
        {t.evidence.doubts} <span className="quiet">({found.length})</span>
      </h3>
      <ul className="plain-list lines small">
        {found.map(({ id: finding, level, rule, sentence, verdict }) => (
          <li key={finding}>
            <span className={LOOK[level]}>{t.check.levels[level]}</span> {verdict ?? firstSentence(sentence)}{" "}
            <Link to="/numbers" search={{ tab: "check", view: rule, show: id }}>
              {t.evidence.whole}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const firstSentence = (text: string): string => /^.*?[.;](?=\s|$)/u.exec(text)?.[0] ?? text;
