/**
 * What became of the findings since an earlier check: new, unchanged, changed (more or fewer claims stand behind it), gone.
 *
 * A finding is the same if its rule and its claims are; it has changed if its rule and the claim it is about are the same.
 * Claims keep their ids from picture to picture, so this needs the earlier answer only, not the earlier picture.
 */
import type { CheckAnswer, Finding } from "./finding.ts";

export type Standing = "new" | "unchanged" | "changed" | "gone";

export interface Since {
  /** Digest of the earlier picture. */
  readonly earlier: string;
  readonly counts: Readonly<Record<Standing, number>>;
  /** All findings of now in their order, then those that are gone. */
  readonly findings: readonly { readonly standing: Standing; readonly finding: Finding }[];
}

/** Only rules that both answers ran are compared: a rule that was not asked has no finding to lose. */
export function compareChecks(earlier: CheckAnswer, now: CheckAnswer): Since {
  const about = ({ rule, evidence }: Finding): string => `${rule} ${evidence[0] ?? ""}`;
  const asked = new Set(now.rules.map(({ id }) => id));
  const before = earlier.findings.filter(({ rule }) => asked.has(rule));
  const byId = new Map(before.map((finding) => [finding.id, finding]));
  const left = new Map(before.map((finding) => [finding.id, finding]));
  for (const { id } of now.findings) left.delete(id);
  const byAbout = Map.groupBy(left.values(), about);
  const current = now.findings.map((finding) => {
    if (byId.has(finding.id)) return { standing: "unchanged" as const, finding };
    const former = byAbout.get(about(finding))?.shift();
    if (former === undefined) return { standing: "new" as const, finding };
    left.delete(former.id);
    return { standing: "changed" as const, finding };
  });
  const findings = [...current, ...[...left.values()].map((finding) => ({ standing: "gone" as const, finding }))];
  const count = (standing: Standing): number => findings.filter((one) => one.standing === standing).length;
  return {
    earlier: earlier.picture,
    counts: { new: count("new"), unchanged: count("unchanged"), changed: count("changed"), gone: count("gone") },
    findings,
  };
}
