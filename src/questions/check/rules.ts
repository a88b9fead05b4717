/** Every rule of the check, one line each. A rule knows shapes of claims, never a row by name. */
import { disagree } from "./disagree.ts";
import { impliedPay, impliedShare } from "./implied.ts";
import type { Rule } from "./make.ts";
import {
  carriedOver,
  lostDigits,
  miswrittenResolution,
  monthAsYear,
  oneRoot,
  papersAndPeople,
  permitAsPerson,
  planAsFact,
} from "./slips.ts";
import { jump, partsExceedWhole, sentHome } from "./totals.ts";

export const rules: readonly Rule[] = [
  impliedPay,
  impliedShare,
  disagree,
  partsExceedWhole,
  sentHome,
  jump,
  permitAsPerson,
  monthAsYear,
  planAsFact,
  carriedOver,
  lostDigits,
  miswrittenResolution,
  papersAndPeople,
  oneRoot,
];
