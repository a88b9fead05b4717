/**
 * How often a name of nobody listed is alerted, by kind and threshold, against OFAC alone.
 *
 * Figures of `bench/names/quiet.ts`; printed beside the threshold so that whoever sets one knows its price. A threshold
 * between two rows has the share of the lower one.
 */
export interface ExpectedAlerts {
  readonly kind: "Person" | "Organization";
  readonly threshold: number;
  /** Of 1,000 rows of nobody listed. */
  readonly perThousand: number;
  readonly measured: string;
  readonly why: string;
}

export const expectedAlerts: readonly ExpectedAlerts[] = [
  { kind: "Person", threshold: 0.7, perThousand: 7, measured: "2026-11-23", why: "1,000 ordinary people" },
  { kind: "Organization", threshold: 0.7, perThousand: 13, measured: "2026-11-23", why: "10,000 names of trade words" },
];

/** For a person; null where nothing was measured at or below the threshold. */
export function expectedAt(threshold: number): string | null {
  const parts: string[] = [];
  for (const kind of ["Person", "Organization"] as const) {
    const rows = expectedAlerts.filter((row) => row.kind === kind && row.threshold <= threshold + 1e-9);
    const row = rows.toSorted((a, b) => b.threshold - a.threshold)[0];
    if (row) parts.push(`${row.perThousand} of 1,000 ${kind === "Person" ? "people" : "organisations"}`);
  }
  return parts.length === 0 ? null : `about ${parts.join(" and ")} that are not listed will be alerted by name alone`;
}
