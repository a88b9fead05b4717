/**
 * The one drawer: what stands behind whatever was chosen, from any place of the app.
 *
 * It is opened by the address (`show=`), takes the focus when it opens and gives it back when it closes. The page
 * behind stays usable, so that one can go from mark to mark with the drawer open.
 */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useAddress } from "../address.ts";
import { questions, RefusedError } from "../api.ts";
import { Icon } from "../shell/icons.tsx";
import { Failure, Waiting } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { EvidenceBody } from "./EvidenceBody.tsx";

export function EvidenceDrawer() {
  const t = useTexts();
  const [{ show }, change] = useAddress();
  const opener = useRef<Element | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = show !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    opener.current = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
    };
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) change({ show: undefined });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOpen, change]);
  if (show === undefined) return null;
  return (
    <aside className="drawer" aria-labelledby="evidence-title">
      <header>
        <h2 id="evidence-title" ref={heading} tabIndex={-1}>
          {t.evidence.title}
        </h2>
        <button
          type="button"
          className="button bare"
          aria-label={t.shell.close}
          onClick={() => change({ show: undefined })}
        >
          <Icon name="close" />
        </button>
      </header>
      <section className="body" aria-label={t.evidence.title} tabIndex={0}>
        <Behind id={show} />
      </section>
    </aside>
  );
}

function Behind({ id }: { id: string }) {
  const t = useTexts();
  const { data, error, refetch } = useQuery(questions.evidence(id));
  if (data) return <EvidenceBody evidence={data} id={id} />;
  if (error instanceof RefusedError && error.status === 404)
    return (
      <div className="notice warn">
        <p>{t.evidence.none}</p>
        <p className="mono">{id}</p>
      </div>
    );
  if (error) return <Failure error={error} again={() => void refetch()} />;
  return <Waiting />;
}
