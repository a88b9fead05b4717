/**
 * What may be said of a party, from what its sources say: one row for each sign.
 *
 * The strongest sign wins (`statuses` runs from the strongest to the weakest). A list of sanctions designates; an order
 * that holds goods at the border detains; anything else speaks for itself in a `status` statement.
 */
import { isStatus, type Status, statuses } from "../claims/status.ts";

interface Sign {
  readonly sign: "topic" | "dataset";
  readonly is: string;
  readonly status: Status;
  readonly why: string;
}

export const signs: readonly Sign[] = [
  { sign: "topic", is: "sanction", status: "designated", why: "FollowTheMoney's topic for listed parties" },
  { sign: "topic", is: "debarment", status: "designated", why: "excluded by name from contracts" },
  { sign: "dataset", is: "us_cbp_wro", status: "detained", why: "goods are held by order, nobody is designated" },
];

/** 0 for none, else 1 + the index in `statuses`: the form it is stored in. */
export type StatusCode = number;

export function statusCode(status: Status | null): StatusCode {
  return status === null ? 0 : statuses.indexOf(status) + 1;
}

export function statusOfCode(code: StatusCode): Status | null {
  return statuses[code - 1] ?? null;
}

/** The code that a topic, a dataset or a `status` statement stands for; 0 where it says nothing. */
export function codeOfSign(sign: "topic" | "dataset" | "statement", text: string): StatusCode {
  if (sign === "statement") return statusCode(isStatus(text) ? text : null);
  return statusCode(signs.find((row) => row.sign === sign && row.is === text)?.status ?? null);
}

export function strongerCode(a: StatusCode, b: StatusCode): StatusCode {
  if (a === 0 || b === 0) return a + b;
  return Math.min(a, b);
}
