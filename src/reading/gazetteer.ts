/**
 * Finds countries, their people and capitals, and the places of the field, in any of the languages at once.
 *
 * Built once from reference tables. Russian names are inflected by rule, because a table of cases would be five times
 * as long; in scripts with capitals a name needs its capital, so that "turkey" is a bird. It does not decide what a
 * mention is for: that "Beijing" speaks and "North Korean" describes is grammar's business.
 */
import { cities } from "../../reference/cities.ts";
import { countries } from "../../reference/countries.ts";
import { fieldPlaces, moreCountryWords, notPlaces, russianDemonyms, worldWords } from "../../reference/places.ts";
import { compileLexicon, findMarks, type Lexicon, type LexiconRow } from "./marks.ts";

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly kind: "country" | "demonym" | "capital" | "part" | "world";
  /** Upper-case ISO code; "" for the world and for a region of several countries. */
  readonly code: string;
}

const cyrillic = /^[А-ЯЁ]/;

/** The case forms of a Russian country name, by its ending. */
export function russianForms(name: string): string[] {
  const ends: readonly (readonly [ending: string, forms: readonly string[]])[] = [
    ["ия", ["ия", "ии", "ию", "ией"]],
    ["ья", ["ья", "ьи", "ью", "ьей", "ье"]],
    ["я", ["я", "и", "ю", "ей", "е"]],
    ["а", ["а", "ы", "и", "е", "у", "ой", "ей"]],
    ["ь", ["ь", "и", "ью", "я", "ем", "ю"]],
    ["й", ["й", "я", "ю", "ем", "е"]],
  ];
  for (const [ending, forms] of ends)
    if (name.endsWith(ending)) return forms.map((form) => name.slice(0, -ending.length) + form);
  return /[бвгджзклмнпрстфхцчшщ]$/.test(name) ? ["", "а", "у", "ом", "е"].map((form) => name + form) : [name];
}

function* placeRows(): Generator<LexiconRow> {
  yield ["none", notPlaces];
  yield ["world", worldWords];
  for (const country of countries) {
    const code = country.code.toUpperCase();
    for (const name of country.names) {
      if (name.length < 2 || name.includes("*")) continue;
      // Short bare words of other scripts are too often parts of other words.
      if (name === "조선" || name === "蒙古") yield [`country:${code}`, name];
      else yield [`country:${code}`, cyrillic.test(name) && !name.includes(" ") ? russianForms(name).join("|") : name];
    }
    for (const demonym of country.demonyms) yield [`demonym:${code}`, demonym];
    if (country.capital !== "") yield [`capital:${code}`, country.capital];
  }
  for (const [code, words] of moreCountryWords) {
    for (const word of words.split("|")) {
      const kind =
        /(?:an|ans|ese|ish|ian|ians|ch|i|is|ers)$/.test(word) && !/^(?:Abu|White)/.test(word) ? "demonym" : "country";
      yield [`${capitals.has(word) ? "capital" : kind}:${code.toUpperCase()}`, word];
    }
  }
  for (const [code, stems] of russianDemonyms) {
    for (const stem of stems.split("|")) {
      const kind = capitalStems.has(stem) ? "capital" : /^[а-яё]/.test(stem) ? "demonym" : "country";
      yield [`${kind}:${code.toUpperCase()}`, stem];
    }
  }
  for (const { code, names } of [...fieldPlaces, ...cities])
    yield [`part:${code === "*" ? "" : code.toUpperCase()}`, names];
}

const capitals = new Set(
  "Pyongyang's|평양|平壤|서울|首尔|모스크바|莫斯科|베이징|북경|北京|Peking|Beijing's|워싱턴|华盛顿|Warsaw|바르샤바|华沙|Tokyo|도쿄|东京|런던|伦敦|베를린|柏林|파리|巴黎|Paris|Rome|Madrid|The Hague|Stockholm|Bern|Prague|Bucharest|Sofia|Astana|Kyiv|Kiev|Tashkent|New Delhi|Manila|Taipei|Tehran|Damascus|Brussels|Havana|Kremlin|White House".split(
    "|",
  ),
);
const capitalStems = new Set(
  "Пхеньян*|Сеул*|Москв*|Пекин*|Вашингтон*|Варшав*|Токио|Лондон*|Берлин*|Париж*|Минск*|Киев*|Кремл*".split("|"),
);

const direction = /(?:^|\s)((?:north|south|east|west|central|far)[\w-]*(?:\s?-?(?:east|west)(?:ern)?)?\s)$/i;
const division =
  /^\s(?:region|province|prefecture|oblast|krai|territory|district|county|governorate|emirate|области|области|край|крае|края|областью|район|районе|провинци\S*)(?![\p{L}])/u;

/** "northern China", "the Amur region": a part of a country, in the words as they stand. */
function widened(text: string, place: PlaceMention, start: number, end: number): PlaceMention {
  if (place.kind === "country") {
    const lead = direction.exec(text.slice(Math.max(start, place.start - 24), place.start));
    const after =
      /^\s?(?:북부|남부|동부|서부|동북부|동북지역|북동부|중부)|^(?:北方|南方|东北部?|西北部?|东部|西部|北部|南部|中部)/.exec(
        text.slice(place.end, Math.min(end, place.end + 6)),
      );
    if (after) return { ...place, end: place.end + after[0].length, kind: "part" };
    const russian =
      /(?:^|\s)((?:север|юг|восток|запад|северо-восток|северо-запад|юго-восток|юго-запад)[еау]?\s)$/i.exec(
        text.slice(Math.max(start, place.start - 18), place.start),
      );
    if (russian) return { ...place, start: place.start - russian[1]!.length, kind: "part" };
    if (lead && !/^(?:north|south)\s$/i.test(lead[1]!))
      return { ...place, start: place.start - lead[1]!.length, kind: "part" };
  }
  if (place.kind === "part" || place.kind === "demonym") {
    const tail = place.kind === "part" ? division.exec(text.slice(place.end, Math.min(end, place.end + 16))) : null;
    if (tail) return { ...place, end: place.end + tail[0].length };
  }
  return place;
}

let gazetteer: Lexicon | null = null;

/** Places in a text, in order, none inside another. */
export function findPlaces(text: string, lower: string, start: number, end: number): PlaceMention[] {
  gazetteer ??= compileLexicon(placeRows());
  const places: PlaceMention[] = [];
  for (const mark of findMarks(gazetteer, text, lower, start, end)) {
    if (mark.kind === "none") continue;
    const last = places.at(-1);
    if (last && last.start === mark.start) continue;
    places.push(
      widened(
        text,
        { start: mark.start, end: mark.end, kind: mark.kind as PlaceMention["kind"], code: mark.detail },
        start,
        end,
      ),
    );
  }
  return places;
}
