/** Who speaks where a language has no grammar of its own yet: only "laut X", "selon X", "según X", up to the comma. */
import type { Attribution } from "./attribution.ts";
import { marksIn, type SentenceView, type Stretch } from "./sentence-view.ts";

const article = /^(?:der|die|das|dem|den|des|le|la|les|l'|el|los|las|un|une|una|einem|einer)\s?/i;

export function speakersOther(view: SentenceView, scopeAt: (at: Stretch) => Stretch): Attribution[] {
  const found: Attribution[] = [];
  for (const mark of marksIn(view, view, ["according"])) {
    const rest = view.text.slice(mark.end, view.end);
    const stop = /[,;:.("]|\s(?:arbeit|hat|haben|sind|travaill|ont|sont|il y a|trabaj|hay|han)/.exec(rest);
    const end = mark.end + (stop ? stop.index : rest.length);
    const words = view.text.slice(mark.end, end).trim().replace(article, "");
    const named =
      /\p{Lu}/u.test(words) &&
      words.length < 80 &&
      !/^(?:Experten|Schätzungen|Berichten|Angaben|Quellen|estimations|experts|sources|fuentes|expertos|estimaciones)/i.test(
        words,
      );
    found.push({ start: mark.start, end, speaker: named ? words : null, weak: null, scope: scopeAt(mark) });
  }
  return found;
}
