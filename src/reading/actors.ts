/**
 * Named actors of a sentence: countries and their governments, organisations, persons, ships, by the words they stand in.
 *
 * In scripts with capitals a run of capitalised words is a name, with the plain noun after it ("Kaesong plant") or the
 * quoted name («Северный кран»). Chinese and Korean have no capitals: there an actor is cut out of its phrase by the
 * grammar of links. A country stands as its code, so that "Beijing" and "China" are one actor.
 */
import type { PlaceMention } from "./gazetteer.ts";
import type { SentenceView, Stretch } from "./sentence-view.ts";

export interface Actor extends Stretch {
  /** A country's code, or the words as they stand. */
  readonly name: string;
  readonly country: boolean;
}

const common =
  /^(?:The|A|An|In|On|At|By|For|From|Of|To|And|But|Or|If|When|While|Since|After|Before|According|Despite|Some|Half|Its|It|He|She|They|We|I|Their|His|Her|This|That|These|Those|No|None|All|Each|Every|Most|Many|Several|Last|Next|There|About|Around|Over|Under|Up|More|Less|At|As|Today|Yesterday|Now|Also|Moreover|Indeed|However|Meanwhile|Although|Though|Because|Where|Which|Who|What|How|Two|Three|Four|Five|Ten|One|Hundreds|Thousands|Dozens|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Ms|Mrs|Dr|Relations|Trade|Workers|Roughly|Nearly|Almost|Officials|Resolution|Article|Speaking|Asked|Had|Were|Only|Both|Other|Another|Such|End|With|Without|Under|Within|Through|During|Until|Not|Nor|Yet|So|Then|Even|Still|Once|Any)$/;
const tailNouns =
  /^\s(?:cannery|plant|factory|shipyard|government|regime|company|group|agency|bank|mill|mine|hotel|restaurant|restaurants|ministry|yard|farm|agents|firm|zone|port|embassy|authorities|corporation|family)\b/;
const latinName =
  /[\p{Lu}][\p{L}\p{M}\p{N}'&.-]*(?:(?:\s(?:of|for|and|de|van|von|al|&)(?:\sthe)?)?\s(?=[\p{Lu}])[\p{Lu}][\p{L}\p{M}\p{N}'&.-]*|\s(?:No\.\s?)?\d{1,4}(?=[\s,.;]|$))*/gu;
const cyrillicName =
  /(?:(?:ООО|ОАО|ЗАО|АО|ПАО)\s)?«[^»]{2,60}»|(?:бюро|отдел\S*|департамент\S*|управлени\S*)\s№\s?\d+|\p{Lu}[\p{L}\d'-]+(?:\s\p{Lu}[\p{L}'-]*\.?)*/gu;

/** Runs of capitals; "Tanzania and Mozambique" are two, "Ministry of Labour and Social Protection" is one. */
function* runsOf(view: SentenceView): Generator<{ start: number; words: string }> {
  const text = view.text.slice(view.start, view.end);
  for (const match of text.matchAll(view.language === "ru" ? cyrillicName : latinName)) {
    let start = view.start + match.index;
    let words = match[0];
    for (let joint = words.indexOf(" and "); joint > 0; joint = words.indexOf(" and ")) {
      const first = placeAt(view, start, start + joint);
      if (first === null || first === "describes") break;
      yield { start, words: words.slice(0, joint) };
      start += joint + 5;
      words = words.slice(joint + 5);
    }
    yield { start, words };
  }
}

export function actorsOf(view: SentenceView): Actor[] {
  const actors: Actor[] = [];
  for (const run of runsOf(view)) {
    let { start, words } = run;
    while ((common.test(words.split(/\s/)[0]!) || /^(?:19|20)\d\d\s/.test(words)) && words.includes(" ")) {
      const cut = words.indexOf(" ") + 1;
      start += cut;
      words = words.slice(cut);
    }
    // "Vladivostok-based Investstroytrest": where it sits is no part of its name.
    const seat = /^\p{Lu}[\p{L}'-]*-(?:based|registered|flagged|owned|run|controlled|linked|backed|listed)\s/u.exec(
      words,
    );
    if (seat) {
      start += seat[0].length;
      words = words.slice(seat[0].length);
    }
    words = words.replace(/[.']+$/, "").replace(/\s(?:of|for|and|de|van|von|al|&|the)$/, "");
    // "the Ministry of People's Armed Forces" is one name; "Rungrado's ships" is a name and what is its.
    const possessive = /(?<!\b(?:People|Workers?|Women|Children|Youth|Farmers|Fishermen|Soldiers))'s?(?=\s|$)/.exec(
      words,
    );
    if (possessive) words = words.slice(0, possessive.index);
    if (words === "" || common.test(words) || /^\d/.test(words)) continue;
    // "the Korean businessman Pae Jin-ho": an adjective is nobody.
    if (
      /^(?:Korean|European|Asian|African|Western|Arab|Gulf|Soviet)$/.test(words) &&
      /^\s\p{Ll}/u.test(view.text.slice(start + words.length, start + words.length + 2))
    )
      continue;
    const end = start + words.length;
    const place = placeAt(view, start, end);
    if (place === "describes") continue;
    // A Russian sentence begins with a capital whatever its first word is.
    if (
      view.language === "ru" &&
      place === null &&
      start === view.start &&
      /^\p{Lu}\p{Ll}+$/u.test(words) &&
      /^\s(?:[«"]|(?:в|на|из|с|по|для|от|и)\s)/.test(view.text.slice(end, end + 5))
    )
      continue;
    if (place === "part") {
      const tail = tailNouns.exec(view.text.slice(end, end + 16));
      if (tail && isDescribed(view, start)) continue;
      if (tail) actors.push({ start, end: end + tail[0].length, name: words + tail[0], country: false });
      else actors.push({ start, end, name: words, country: false });
      continue;
    }
    if (place) {
      actors.push({ start: place.start, end: place.end, name: place.code, country: true });
      continue;
    }
    if (/^(?:\p{Lu}{1,2}|IT|CEO|GDP)$/u.test(words) && words !== "UN" && words !== "EU") continue;
    const tail = tailNouns.exec(view.text.slice(end, end + 16))?.[0] ?? "";
    if (tail !== "" && isDescribed(view, start)) continue;
    actors.push({ start, end: end + tail.length, name: words + tail, country: false });
  }
  for (const place of view.places) {
    if (place.code === "" || place.kind === "world") continue;
    if (actors.some((one) => one.start < place.end && place.start < one.end)) continue;
    if (place.kind === "demonym") continue;
    if (tailNouns.test(view.text.slice(place.end, place.end + 16)) && isDescribed(view, place.start)) continue;
    actors.push({
      start: place.start,
      end: place.end,
      name: place.kind === "part" ? view.text.slice(place.start, place.end) : place.code,
      country: place.kind !== "part",
    });
  }
  return actors.sort((a, b) => a.start - b.start);
}

/** "a Fujian firm": described, not named. */
const isDescribed = (view: SentenceView, start: number): boolean =>
  view.language === "en" && /\ban?\s$/i.test(view.text.slice(Math.max(view.start, start - 3), start));

/** The country that a name is, all of it; "part" for a region or town. A demonym alone is no actor, but "North Koreans" is not asked here. */
function placeAt(view: SentenceView, start: number, end: number): PlaceMention | "part" | "describes" | null {
  for (const place of view.places) {
    if (place.start > start || place.end < end) continue;
    if (place.kind === "part") return "part";
    if (place.kind === "demonym") return "describes";
    if (place.kind === "country" || place.kind === "capital") return place;
  }
  return null;
}
