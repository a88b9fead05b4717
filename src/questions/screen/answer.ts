/**
 * What screening asks and answers: the JSON that programs rely on (DESIGN §6), so nothing here is renamed lightly.
 */
import type { Digest, Status } from "../../claims/index.ts";
import type { Reason } from "../../names/index.ts";

export type { Reason } from "../../names/index.ts";

export interface ScreenQuery {
  /** Number of the row in the input, 1 for the first. */
  readonly row: number;
  /** One name or several of the same party. */
  readonly name: string | readonly string[];
  /** A FollowTheMoney schema; where absent, parties of every kind are looked through. */
  readonly schema?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | readonly string[];
  /** `YYYY[-MM[-DD]]`. */
  readonly birthDate?: string | readonly string[];
  readonly birthPlace?: string | readonly string[];
  /** Founding of a company, building of a ship. */
  readonly foundingDate?: string | readonly string[];
  readonly gender?: string;
  /** Property → value, as FollowTheMoney names them: `imoNumber`, `passportNumber`, `registrationNumber`. */
  readonly identifiers?: Readonly<Record<string, string | readonly string[]>>;
}

export interface ScreenOptions {
  /** Most results of one answer. Default 5. */
  readonly limit?: number;
  /** From this score on, a result makes the answer `match`. Default names' MATCH. */
  readonly threshold?: number;
  /** Below this score nothing is shown; between the two the answer is `possible`. Default names' POSSIBLE. */
  readonly cutoff?: number;
  /** Only entities of these datasets. */
  readonly datasets?: readonly string[];
  /** Only entities with one of these topics. */
  readonly topics?: readonly string[];
  readonly excludeIds?: readonly string[];
}

export interface ScreenResult {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly score: number;
  readonly status: Status | null;
  readonly datasets: readonly string[];
  readonly topics: readonly string[];
  readonly matched: { readonly prop: string; readonly query: string; readonly value: string };
  /** Add up to the score. */
  readonly because: readonly Reason[];
}

export interface ScreenError {
  readonly code: "NAME_MISSING" | "NAME_EMPTY" | "NAME_TOO_LONG";
  readonly message: string;
}

export interface ScreenAnswer {
  readonly row: number;
  /** The query as it came, without its row. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly answer: "match" | "possible" | "none" | "error";
  /** Also beside a `match` by number, where the name could not be compared. */
  readonly error: ScreenError | null;
  readonly results: readonly ScreenResult[];
  /** What was searched: nothing beyond these lists, in the scripts of the query. */
  readonly coverage: {
    readonly datasets: readonly { readonly name: string; readonly asOf: string | null }[];
    /** ISO 15924. */
    readonly scripts: readonly string[];
  };
  readonly picture: Digest;
}
