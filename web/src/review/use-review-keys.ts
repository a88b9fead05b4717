/** The keys of review, as its users know them from annotators: off while typing and while a dialog is open. */
import { useEffect, useRef } from "react";
import { isTyping } from "../shell/use-keys.ts";

export interface ReviewActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly edit: () => void;
  readonly merge: () => void;
  readonly mark: () => void;
  readonly undo: () => void;
  readonly evidence: () => void;
  readonly done: () => void;
  readonly acceptAll: () => void;
}

const actions: Readonly<Record<string, keyof ReviewActions>> = {
  j: "next",
  k: "previous",
  a: "accept",
  x: "reject",
  e: "edit",
  m: "merge",
  c: "mark",
  u: "undo",
  d: "done",
  A: "acceptAll",
};

export function useReviewKeys(asked: ReviewActions): void {
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      const isFree =
        event.target === document.body ||
        (event.target instanceof HTMLElement && event.target.closest(".claim-card, .reader") !== null);
      const action =
        event.key === "Enter" && isFree && !(event.target instanceof HTMLButtonElement)
          ? "evidence"
          : actions[event.key];
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
