/** What a workspace holds: sources by dataset and age, what failed or waits, decisions, the picture. */
import { standing } from "../../claims/decision.ts";
import type { Picture } from "../../picture/index.ts";
import type { Doors } from "../wiring.ts";
import { takenIn } from "./add.ts";
import { chooseVersions } from "./versions.ts";

export interface WorkspaceStatus {
  readonly datasets: readonly {
    dataset: string;
    published: string | null;
    records: number | null;
    status: string;
    message: string | null;
    warnings: readonly string[];
  }[];
  readonly sources: number;
  readonly bytes: number;
  readonly unread: readonly string[];
  readonly decisions: { readonly all: number; readonly standing: number };
  readonly proposals: number | null;
  /** Claims that wait for a person's word; null without a picture. */
  readonly waiting: number | null;
  readonly picture: string | null;
  /** Newest hash of the ledger's chain. */
  readonly seal: string;
}

export async function statusOf(doors: Doors, picture: Picture | null): Promise<WorkspaceStatus> {
  const [readings, sources, decisions, seal] = await Promise.all([
    doors.ledger.readings(),
    doors.ledger.sources(),
    doors.ledger.decisions(),
    doors.ledger.seal(),
  ]);
  const chosen = chooseVersions(readings, await takenIn(doors));
  const used = new Set(chosen.map(({ reading }) => reading.dataset));
  const latest = [
    ...new Map(readings.map((row) => [`${row.reader} ${row.files.map((file) => file.source).join()}`, row])).values(),
  ];
  return {
    datasets: [
      ...chosen.map(({ reading, stale }) => ({
        dataset: reading.dataset,
        published: reading.published,
        records: reading.records,
        status: stale === null ? "read" : "stale",
        message: stale,
        warnings: reading.warnings,
      })),
      ...latest
        .filter((row) => (row.status === "failed" || row.status === "held") && !used.has(row.dataset))
        .map((row) => ({
          dataset: row.dataset,
          published: row.published,
          records: row.records,
          status: row.status,
          message: row.message,
          warnings: row.warnings,
        })),
    ],
    sources: sources.length,
    bytes: sources.reduce((sum, source) => sum + source.size, 0),
    unread: latest.filter((row) => row.status === "unread").flatMap((row) => row.files.map((file) => file.name)),
    decisions: { all: decisions.length, standing: standing(decisions).length },
    proposals: picture?.header.counts.proposals ?? null,
    waiting: picture?.claims({ status: "proposed" }).length ?? null,
    picture: picture?.digest ?? null,
    seal,
  };
}
