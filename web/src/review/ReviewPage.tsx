/** Review: one source's text and its claims side by side; a person decides, with the mouse or with single keys. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useAddress } from "../address.ts";
import { Answer, Empty } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { BuildBar } from "./BuildBar.tsx";
import { ReviewDesk } from "./ReviewDesk.tsx";
import { type ReviewSource, sources, sourceText } from "./review-api.ts";

export function ReviewPage() {
  const t = useTexts();
  const all = useQuery(sources());
  const [{ source }, change] = useAddress();
  return (
    <>
      <header>
        <h1>{t.review.title}</h1>
        <p className="lead">{t.review.lead}</p>
      </header>
      <BuildBar />
      <Answer of={all}>
        {(found) => {
          const list = found ?? [];
          const readable = list.filter(({ proposed, decided }) => proposed + decided > 0);
          const chosen =
            list.find(({ id }) => id === source) ?? readable.find(({ proposed }) => proposed > 0) ?? readable[0];
          if (!chosen)
            return (
              <Empty>
                <p>{t.review.nothing}</p>
                <Link to="/sources" className="button main">
                  {t.review.toSources}
                </Link>
              </Empty>
            );
          return (
            <>
              <label className="field">
                {t.review.source}
                <select
                  value={chosen.id}
                  onChange={(event) => change({ source: event.target.value, claim: undefined })}
                >
                  {(readable.includes(chosen) ? readable : [chosen, ...readable]).map((one) => (
                    <option key={one.id} value={one.id}>
                      {optionText(one, t.review.counts(one.proposed, one.decided))}
                    </option>
                  ))}
                </select>
              </label>
              <OneSource
                key={chosen.id}
                id={chosen.id}
                next={readable.find((one) => one.id !== chosen.id && one.proposed > 0)?.id ?? null}
              />
            </>
          );
        }}
      </Answer>
    </>
  );
}

const optionText = ({ title }: ReviewSource, counts: string): string => `${title} (${counts})`;

function OneSource({ id, next }: { id: string; next: string | null }) {
  const answer = useQuery(sourceText(id));
  return <Answer of={answer}>{(data) => <ReviewDesk data={data} next={next} />}</Answer>;
}
