/** What is shown while something loads, when it is empty, refused or broken: always what to do next. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LostError } from "../api.ts";
import { useTexts } from "../texts/index.ts";

export function Waiting({ height = "12rem" }: { height?: string }) {
  const t = useTexts();
  return (
    <div className="skeleton" role="status" style={{ minHeight: height }}>
      <span className="visually-hidden">{t.shell.loading}</span>
    </div>
  );
}

export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  const t = useTexts();
  const lost = error instanceof LostError;
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{t.shell.failed}.</strong>{" "}
        {lost ? t.shell.lost : error instanceof Error ? error.message : String(error)}
      </p>
      {again && (
        <button type="button" className="button" onClick={again}>
          {t.shell.again}
        </button>
      )}
    </div>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <div className="notice">{children}</div>;
}

export function MissingPage() {
  const t = useTexts();
  return (
    <div className="stack">
      <h1>{t.shell.notFound}</h1>
      <p>
        <Link to="/">{t.shell.home}</Link>
      </p>
    </div>
  );
}

export function CrashPage({ error, reset }: { error: unknown; reset?: () => void }) {
  return <Failure error={error} again={reset ?? (() => location.reload())} />;
}

/** The answer of a question, or what stands in for it. */
export function Answer<T>({
  of,
  height,
  children,
}: {
  of: { data: T | undefined; error: unknown; refetch: () => unknown };
  height?: string;
  children: (data: T) => ReactNode;
}) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <Failure error={of.error} again={() => void of.refetch()} />;
  return <Waiting {...(height !== undefined && { height })} />;
}
