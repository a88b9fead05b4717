/** Every rule of the check, one line each. A rule knows shapes of claims, never a row by name. */

import { countsAlike } from "./counts-alike.ts";
import { disagree } from "./disagree.ts";
import { abovePeak, shareElsewhere } from "./elsewhere.ts";
import { impliedPay, impliedShare } from "./implied.ts";
import { looselyDated } from "./loosely-dated.ts";
import type { Rule } from "./make.ts";
import { oneVoice } from "./one-voice.ts";
import { partsOfSeveral } from "./parts.ts";
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
  looselyDated,
  oneVoice,
  shareElsewhere,
  partsExceedWhole,
  partsOfSeveral,
  abovePeak,
  sentHome,
  jump,
  permitAsPerson,
  monthAsYear,
  planAsFact,
  carriedOver,
  lostDigits,
  miswrittenResolution,
  papersAndPeople,
  countsAlike,
  oneRoot,
];
