/** Sources, their claims and decisions, in the shapes that the review's routes give. */
import type { Claim } from "../../../src/claims/claim.ts";
import { ask, RefusedError, send } from "../api.ts";

export interface ReviewClaim extends Claim {
  readonly note?: string | null;
}

export interface ReviewSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly mediaType: string;
  readonly grade: string | null;
  readonly retrieved: string | null;
  readonly size: number;
  readonly state: string;
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

/** Null where the server keeps no sources of its own: a picture that is served alone. */
export const sources = () => ({
  queryKey: ["sources"],
  queryFn: async (): Promise<readonly ReviewSource[] | null> => {
    try {
      return (await ask<{ sources: readonly ReviewSource[] }>("/api/review/sources")).sources;
    } catch (error) {
      if (error instanceof RefusedError && error.status === 404) return null;
      throw error;
    }
  },
});

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
