/**
 * Says who: the attribution whose reach covers a number, the innermost named one first.
 *
 * An attribution reaches as far as its clause: up to a semicolon or a contrast ("but", "while", "а", "而"), never into
 * the next sentence. Nobody named is null, and null is an answer.
 */
import type { Attribution } from "./attribution.ts";
import { marksIn, type SentenceView, type Stretch } from "./sentence-view.ts";
import { speakersEnglish } from "./speakers-en.ts";
import { speakersKorean } from "./speakers-ko.ts";
import { speakersOther } from "./speakers-other.ts";
import { speakersRussian } from "./speakers-ru.ts";
import { speakersChinese } from "./speakers-zh.ts";

const finders: Readonly<Record<string, (view: SentenceView, scopeAt: (at: Stretch) => Stretch) => Attribution[]>> = {
  en: speakersEnglish,
  ru: speakersRussian,
  ko: speakersKorean,
  zh: speakersChinese,
};

export function attributionsOf(view: SentenceView): readonly Attribution[] {
  const borders = contrastBorders(view);
  const scopeAt = (at: Stretch): Stretch => {
    let start = view.start;
    let end = view.end;
    for (const border of borders) {
      if (border <= at.start) start = border;
      else if (border >= at.end) {
        end = border;
        break;
      }
    }
    // An attribution that opens the sentence governs its contrasts too, up to a semicolon.
    if (at.start - view.start < 3) {
      const stop = /[;；]/.exec(view.text.slice(at.end, view.end));
      return { start: view.start, end: stop ? at.end + stop.index : view.end };
    }
    return { start, end };
  };
  return (finders[view.language] ?? speakersOther)(view, scopeAt);
}

function contrastBorders(view: SentenceView): number[] {
  const borders: number[] = [];
  for (let i = view.start; i < view.end; i++) if (view.text[i] === ";" || view.text[i] === "；") borders.push(i);
  const quoted = [...view.text.slice(view.start, view.end).matchAll(/«[^»]*»|"[^"]*"|“[^”]*”/g)].map((match) => ({
    start: view.start + match.index,
    end: view.start + match.index + match[0].length,
  }));
  const words =
    /^(?:but|while|whereas|although|though|а|но|однако|тогда как|в то время как|хотя|但|但是|而|却|不过|然而|지만|으나|반면|는데)$/;
  for (const mark of marksIn(view, view, ["clause"]))
    if (
      words.test(view.text.slice(mark.start, mark.end).toLowerCase()) &&
      mark.start > view.start + 3 &&
      !quoted.some((one) => one.start < mark.start && mark.end < one.end)
    )
      borders.push(view.verbLast ? mark.end : mark.start);
  return borders.sort((a, b) => a - b);
}

/** The attribution of a stretch; null where none reaches it. */
export function attributionFor(attributions: readonly Attribution[], at: Stretch): Attribution | null {
  let best: Attribution | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const one of attributions) {
    if (at.start < one.scope.start || at.end > one.scope.end) continue;
    // A number inside the speaker's own words ("Department 39 said") is not what is said.
    if (at.start >= one.start && at.end <= one.end) continue;
    const gap =
      (one.end <= at.start ? at.start - one.end : one.start - at.end) +
      (one.speaker === null ? 1e6 : 0) -
      (one.cited ? 1e3 : 0);
    if (gap < bestGap) {
      best = one;
      bestGap = gap;
    }
  }
  return best;
}
