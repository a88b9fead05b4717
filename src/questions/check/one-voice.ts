/** One voice that gives two figures for one thing: it was revised, or one of them was put into its mouth. */
import { claimText, speakerKey } from "../../chance/index.ts";
import { gapBetween, levelOf } from "./gap.ts";
import type { Rule } from "./make.ts";
import { indicatorText, isNamed, isSameTime, periodText, type Spoken, speakerText, whereText } from "./spoken.ts";

export const oneVoice: Rule = {
  id: "one-voice-two-figures",
  version: 1,
  looksFor: "one speaker who is cited with two figures for the same quantity, place and time",
  *find(claims) {
    const groups = Map.groupBy(
      claims.filter(
        ({ observed, place, kind, view }) =>
          observed && place !== null && kind !== "change" && isNamed(speakerKey(view.claim.speaker)),
      ),
      ({ voice, indicator, place, said }) => `${voice}\u0000${indicator}\u0000${place}\u0000${said.unit}`,
    );
    for (const group of groups.values()) {
      for (let i = 0; i < group.length; i++) {
        for (let j = i + 1; j < group.length; j++) {
          const [a, b] = [group[i]!, group[j]!] as [Spoken, Spoken];
          // "start of 2018" and "end of 2018" are two times: only the same words, or the same days, are one.
          if (a.amount === b.amount || !isSameTime(a, b) || periodText(a) !== periodText(b)) continue;
          if (a.view.claim.period.text !== b.view.claim.period.text) continue;
          const gap = gapBetween(a, b);
          const level = levelOf(gap);
          if (level === null) continue;
          yield {
            level: "tension",
            sentence: `${indicatorText(a.indicator)}, ${whereText(a)}, ${periodText(a)}: ${speakerText(a)} is cited with ${claimText(a.view.claim)} and with ${claimText(b.view.claim)}, ${gap!.ratio.toFixed(1)} times apart.`,
            about: [a, b],
            gap,
            reconcile: [
              "It was counted anew in between; then the later figure holds.",
              "One of them was said of something else, or by somebody else.",
            ],
          };
        }
      }
    }
  },
};
