/**
 * A source's text, unchanged, with the words that claims stand on marked: hatched while proposed, solid once accepted.
 *
 * Choosing a claim moves this box alone, never the page behind it.
 */
import { memo, type RefObject, useEffect, useMemo, useRef } from "react";
import { useTexts, wordFor } from "../texts/index.ts";
import type { ReviewClaim } from "./review-api.ts";
import { scrollWithin } from "./scroll-within.ts";
import { cutText } from "./spans.ts";

/** The words that are being marked by hand. */
const PENDING = "pending";

export const Reader = memo(function Reader({
  text,
  claims,
  active,
  marking = null,
  onChoose,
  box,
}: {
  text: string;
  claims: readonly ReviewClaim[];
  active: string | null;
  marking?: { readonly start: number; readonly end: number } | null;
  onChoose: (id: string) => void;
  box: RefObject<HTMLDivElement | null>;
}) {
  const t = useTexts();
  const scroller = useRef<HTMLElement>(null);
  const pieces = useMemo(() => {
    const spans = claims.flatMap(({ id, start, end }) => (start === null || end === null ? [] : [{ id, start, end }]));
    return cutText(text, marking ? [...spans, { id: PENDING, ...marking }] : spans);
  }, [text, claims, marking]);
  const byId = useMemo(() => new Map<string, ReviewClaim>(claims.map((claim) => [claim.id, claim])), [claims]);
  const inSight = marking ? PENDING : active;
  const place = marking?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: words marked elsewhere are brought into sight again
  useEffect(() => {
    if (inSight === null || !scroller.current) return;
    const mark = scroller.current.querySelector(`[data-claim~="${CSS.escape(inSight)}"]`);
    if (mark) scrollWithin(scroller.current, mark);
  }, [inSight, place]);
  return (
    <section ref={scroller} className="reader" aria-label={t.review.text} tabIndex={0}>
      <div ref={box} className="reader-text">
        {pieces.map(({ start, text: words, ids }) => {
          if (ids.length === 0) return <span key={start}>{words}</span>;
          const claim = byId.get(ids.includes(active ?? "") ? active! : (ids.find((id) => id !== PENDING) ?? ""));
          const isPending = ids.includes(PENDING);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it is the way for keys
            <mark
              key={start}
              className={`span ${isPending ? PENDING : claim?.status}`}
              data-claim={ids.join(" ")}
              data-active={isPending || ids.includes(active ?? "")}
              title={claim && wordFor(t.status, claim.status)}
              onClick={() => claim && document.getSelection()?.isCollapsed !== false && onChoose(claim.id)}
            >
              {words}
            </mark>
          );
        })}
      </div>
    </section>
  );
});
