/**
 * The desk: text to the left, claims to the right, one of them in hand.
 *
 * Which claim is in hand stands in the address, so a reload comes back to it; what is being edited comes back too.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useAddress } from "../address.ts";
import { Failure } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { type Act, ClaimCard } from "./ClaimCard.tsx";
import { DeskBar } from "./DeskBar.tsx";
import { keptDraft } from "./drafts.ts";
import { MergeDialog } from "./MergeDialog.tsx";
import { draftNameOf, type Marked, NewClaim } from "./NewClaim.tsx";
import { Reader } from "./Reader.tsx";
import { RejectDialog } from "./RejectDialog.tsx";
import type { ReviewClaim, ReviewText } from "./review-api.ts";
import { markedIn } from "./spans.ts";
import { useDesk } from "./use-desk.ts";
import { useLatest } from "./use-latest.ts";
import { useReviewKeys } from "./use-review-keys.ts";

export function ReviewDesk({ data, next }: { data: ReviewText; next: string | null }) {
  const t = useTexts();
  const [{ claim: inHand, filter }, change] = useAddress();
  const desk = useDesk(data);
  const { claims, source } = data;
  const [editing, setEditing] = useState(() => claims.find(({ id }) => keptDraft(id) !== null)?.id ?? null);
  const [rejecting, setRejecting] = useState<ReviewClaim | null>(null);
  const [merging, setMerging] = useState<ReviewClaim | null>(null);
  const [adding, setAdding] = useState(() => keptDraft(draftNameOf(source.id)) !== null);
  const [chosen, setChosen] = useState<Marked | null>(null);
  const [marking, setMarking] = useState<Marked | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => claims.filter(({ status }) => filter === undefined || status === filter),
    [claims, filter],
  );
  const open = shown.filter(({ status }) => status === "proposed");
  const active = shown.find(({ id }) => id === inHand) ?? open[0] ?? shown[0];

  // The address follows a moment later; a second key must not land on the claim before.
  const hand = useRef(inHand);
  useEffect(() => {
    hand.current = inHand;
  }, [inHand]);
  const choose = useCallback(
    (id: string): void => {
      hand.current = id;
      change({ claim: id }, true);
    },
    [change],
  );
  const held = (): ReviewClaim | undefined => shown.find(({ id }) => id === hand.current) ?? active;
  const move = (step: number): void => {
    const from = held();
    const at = from ? shown.indexOf(from) : -1;
    const to = shown[Math.min(shown.length - 1, Math.max(0, at + step))];
    if (to) choose(to.id);
  };
  const judge = async (kind: "accept" | "reject", ids: readonly string[], why: string): Promise<void> => {
    const from = shown.findIndex(({ id }) => id === ids[0]);
    const following = open.find((one) => !ids.includes(one.id) && shown.indexOf(one) > from);
    if ((await desk.judge(kind, ids, why)) && following) choose(following.id);
  };
  const accept = (claim: ReviewClaim | undefined): void =>
    claim && claim.status !== "accepted" ? void judge("accept", [claim.id], t.review.acceptReason) : undefined;
  const acceptAll = (): void => {
    if (open.length > 0 && window.confirm(t.review.acceptAllQuestion(open.length)))
      void judge(
        "accept",
        open.map(({ id }) => id),
        t.review.acceptAllReason,
      );
  };
  const undo = async (): Promise<void> => {
    const back = await desk.undo();
    if (back?.[0] !== undefined) choose(back[0]);
  };
  const mark = (): void => {
    setChosen(text.current ? markedIn(text.current) : null);
    setAdding(true);
  };
  const act = useLatest((asked: Parameters<Act>[0], claim: ReviewClaim): void => {
    if (asked === "choose") choose(claim.id);
    else if (asked === "accept") accept(claim);
    else if (asked === "reject") setRejecting(claim);
    else if (asked === "merge") setMerging(claim);
    else setEditing(asked === "edit" ? claim.id : null);
    if (asked === "edited") void desk.changed([claim.id]).then(() => desk.say(t.review.edited));
  });
  const joinWith = useLatest((kind: "repeats" | "independent", id: string, other: string): void => {
    void desk.joinWith(kind, id, other, t.review.joinReasons[kind]);
  });
  useReviewKeys({
    next: () => move(1),
    previous: () => move(-1),
    accept: () => accept(held()),
    reject: () => setRejecting(held() ?? null),
    edit: () => setEditing(held()?.id ?? null),
    merge: () => setMerging(held() ?? null),
    mark,
    undo: () => void undo(),
    evidence: () => change({ show: held()?.id }),
    done: () => (next ? change({ source: next, claim: undefined }) : desk.say(t.review.allDone)),
    acceptAll,
  });
  return (
    <div className="stack">
      {desk.error !== null && <Failure error={desk.error} />}
      <p className="visually-hidden" role="status" aria-live="polite">
        {desk.said}
      </p>
      <DeskBar
        claims={claims}
        visible={open.length}
        said={desk.said}
        canUndo={desk.canUndo}
        onAcceptAll={acceptAll}
        onUndo={() => void undo()}
        onMark={mark}
      />
      <div className="desk">
        <Reader
          text={data.text}
          claims={claims}
          active={active?.id ?? null}
          marking={marking}
          onChoose={choose}
          box={text}
        />
        <div className="stack">
          {adding && (
            <NewClaim
              source={source.id}
              text={data.text}
              chosen={chosen}
              onMark={setMarking}
              onClose={() => setAdding(false)}
              onSaved={(id) => {
                setAdding(false);
                change({ filter: undefined, claim: id }, true);
                void desk.changed([id]).then(() => desk.say(t.review.added));
              }}
            />
          )}
          <ol className="plain-list claims" aria-label={t.review.claims}>
            {shown.length === 0 && <li className="notice">{t.review.noClaims}</li>}
            {shown.map((claim) => (
              <ClaimCard
                key={claim.id}
                claim={claim}
                isActive={claim.id === active?.id}
                isEditing={editing === claim.id}
                onAct={act}
                onJoin={joinWith}
              />
            ))}
          </ol>
        </div>
      </div>
      {rejecting && (
        <RejectDialog
          onCancel={() => setRejecting(null)}
          onReject={(why) => {
            setRejecting(null);
            void judge("reject", [rejecting.id], why);
          }}
        />
      )}
      {merging && (
        <MergeDialog
          claim={merging}
          claims={claims}
          onCancel={() => setMerging(null)}
          onMerge={(other, why) => {
            setMerging(null);
            void desk.joinWith("repeats", merging.id, other, why);
          }}
        />
      )}
    </div>
  );
}
