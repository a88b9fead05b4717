/**
 * A source's text, unchanged, with the words that claims stand on marked: hatched while proposed, solid once accepted.
 *
 * Choosing a claim moves this box alone, never the page behind it.
 */
import { memo, type RefObject, useEffect, useMemo, useRef } from "react";
import { useTexts, wordFor } from "../texts/index.ts";
import { cutText, type Piece } from "./cut-text.ts";
import type { ReviewClaim } from "./review-api.ts";
import { scrollWithin } from "./scroll-within.ts";

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
  const places = claims.map(({ id, start, end }) => `${id} ${start} ${end}`).join();
  // Where claims stand changes seldom; what was decided of them at each key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` holds all that is used of the claims
  const pieces = useMemo(() => {
    const spans = claims.flatMap(({ id, start, end }) => (start === null || end === null ? [] : [{ id, start, end }]));
    return cutText(text, marking ? [...spans, { id: PENDING, ...marking }] : spans);
  }, [text, places, marking]);
  const byId = useMemo(() => new Map<string, ReviewClaim>(claims.map((claim) => [claim.id, claim])), [claims]);
  const inSight = marking ? PENDING : active;
  // The one in hand is told to the page by itself: a long text is not drawn again at each step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words marked elsewhere are brought into sight again
  useEffect(() => {
    const around = scroller.current;
    if (inSight === null || !around) return;
    const marks = [...around.querySelectorAll(`[data-claim~="${CSS.escape(inSight)}"]`)];
    for (const mark of marks) mark.setAttribute("data-active", "true");
    if (marks[0]) scrollWithin(around, marks[0]);
    return () => {
      for (const mark of marks) mark.removeAttribute("data-active");
    };
  }, [inSight, pieces]);
  return (
    <section ref={scroller} className="reader" aria-label={t.review.text} tabIndex={0}>
      <div ref={box} className="reader-text">
        <Pieces pieces={pieces} byId={byId} onChoose={onChoose} />
      </div>
    </section>
  );
});

const Pieces = memo(function Pieces({
  pieces,
  byId,
  onChoose,
}: {
  pieces: readonly Piece[];
  byId: ReadonlyMap<string, ReviewClaim>;
  onChoose: (id: string) => void;
}) {
  const t = useTexts();
  return pieces.map(({ start, text: words, ids }) => {
    if (ids.length === 0) return <span key={start}>{words}</span>;
    const claim = byId.get(ids.find((id) => id !== PENDING) ?? "");
    return (
      <Marked
        key={start}
        words={words}
        ids={ids.join(" ")}
        claim={claim?.id ?? null}
        look={ids.includes(PENDING) ? PENDING : (claim?.status ?? "")}
        title={claim ? wordFor(t.status, claim.status) : ""}
        onChoose={onChoose}
      />
    );
  });
});

const Marked = memo(function Marked({
  words,
  ids,
  claim,
  look,
  title,
  onChoose,
}: {
  words: string;
  ids: string;
  claim: string | null;
  look: string;
  title: string;
  onChoose: (id: string) => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it is the way for keys
    <mark
      className={`span ${look}`}
      data-claim={ids}
      title={title || undefined}
      onClick={() => claim !== null && document.getSelection()?.isCollapsed !== false && onChoose(claim)}
    >
      {words}
    </mark>
  );
});
