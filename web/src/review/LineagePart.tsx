/** Who said it before, who says it again, what changed on the way; joined or kept apart by a person only. */
import { Link } from "@tanstack/react-router";
import type { LineageBody, LineageEnd, LineageLine } from "../../../src/surfaces/http/api/app-contract.ts";
import { withChange } from "../address.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { amountText, unitText } from "../words/figure.ts";

export interface LineageWays {
  /** The first repeats the second, or is another piece of evidence. */
  readonly onJoin?: ((kind: "repeats" | "independent", id: string, other: string) => void) | undefined;
}

interface Told {
  readonly id: string;
  readonly lineage?: LineageBody | null | undefined;
  readonly repeats?: string | null | undefined;
}

/** Without `onJoin` it only tells. */
export function LineagePart({ claim, onJoin }: { claim: Told } & LineageWays) {
  const t = useTexts();
  const { lineage, repeats } = claim;
  if (!lineage && !repeats) return null;
  const { before = [], after = [], same = [] } = lineage ?? {};
  const count = before.length + after.length + same.length;
  if (count === 0)
    return (
      <p className="small">
        {t.review.repeats} <EvidenceLink id={repeats!}>{t.review.thatOne}</EvidenceLink>
      </p>
    );
  return (
    <details className="small lineage">
      <summary>
        {before.length > 0 || same.length > 0
          ? t.review.saidBefore(before.length + same.length)
          : t.review.saidAgain(after.length)}
      </summary>
      <ul className="plain-list lines">
        {before.map((line) => (
          <Line
            key={line.other.id}
            line={line}
            words={t.review.before}
            onJoin={onJoin && ((kind) => onJoin(kind, claim.id, line.other.id))}
          />
        ))}
        {after.map((line) => (
          <Line
            key={line.other.id}
            line={line}
            words={t.review.after}
            onJoin={onJoin && ((kind) => onJoin(kind, line.other.id, claim.id))}
          />
        ))}
        {same.map((other) => (
          <li key={other.id}>
            <End end={other} />{" "}
            {repeats === other.id ? (
              <span className="chip">{t.review.joined.repeats}</span>
            ) : (
              <Ways onJoin={onJoin && ((kind) => onJoin(kind, claim.id, other.id))} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({
  line: { other, because, mutations, decided },
  words,
  onJoin,
}: {
  line: LineageLine;
  words: string;
  onJoin: ((kind: "repeats" | "independent") => void) | undefined;
}) {
  const t = useTexts();
  return (
    <li>
      <span className="quiet">{words}</span> <End end={other} />
      <div className="quiet">
        {wordFor(t.review.because, because)}
        {mutations.map(({ what, from, to }) => (
          <span key={what}> · {t.review.changed(wordFor(t.review.parts, what), from, to)}</span>
        ))}
      </div>
      {decided === null ? <Ways onJoin={onJoin} /> : <span className="chip">{t.review.joined[decided]}</span>}
    </li>
  );
}

function End({ end }: { end: LineageEnd }) {
  const t = useTexts();
  const who = [end.speaker ?? t.words.nobody, end.publisher ?? end.title, end.published ?? t.words.undated];
  return (
    <>
      <EvidenceLink id={end.id}>{`${amountText(end, t)} ${unitText(end.unit, t)}`.trim()}</EvidenceLink>{" "}
      {end.quote !== "" && `“${end.quote}” `}
      <span className="quiet">{who.filter(Boolean).join(", ")}</span>{" "}
      {end.source !== null && (
        <Link
          to="/review"
          search={(old: Record<string, unknown>) =>
            withChange(old, { source: end.source!, claim: end.id, filter: undefined })
          }
        >
          {t.review.openThere}
        </Link>
      )}
    </>
  );
}

function Ways({ onJoin }: { onJoin: ((kind: "repeats" | "independent") => void) | undefined }) {
  const t = useTexts();
  if (!onJoin) return null;
  return (
    <span className="row">
      <button type="button" className="button tiny" onClick={() => onJoin("repeats")}>
        {t.review.merge}
      </button>
      <button type="button" className="button tiny" onClick={() => onJoin("independent")}>
        {t.review.keepApart}
      </button>
    </span>
  );
}
