/** What became of each source that was given. */
import { Link } from "@tanstack/react-router";
import { useTexts } from "../texts/index.ts";
import type { Added } from "./add-api.ts";

export type Outcome = { readonly name: string } & (
  | { readonly added: Added }
  | { readonly problem: string }
  | { readonly cancelled: true }
);

export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const t = useTexts();
  return (
    <div role="status">
      <ul className="plain-list stack">
        {outcomes.map((outcome, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are only ever added
          <li key={i} className={"problem" in outcome ? "notice bad" : "notice"}>
            <strong>{outcome.name}</strong>{" "}
            {"problem" in outcome ? (
              outcome.problem
            ) : "cancelled" in outcome ? (
              t.work.cancelled
            ) : (
              <>
                {outcome.added.message ?? t.sources.added(outcome.added.proposed ?? 0)}{" "}
                {(outcome.added.proposed ?? 0) > 0 ? (
                  <Link to="/review" search={{ source: outcome.added.id }}>
                    {t.places.review}
                  </Link>
                ) : (
                  outcome.added.state === "read" && (
                    <Link to="/sources" search={{ source: outcome.added.id }}>
                      {t.sources.openIt}
                    </Link>
                  )
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
