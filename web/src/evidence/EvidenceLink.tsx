/** A number, name or mark that opens its evidence. A real link: it can be copied, opened in a new tab, gone back from. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { withChange } from "../address.ts";

export function EvidenceLink({
  id,
  className = "ask",
  label,
  children,
}: {
  id: string;
  className?: string;
  label?: string;
  children: ReactNode;
}) {
  return (
    <Link
      to="."
      search={(old: Record<string, unknown>) => withChange(old, { show: id })}
      resetScroll={false}
      preload={false}
      className={className}
      aria-label={label}
      activeProps={{}}
    >
      {children}
    </Link>
  );
}
