/** Sources, their claims and decisions, in the shapes that the review's routes give. */
import type { Claim } from "../../../src/claims/claim.ts";
import type { LineageBody } from "../../../src/surfaces/http/api/app-contract.ts";
import { ask, RefusedError, send } from "../api.ts";

export interface ReviewClaim extends Claim {
  readonly note?: string | null;
  readonly repeats?: string | null;
  readonly lineage?: LineageBody | null;
  readonly edited?: readonly string[];
}

/** One receipt of the bytes. */
export interface Receipt {
  readonly origin: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly retrieved: string;
  readonly retrievedBy: string;
  readonly licence: string | null;
}

export interface ReviewSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly mediaType: string;
  readonly custody: readonly Receipt[];
  readonly grade: string | null;
  readonly retrieved: string | null;
  readonly size: number;
  readonly address: string | null;
  readonly state: string;
  readonly message: string | null;
  readonly warnings: readonly string[];
  readonly proposed: number;
  readonly decided: number;
}

export interface ReviewText {
  readonly source: ReviewSource;
  readonly text: string;
  readonly claims: readonly ReviewClaim[];
}

export type Edit = Partial<
  Pick<
    ReviewClaim,
    | "indicator"
    | "place"
    | "low"
    | "value"
    | "high"
    | "bound"
    | "unit"
    | "speaker"
    | "subject"
    | "object"
    | "relation"
    | "aspect"
  >
> & { readonly start?: string | null; readonly end?: string | null };

interface Held {
  readonly sources: readonly ReviewSource[];
  /** Whether the server may fetch a page from an address. */
  readonly mayFetch: boolean;
}

const held = () => ({
  queryKey: ["sources"],
  queryFn: async (): Promise<Held | null> => {
    try {
      return await ask<Held>("/api/review/sources");
    } catch (error) {
      if (error instanceof RefusedError && error.status === 404) return null;
      throw error;
    }
  },
});

/** Null where the server keeps no sources of its own: a picture that is served alone. */
export const sources = () => ({ ...held(), select: (found: Held | null) => found?.sources ?? null });
export const fetching = () => ({ ...held(), select: (found: Held | null) => found?.mayFetch ?? false });

export const sourceText = (id: string) => ({
  queryKey: ["source", id],
  queryFn: () => ask<ReviewText>(`/api/review/sources/${encodeURIComponent(id)}`),
});

export function decide(kind: "accept" | "reject" | "undo", ids: readonly string[], why: string): Promise<unknown> {
  return send("/api/review/decide", { decisions: ids.map((target) => ({ kind, target, why })) });
}

export function editClaim(claim: ReviewClaim, edit: Edit, why: string): Promise<unknown> {
  return send("/api/review/decide", { decisions: [{ kind: "edit", target: claim.id, edit, why }] });
}

export function join(kind: "repeats" | "independent", target: string, object: string, why: string): Promise<unknown> {
  return send("/api/review/decide", { decisions: [{ kind, target, object, why }] });
}

export function markClaim(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  kind: "quantity" | "link",
  said: Edit,
  why: string,
): Promise<{ readonly claim: string }> {
  return send("/api/review/mark", { source, start, end, kind, said, why });
}

export function decideIdentity(
  kind: "same" | "different" | "undo",
  target: string,
  object: string | null,
  why: string,
): Promise<unknown> {
  return send("/api/review/identity", { kind, target, object, why });
}

export interface BuildState {
  readonly state: "idle" | "building" | "failed";
  readonly step: string | null;
  readonly message: string | null;
  readonly picture: string;
  /** The long work that tells of it. */
  readonly job: string | null;
  /** Rows written since the last build. */
  readonly waiting: { readonly decisions: number; readonly readings: number };
}

/** Null where the server builds nothing: a picture that is served alone. */
export const buildState = () => ({
  queryKey: ["build"],
  queryFn: async (): Promise<BuildState | null> => {
    try {
      return await ask<BuildState>("/api/review/build");
    } catch (error) {
      if (error instanceof RefusedError && error.status === 404) return null;
      throw error;
    }
  },
});

export const startBuild = (): Promise<BuildState> => send<BuildState>("/api/review/build", {});
