/**
 * Where a quantity is.
 *
 * The narrowest place named in the number's own segment, else in its clause, else at the head of the sentence. The
 * sending state is where the workers come from, so it is a place only for its own economy; a speaker's seat is not a
 * place, except that the act of a state is in that state. A country is its code, a part of one the words as they stand.
 */
import type { Attribution } from "./attribution.ts";
import type { Reading } from "./counted-reading.ts";
import { SENDER } from "./counted-trade.ts";
import type { PlaceMention } from "./gazetteer.ts";
import { clauseAt, nearest, type SentenceView, type Stretch, segmentOf } from "./sentence-view.ts";

const home = new Set(["gdp_growth", "military_spending", "export_revenue", "revenue_share_military"]);
const worldly = /^(?:revenue_|state_|host_countries|trade_partners|reporting_states|trade_cap)/;
/** States that report on others' workers more than on their own: their word alone places nobody with them. */
const observers = new Set(["KR", "US", "JP", "GB", "EU"]);
const acts = /^(?:employers|work_|visas_|entries_|repatriated|departed|workers_)/;
const from = /\b(?:from|out of|of)\s+(?:the\s+)?$|(?:^|\s)(?:из|с|со)\s+$|(?:从|自|由|来自)$/i;
const locative =
  /(?:\b(?:in|into|at|to|across|around|near|inside|within|throughout|for|on|through|reach\w*|enter\w*|left|leave|via|over|from)\s+(?:the\s+|its\s+|neighbouring\s+)?(?:\w+\s+(?:of|in)\s+)?(?:north-?|south-?|eastern |western |northern |southern |central )?|(?:^|\s)(?:в|во|на|по|из|для|до|через|с|со)\s+(?:\S+\s)?|(?:在|到|往|赴|至|于|从|驻|离开|抵达|进入|向|对))$/i;

export function placeOf(
  view: SentenceView,
  i: number,
  what: Reading,
  attributions: readonly Attribution[],
): string | null {
  if (home.has(what.indicator)) return SENDER;
  const q = view.quantities[i]!;
  const own = bracketed(view, q) ?? respective(view, i);
  if (own !== null) return nameOf(view, own, what.indicator.startsWith("trade_"));
  const segment = segmentOf(view, i);
  const clause = clauseAt(view, q.start, q.end);
  const named = view.places.filter(
    (place) =>
      isCandidate(view, place, what, attributions) &&
      !isRiver(view, place) &&
      !(worldly.test(what.indicator) && isOfAnother(view, q, place)) &&
      !(what.indicator.startsWith("trade_") && isBeyond(view, q, place)) &&
      !view.quantities.some((one) => one.start <= place.start && place.end <= one.end),
  );
  const here = speakersOwn(view, clause, attributions);
  if (here !== null && !named.some((place) => place.start >= segment.start && place.end <= segment.end)) return here;
  const told = named.filter((place) => !isAside(view, q, place) && !isAttributive(view, q, place));
  const usable = told.length > 0 ? told : named.filter((place) => !isAttributive(view, q, place));
  const trade = what.indicator.startsWith("trade_");
  for (const stretch of [segment, clause, ...leads(view, q), view]) {
    const inside = usable.filter((place) => place.start >= stretch.start && place.end <= stretch.end);
    const best = bestOf(view, q, inside, trade);
    if (best) return nameOf(view, best, trade);
  }
  const unlisted =
    unlistedTown(view, segment, attributions) ??
    unlistedTown(view, clause, attributions) ??
    unlistedTown(view, view, attributions);
  if (unlisted !== null && !trade && !/^(?:revenue_|host_|trade_|reporting_|employers)/.test(what.indicator))
    return unlisted;
  if (
    /^workers_/.test(what.indicator) &&
    view.marks.some((mark) => mark.kind === "country" && mark.start >= clause.start && mark.end <= clause.end)
  )
    return "world";
  if (worldly.test(what.indicator) || (what.indicator === "repatriated" && what.unit === "percent" && q.value === 100))
    return "world";
  if (trade) {
    // "Chinese customs data show imports from North Korea fell": the customs' own trade.
    const reporter = view.places.find(
      (place) =>
        speaks(place, attributions) &&
        place.code !== SENDER &&
        place.code !== "" &&
        place.kind !== "part" &&
        !observers.has(place.code),
    );
    if (reporter) return reporter.code;
  }
  if (acts.test(what.indicator)) {
    const actor = view.places.find(
      (place) => place.code !== SENDER && place.code !== "" && place.kind !== "part" && speaks(place, attributions),
    );
    if (actor && !observers.has(actor.code)) return actor.code;
    if (
      actor &&
      /\bits?\b|\bhad\b|выда|отозва|высла|发|发放|遣返|내주|발급|돌려보|송환|签/.test(
        view.text.slice(actor.end, Math.min(view.end, actor.end + 60)),
      )
    )
      return actor.code;
  }
  // "A man who spent four years on Moscow building sites said he had earned": a witness tells of where he was.
  if (!trade) {
    const witness = attributions.find((one) => one.speaker === null && one.start <= q.start);
    const seen =
      witness &&
      view.places.find(
        (place) =>
          place.start >= witness.start && place.end <= witness.end && place.code !== SENDER && place.kind !== "demonym",
      );
    // "丹东一家电子厂的负责人说，厂里有260名": what he tells of is his own works.
    const own = view.language === "zh" ? /^(?:pay_|deduction|workers_sector)/ : /^(?:pay_|deduction)/;
    return seen && /^(?:en|zh)$/.test(view.language) && own.test(what.indicator) ? nameOf(view, seen, false) : null;
  }
  const partner = neighbour(view);
  // "North Korean exports plunged by 37 percent": of one direction with nobody named it is all of it.
  if (what.indicator === "trade_change" && partner === null && view.language === "en") {
    const traded = nearest(view, i, ["trade:export", "trade:import"]);
    if (
      traded &&
      view.places.some(
        (place) => place.code === SENDER && /^(?:'s)?\s(?:\p{Ll}+\s)?$/u.test(view.text.slice(place.end, traded.start)),
      )
    )
      return "world";
  }
  return partner ?? (/^trade_(?:exports|imports|volume)/.test(what.indicator) && what.object !== null ? "world" : null);
}

/** "Qatar (1,800), Oman (300)": whose number the brackets hold. */
function bracketed(view: SentenceView, q: Stretch): PlaceMention | null {
  if (!/^\s*[)）]/.test(view.text.slice(q.end, q.end + 2))) return null;
  return (
    view.places.find(
      (place) =>
        place.code !== SENDER && /^\s*[(（]\s*$/.test(view.text.slice(place.end, Math.max(place.end, q.start))),
    ) ?? null
  );
}

const EACH = /\brespectively\b|соответственно|각각|分别|分別/iu;
const JOINT = /^\s*(?:,|、|，|and|, and|и|와|과|및|和|与|以及)\s*$/u;

/** "Angola and Guinea sent home 1,207 and 101 respectively": the first number is of the first place. */
function respective(view: SentenceView, i: number): PlaceMention | null {
  if (!EACH.test(view.text.slice(view.start, view.end))) return null;
  const { kind, start } = view.quantities[i]!;
  const each = EACH.exec(view.text.slice(view.start, view.end))!;
  // "3,000 in Qatar, and Kuwait and Oman host 4,000 and 2,000 respectively": the numbers of the one list.
  const alike = view.quantities.filter((one) => one.kind === kind);
  const numbers = alike.filter((one, at) => {
    const next = alike.slice(at + 1).find((other) => other.start > one.end);
    if (view.language !== "en" || one.start > view.start + each.index) return true;
    return (
      next === undefined || /^[^,;]{0,30}(?:,\s|,?\sand\s)(?:\w+\s){0,2}$/.test(view.text.slice(one.end, next.start))
    );
  });
  if (!numbers.some((one) => one.start === start)) return null;
  const first = numbers[0]!;
  const ahead = view.places.filter((place) => place.code !== SENDER && place.end <= first.start);
  const listed = ahead.slice(-numbers.length);
  const isList = listed.every(
    (place, at) => at === 0 || JOINT.test(view.text.slice(listed[at - 1]!.end, place.start).replace(/\bthe\b/, "")),
  );
  if (numbers.length < 2 || listed.length !== numbers.length || !isList) return null;
  return listed[numbers.indexOf(view.quantities[i]!)] ?? null;
}

const neighbours: Readonly<Record<string, string>> = { 중: "CN", 러: "RU", 일: "JP", 몽: "MN", 中: "CN", 俄: "RU" };

/** "북·중 교역", "조러 무역", "中朝贸易": two states in one word. */
function neighbour(view: SentenceView): string | null {
  const text = view.text.slice(view.start, view.end);
  const found =
    /(?<!\p{L})(?:북|조)[·ㆍ-]?([중러일몽])(?=\s|교역|무역|간)/u.exec(text) ??
    /(?<!\p{L})([중러])[·ㆍ-]?북(?=\s|교역|무역|간)/u.exec(text) ??
    /朝([中俄])|([中俄])朝/u.exec(text);
  return neighbours[found?.[1] ?? found?.[2] ?? ""] ?? null;
}

/** "crossed the Tumen": a river, not the town of its name. */
const isRiver = (view: SentenceView, place: Stretch): boolean =>
  /^(?:Tumen|Yalu|Amur)$/.test(view.text.slice(place.start, place.end)) &&
  /\bthe\s$/.test(view.text.slice(Math.max(view.start, place.start - 4), place.start));

/** "earns $500 million from 100,000 workers abroad, 50,000 of them in China": China is where the 50,000 are. */
function isOfAnother(view: SentenceView, q: Stretch, place: Stretch): boolean {
  if (view.language !== "en" || place.start < q.end) return false;
  const other = view.quantities.findLast((one) => one.start >= q.end && one.end <= place.start);
  return (
    other !== undefined &&
    place.start - other.end < 24 &&
    /^\s(?:were |are |is |was |of them |remain |work |worked )?(?:in|at|to|from)\s(?:the\s)?$/.test(
      view.text.slice(other.end, place.start),
    ) &&
    /[,;]/.test(view.text.slice(q.end, other.start).replace(/\d,\d/g, ""))
  );
}

/** "exports fell, with coal shipments to China down": what is told with "with" has a place of its own. */
const isBeyond = (view: SentenceView, q: Stretch, place: Stretch): boolean =>
  view.language === "en" &&
  place.start > q.end &&
  /,\s(?:with|while|whereas|followed by|led by)\s/.test(view.text.slice(q.end, place.start));

/** ", mainly in Russia and China": the count is of the wider place named before it. */
function isAside(view: SentenceView, q: Stretch, place: Stretch): boolean {
  if (place.start < q.end) return ASIDE.test(view.text.slice(Math.max(view.start, place.start - 40), place.start));
  return /(?:mainly|mostly|chiefly|primarily|including|especially|particularly|notably|largely|most of them|such as|, the (?:largest|biggest|highest|most|only|first)|в основном|преимущественно|главным образом|прежде всего|в том числе|включая|주로|主要|包括|其中)/i.test(
    view.text.slice(q.end, place.start),
  );
}

/** "abroad, mostly in China and Russia, earning as much as $2.3 billion": an aside stays one for what follows. */
const ASIDE =
  /,\s(?:mainly|mostly|chiefly|primarily|largely)\s(?:in|to|from)\s(?:the\s)?(?:\p{Lu}\p{L}+(?:\s(?:and|or)\s|,\s))?$/u;

/** "in violation of U.S. sanctions": a country that only describes a thing after the number is no place. */
function isAttributive(view: SentenceView, q: Stretch, place: PlaceMention): boolean {
  if (view.language !== "en" || place.start < q.end || (place.kind !== "country" && place.kind !== "demonym"))
    return false;
  const lead = view.text.slice(Math.max(view.start, place.start - 24), place.start);
  const tail = view.text.slice(place.end, Math.min(view.end, place.end + 16));
  if (
    /^\.?\s(?:and\s\S+\s)?(?:sanctions|laws?|dollars|resolutions?|officials|regulations|persons)\b/.test(
      view.text.slice(place.end, Math.min(view.end, place.end + 30)),
    )
  )
    return true;
  if (place.kind === "demonym")
    return !/^s?\s(?:work permit|permit|visa|authori|labour permit|compan|firm|factor|employer|plant|farm|soil|territor|provinc|cit|border|region|shipyard|construction|market|seafood|site|port|contractor|Far)/.test(
      tail,
    );
  return (
    !locative.test(lead) &&
    /^\s(?:and\s\w+\s)?[a-z]/.test(tail) &&
    !/^\s(?:in|and|by|for|who|with|at|were|was|are|is|from|last|since|during|to|have|had|has|each|every|as|where|or|than|after|before|on|under|said|alone)\b/.test(
      tail,
    )
  );
}

const own: Readonly<Record<string, RegExp>> = {
  en: /\b(?:in|on|of) (?:the|that|this|its) (?:country|territory|region|city|province)\b|\bthe country's\b/i,
  ru: /(?:^|\s)(?:в|по|на территории) (?:стране|страны|регионе|крае|городе|области|республике|районе)(?=[\s,.]|$)/i,
  ko: /자국|국내|관내|이 지역|전국|시내|도내/,
  zh: /省内|州内|市内|全市|该市|该区|该国|境内|全国|本国|该州|该省|我国|国内|本地区|该口岸/,
};

/** "The ministry in Ulaanbaatar says 1,200 work in the country": the speaker's own place is meant. */
function speakersOwn(view: SentenceView, clause: Stretch, attributions: readonly Attribution[]): string | null {
  if (!own[view.language]?.test(view.text.slice(clause.start, clause.end))) return null;
  const seats = view.places.filter(
    (place) => place.code !== SENDER && place.kind !== "world" && speaks(place, attributions),
  );
  const seat = seats.findLast((place) => place.kind === "part") ?? seats[0];
  if (!seat) return null;
  return seat.kind === "part" ? view.text.slice(seat.start, seat.end) : seat.code === "" ? null : seat.code;
}

const town: Readonly<Record<string, RegExp>> = {
  en: /\b(?:in|at|near|outside)\s+(?:the\s+)?((?!January|February|March|April|May|June|July|August|September|October|November|December|Article|Resolution|Section|Annex|North|South|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Korean|UN\b|Security|Chapter|Part|Paragraph|Committee|Council|Congress|Parliament|Panel|Ministry|Executive)[\p{Lu}][\p{Ll}]+(?:[ -][\p{Lu}][\p{Ll}]+)?(?:\s(?:region|province|district|county|territory))?)(?!'s|\s+(?:Company|Corporation|Group|Trading|Ltd|LLC|Times|Ministry|Committee|Treaty|Review|Report|Act|Resolution)|\w)/gu,
  ru: /(?:^|\s)(?:в|во|под)\s+(?:посёлке\s|поселке\s|городе\s|городке\s|порту\s|селе\s|район\s)?((?!Совет|Комитет|Министерств|Кремл|Росси|Дум|ООН|МИД|МВД|Минтруд|Институт|Резолюци|ФСБ|Федеральн|Правительств)\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)*)(?=[\s,.;)]|$)/gu,
};

/** A town that no table knows, by its preposition and capital: "в Суходол", "in Erdenet". */
function unlistedTown(view: SentenceView, stretch: Stretch, attributions: readonly Attribution[]): string | null {
  const pattern = town[view.language];
  if (!pattern) return null;
  for (const match of view.text.slice(stretch.start, stretch.end).matchAll(pattern)) {
    const start = stretch.start + match.index + match[0].indexOf(match[1]!);
    const at = { start, end: start + match[1]!.length };
    if (speaks(at, attributions) || view.periods.some((one) => one.start < at.end && at.start < one.end)) continue;
    if (view.places.some((place) => place.start < at.end && at.start < place.end)) continue;
    return match[1]!;
  }
  return null;
}

/** The opening of the sentence speaks for all of it: "In Russia, 20,000 … and 300 …". */
function leads(view: SentenceView, q: Stretch): Stretch[] {
  const comma = /[,，]/.exec(view.text.slice(view.start, q.start));
  return comma ? [{ start: view.start, end: view.start + comma.index }] : [];
}

const speaks = (place: Stretch, attributions: readonly Attribution[]): boolean =>
  attributions.some((one) => place.start >= one.start && place.end <= one.end);

function isCandidate(
  view: SentenceView,
  place: PlaceMention,
  what: Reading,
  attributions: readonly Attribution[],
): boolean {
  if (place.code === SENDER) return place.kind === "part" && ZONE.test(view.text.slice(place.start, place.end));
  if (speaks(place, attributions)) return false;
  // "привлечь на «Алабугу»": what stands in quotes is a name, not a place.
  if (view.language === "ru" && view.text[place.start - 1] === "«") return false;
  // "the bank said in Seoul": where it was said.
  if (
    /\b(?:said|announced|told (?:\w+ ){1,2})\s?in\s$/.test(
      view.text.slice(Math.max(view.start, place.start - 30), place.start),
    )
  )
    return false;
  // "flew home through Beijing": on the way.
  if (
    view.language === "en" &&
    /^(?:repatriated|departed|workers_sent)$/.test(what.indicator) &&
    /\b(?:through|via)\s$/.test(view.text.slice(Math.max(view.start, place.start - 8), place.start))
  )
    return false;
  // "flagged in Sierra Leone": a ship's paper is no place.
  if (
    view.language === "en" &&
    /\b(?:flagged|registered|incorporated)\s(?:in|to|under)\s(?:the\s)?$/.test(
      view.text.slice(Math.max(view.start, place.start - 24), place.start),
    )
  )
    return false;
  // "posing as Japanese freelancers": a disguise is no place.
  if (
    /\b(?:posing|posed|passing|disguised|masquerading|pretending to be)\s(?:as\s)?$/.test(
      view.text.slice(Math.max(view.start, place.start - 18), place.start),
    )
  )
    return false;
  if (
    (view.verbLast || view.language === "zh") &&
    foreignWorkers.has(place.code) &&
    view.marks.some((mark) => mark.kind === "worker" && mark.start >= place.end && mark.start - place.end <= 1)
  )
    return false;
  // "Cuban doctors abroad": the people's own state is not where they are.
  if (place.kind === "demonym" && /^(?:workers_|repatriated|departed|pay_)/.test(what.indicator)) {
    const next = view.marks.find((mark) => mark.start >= place.end && mark.start - place.end <= 14);
    if (next && next.kind === "worker" && next.start - place.end <= 14 && foreignWorkers.has(place.code)) return false;
  }
  return true;
}

/** The one place in the sending state whose workers were paid from abroad. */
const ZONE = /^(?:Kaesong|Gaeseong|Кэсон|개성|开城|開城)/u;

/** States whose people are counted as workers abroad in reports: their adjective on a worker is an origin. */
const foreignWorkers = new Set(["CU", "UZ", "TJ", "BD", "NP", "PH", "IN", "VN", "UA"]);

function bestOf(view: SentenceView, q: Stretch, places: readonly PlaceMention[], trade: boolean): PlaceMention | null {
  let best: PlaceMention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    // "the Amur region's Tynda district": the narrower of the two.
    if (
      place.kind === "part" &&
      /^'s\s$/.test(view.text.slice(place.end, place.end + 3)) &&
      places.some((other) => other.kind === "part" && other.start === place.end + 3)
    )
      continue;
    if (trade && place.kind === "world" && places.length > 1) continue;
    const lead = view.text.slice(Math.max(view.start, place.start - 24), place.start);
    const gap = place.end <= q.start ? q.start - place.end : place.start - q.end;
    let score = -gap / 40;
    if (place.kind === "part") score += 3;
    if (place.kind === "world") score -= 3;
    if (locative.test(lead)) score += 2;
    else if (from.test(lead)) score -= 1;
    if (view.verbLast && /^(?:에|에서|으로|로|의|에는|에도|내)/.test(view.text.slice(place.end, place.end + 2)))
      score += 1;
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

function nameOf(view: SentenceView, place: PlaceMention, trade: boolean): string {
  if (place.kind === "world") return "world";
  if (place.kind === "country" || place.kind === "demonym") return place.code;
  const words = view.text.slice(place.start, place.end).replace(/^the\s+/i, "");
  if (place.kind === "part") return words;
  // A capital with a preposition is a town; without one it is a government.
  const lead = view.text.slice(Math.max(view.start, place.start - 14), place.start);
  const town =
    !trade &&
    (locative.test(lead) || (view.verbLast && /^(?:에|에서|의)/.test(view.text.slice(place.end, place.end + 2))));
  return town ? words.replace(/'s$/, "") : place.code;
}
