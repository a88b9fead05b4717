/** What is dated about an entity and what hangs on it, oldest first; several of one day stand together. */
import type { Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { useTitles } from "../words/use-titles.ts";

export function Timeline({ profile }: { profile: Profile }) {
  const t = useTexts();
  const title = useTitles();
  if (profile.events.length === 0) return <p className="notice">{t.who.noEvents}</p>;
  const byDate = Map.groupBy(profile.events, ({ date }) => date);
  return (
    <ol className="plain-list timeline">
      {[...byDate].map(([date, events]) => (
        <li key={date}>
          <time dateTime={date}>{date}</time>
          <ul className="plain-list">
            {events.map((event, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lists may say the very same
              <li key={`${event.of.id} ${event.prop} ${i}`}>
                <EvidenceLink id={event.of.id}>
                  {event.of.id === profile.id
                    ? wordFor(t.who.dates, event.prop)
                    : `${wordFor(t.who.records, event.of.schema)}: ${wordFor(t.who.dates, event.prop)}`}
                </EvidenceLink>{" "}
                <span className="small quiet">
                  {event.detail && `${event.detail.slice(0, 140)}, `}
                  {title(event.dataset)}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
