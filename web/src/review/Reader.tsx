/** A source's text, unchanged, with the words that claims stand on marked: hatched while proposed, solid once accepted. */
import { memo, type RefObject, useEffect, useMemo, useRef } from "react";
import { useTexts, wordFor } from "../texts/index.ts";
import type { ReviewClaim } from "./review-api.ts";
import { cutText } from "./spans.ts";

export const Reader = memo(function Reader({
  text,
  claims,
  active,
  onChoose,
  box,
}: {
  text: string;
  claims: readonly ReviewClaim[];
  active: string | null;
  onChoose: (id: string) => void;
  box: RefObject<HTMLDivElement | null>;
}) {
  const t = useTexts();
  const pieces = useMemo(
    () =>
      cutText(
        text,
        claims.flatMap(({ id, start, end }) => (start === null || end === null ? [] : [{ id, start, end }])),
      ),
    [text, claims],
  );
  const byId = useMemo(() => new Map<string, ReviewClaim>(claims.map((claim) => [claim.id, claim])), [claims]);
  const first = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const mark = box.current?.querySelector(`[data-claim~="${CSS.escape(active ?? "")}"]`);
    mark?.scrollIntoView({ block: "center", behavior: "auto" });
  }, [active, box]);
  return (
    <section className="reader" aria-label={t.review.text} tabIndex={0}>
      <div ref={box} className="reader-text">
        {pieces.map(({ start, text: words, ids }) => {
          if (ids.length === 0) return <span key={start}>{words}</span>;
          const claim = byId.get(ids.includes(active ?? "") ? active! : ids[0]!)!;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it is the way for keys
            <mark
              key={start}
              ref={claim.id === active ? first : null}
              className={`span ${claim.status}`}
              data-claim={ids.join(" ")}
              data-active={ids.includes(active ?? "")}
              title={wordFor(t.status, claim.status)}
              onClick={() => onChoose(claim.id)}
            >
              {words}
            </mark>
          );
        })}
      </div>
    </section>
  );
});
