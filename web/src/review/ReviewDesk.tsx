/**
 * The desk: text to the left, claims to the right, one of them in hand.
 *
 * Moving never decides. Each decision is told to those who listen, with how many are left; what the server refuses is
 * said and nothing changes. Which claim is in hand stands in the address, so a reload comes back to it.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { useAddress } from "../address.ts";
import { Failure } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import { Reader } from "./Reader.tsx";
import { RejectDialog } from "./RejectDialog.tsx";
import { decide, type ReviewClaim, type ReviewText } from "./review-api.ts";
import { useReviewKeys } from "./use-review-keys.ts";

const filters = ["proposed", "accepted", "rejected"] as const;

export function ReviewDesk({ data, next }: { data: ReviewText; next: string | null }) {
  const t = useTexts();
  const queries = useQueryClient();
  const [{ claim: inHand, filter }, change] = useAddress();
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const [editing, setEditing] = useState<string | null>(null);
  const [rejecting, setRejecting] = useState<readonly string[] | null>(null);
  const [done, setDone] = useState<readonly (readonly string[])[]>([]);
  const text = useRef<HTMLDivElement>(null);
  const { claims } = data;
  const shown = useMemo(
    () => claims.filter(({ status }) => filter === undefined || status === filter),
    [claims, filter],
  );
  const active = shown.find(({ id }) => id === inHand) ?? shown.find(({ status }) => status === "proposed") ?? shown[0];
  const left = claims.filter(({ status }) => status === "proposed").length;

  const choose = useCallback((id: string): void => change({ claim: id }, true), [change]);
  const move = (step: number): void => {
    const at = active ? shown.indexOf(active) : -1;
    const to = shown[Math.min(shown.length - 1, Math.max(0, at + step))];
    if (to) choose(to.id);
  };
  const judge = async (kind: "accept" | "reject" | "undo", ids: readonly string[], why: string): Promise<void> => {
    const following = shown.find(
      (one) =>
        one.status === "proposed" &&
        !ids.includes(one.id) &&
        shown.indexOf(one) > shown.findIndex(({ id }) => id === ids[0]),
    );
    try {
      await decide(kind, ids, why);
      setError(null);
      setDone((old) => (kind === "undo" ? old.slice(0, -1) : [...old, ids]));
      await queries.invalidateQueries({ queryKey: ["source", data.source.id] });
      void queries.invalidateQueries({ queryKey: ["sources"] });
      const after = kind === "undo" ? left + ids.length : Math.max(0, left - ids.length);
      setSaid(
        kind === "accept"
          ? t.review.accepted(ids.length, after)
          : kind === "reject"
            ? t.review.rejected(ids.length, after)
            : t.review.undone(after),
      );
      if (kind !== "undo" && following) choose(following.id);
      else if (kind === "undo") choose(ids[0]!);
    } catch (failure) {
      setError(failure);
    }
  };
  const acceptAll = (): void => {
    const open = shown.filter(({ status }) => status === "proposed").map(({ id }) => id);
    if (open.length > 0 && window.confirm(t.review.acceptAllQuestion(open.length)))
      void judge("accept", open, t.review.acceptAllReason);
  };
  const undo = (): void => {
    const last = done.at(-1);
    if (last) void judge("undo", last, t.review.undoReason);
  };
  useReviewKeys({
    next: () => move(1),
    previous: () => move(-1),
    accept: () => active && void judge("accept", [active.id], t.review.acceptReason),
    reject: () => active && setRejecting([active.id]),
    edit: () => active && setEditing(active.id),
    undo,
    evidence: () => active && change({ show: active.id }),
    done: () => (next ? change({ source: next, claim: undefined }) : setSaid(t.review.allDone)),
    acceptAll,
  });
  const count = (status: string): number => claims.filter((one) => one.status === status).length;
  return (
    <>
      {error !== null && <Failure error={error} />}
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      <div className="row spread">
        {/* biome-ignore lint/a11y/useSemanticElements: filters are a group of buttons */}
        <div className="segments" role="group" aria-label={t.screen.filter}>
          <button type="button" aria-pressed={filter === undefined} onClick={() => change({ filter: undefined }, true)}>
            {t.words.all} {claims.length}
          </button>
          {filters.map((status) => (
            <button
              key={status}
              type="button"
              aria-pressed={filter === status}
              onClick={() => change({ filter: status }, true)}
            >
              {t.status[status]} {count(status)}
            </button>
          ))}
        </div>
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={acceptAll}
            disabled={!shown.some(({ status }) => status === "proposed")}
          >
            {t.review.acceptAll(shown.filter(({ status }) => status === "proposed").length)}
          </button>
          <button type="button" className="button" onClick={undo} disabled={done.length === 0}>
            {t.review.undo}
          </button>
        </div>
      </div>
      <p className="small quiet">
        {t.review.progress(claims.length - left, claims.length)} {said && <strong>{said}</strong>}
      </p>
      <progress value={claims.length - left} max={Math.max(1, claims.length)} aria-label={t.review.progressLabel} />
      <div className="desk">
        <Reader text={data.text} claims={claims} active={active?.id ?? null} onChoose={choose} box={text} />
        <ol className="plain-list claims" aria-label={t.review.claims}>
          {shown.length === 0 && <li className="notice">{t.review.noClaims}</li>}
          {shown.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              isActive={claim.id === active?.id}
              isEditing={editing === claim.id}
              onChoose={() => choose(claim.id)}
              onAccept={() => void judge("accept", [claim.id], t.review.acceptReason)}
              onReject={() => setRejecting([claim.id])}
              onEdit={(isOpen) => setEditing(isOpen ? claim.id : null)}
              onEdited={() => {
                setEditing(null);
                void queries.invalidateQueries({ queryKey: ["source", data.source.id] });
              }}
            />
          ))}
        </ol>
      </div>
      {rejecting && (
        <RejectDialog
          onCancel={() => setRejecting(null)}
          onReject={(why) => {
            setRejecting(null);
            void judge("reject", rejecting, why);
          }}
        />
      )}
    </>
  );
}

export type { ReviewClaim };
