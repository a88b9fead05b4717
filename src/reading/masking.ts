/**
 * Names of victims, witnesses and workers, so that whoever shows the text can cover them.
 *
 * A name is masked when the sentence says what the person went through or was: a worker named so, a defector, a
 * survivor, a witness. Officials and speakers for institutions are not. In doubt a name beside such a word is masked:
 * to cover one name too many costs a reader a click, to show one too many may cost a family its safety.
 */
import type { SentenceView } from "./sentence-view.ts";

export interface MaskedRange {
  readonly start: number;
  readonly end: number;
  readonly role: "victim" | "witness" | "worker";
}

const name = "(\\p{Lu}[\\p{L}'-]+(?:\\s\\p{Lu}[\\p{L}'-]+){0,3})";
const english: readonly (readonly [role: MaskedRange["role"], pattern: RegExp])[] = [
  [
    "worker",
    new RegExp(
      `\\b(?:workers?|labou?rers?|loggers?|seamstress|waitress|builder|crewman|fisherman|welder|cook|employee|driver|painter|deckhand|bricklayer|plasterer)(?:\\s(?:named|called|identified as|who gave (?:his|her) name as))?,?\\s${name}`,
      "gu",
    ),
  ],
  [
    "witness",
    new RegExp(
      `\\b(?:defector|escapee|refugee|witness|interviewee|survivor|former (?:worker|labou?rer|logger|prisoner|detainee|inmate|soldier|guard|manager))(?:\\s(?:named|called|identified as))?,?\\s${name}`,
      "gu",
    ),
  ],
  [
    "victim",
    new RegExp(
      `\\b(?:victim|prisoner|detainee|inmate|captive)(?:\\s(?:named|called|identified as))?,?\\s${name}`,
      "gu",
    ),
  ],
  [
    "witness",
    new RegExp(
      `${name},?\\s(?:\\d\\d,\\s)?(?:a|an|the|one)\\s(?:\\d\\d-year-old\\s)?(?:former\\s)?(?:North Korean\\s)?(?:defector|escapee|refugee|survivor|witness)`,
      "gu",
    ),
  ],
  [
    "worker",
    new RegExp(
      `${name},?\\s(?:\\d\\d,\\s)?(?:a|an|the|one)\\s(?:\\d\\d-year-old\\s)?(?:former\\s)?(?:North Korean\\s)?(?:\\w+\\s)?(?:worker|labou?rer|logger|seamstress|waitress|builder|welder|crewman|fisherman|deckhand)\\b`,
      "gu",
    ),
  ],
  [
    "witness",
    new RegExp(
      `\\b(?:Mr|Ms|Mrs)\\.?\\s${name}(?=,\\s\\d\\d\\b|[^.]{0,60}\\b(?:defected|escaped|fled|was rescued|were rescued|testified|recalled|worked (?:as|in|at|on)))`,
      "gu",
    ),
  ],
  ["witness", new RegExp(`${name}(?=,\\s\\d\\d,)`, "gu")],
  ["witness", new RegExp(`${name}\\s(?:who\\s)?(?:defected|escaped|fled)\\b`, "gu")],
];
const russian: typeof english = [
  [
    "worker",
    new RegExp(
      `(?:рабоч(?:ий|его|ему|им)|лесоруб\\S*|строител\\S*|швея|швеи|официантк\\S*|сварщик\\S*)(?:\\sпо имени)?\\s${name}`,
      "gu",
    ),
  ],
  [
    "witness",
    new RegExp(
      `(?:перебежчи\\S+|беженец|беженк\\S+|свидетел\\S+|бывш\\S+\\s(?:рабоч\\S+|лесоруб\\S*|работни\\S+|заключ\\S+))(?:\\sпо имени)?\\s${name}`,
      "gu",
    ),
  ],
  ["victim", new RegExp(`(?:жертв\\S+|пострадавш\\S+|узни\\S+)(?:\\sпо имени)?\\s${name}`, "gu")],
];
const korean: typeof english = [
  [
    "witness",
    /(?:탈북민|탈북자|증언자|목격자|생존자|전직 노동자|출신)\s([가-힣]{2,4}?)(?=\s?(?:\(|씨|모\s?씨|은|는|이|가|의|\())/gu,
  ],
  ["worker", /(?:노동자|근로자|벌목공|종업원|재봉사)\s([가-힣]{2,4}?)(?=\s?(?:\(|씨|모\s?씨))/gu],
  ["witness", /([가-힣]{2,4})\s?(?:모\s)?씨(?=\s?\(|는|은|가|의)/gu],
];
const chinese: typeof english = [
  ["witness", /(?:脱北者|证人|目击者|幸存者)([\p{Script=Han}]{2,3})(?=说|表示|称|回忆|，|（)/gu],
  [
    "worker",
    /(?:工人|劳工|女工|服务员)([\p{Script=Han}]某[\p{Script=Han}]?|[\p{Script=Han}]{2,3})(?=说|表示|称|回忆|，|（)/gu,
  ],
];

const tables: Readonly<Record<string, typeof english>> = { en: english, ru: russian, ko: korean, zh: chinese };
/** Words that the patterns take for names. */
const notNames =
  /^(?:North|South|Korea|Koreans?|The|A|An|In|On|At|Russia|China|Russian|Chinese|United|Nations|He|She|They|It|Ministry|Party|Treasury|State|Security|Council|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|DPRK|IT)$/;
const cue =
  /worker|labou?r|logger|seamstress|waitress|builder|welder|crewman|fisherman|cook|employee|driver|painter|deckhand|plasterer|bricklayer|defect|escap|refugee|witness|survivor|victim|prisoner|detainee|inmate|captive|fled|\bMr|\bMs|, \d\d,|рабоч|лесоруб|строител|шве|официант|сварщик|перебежч|беже|свидет|бывш|жертв|пострада|узни|탈북|증언|목격|생존|노동자|근로자|벌목공|종업원|재봉사|씨|脱北|证人|目击|幸存|工人|劳工|女工|服务员/u;

export function maskedIn(view: SentenceView): MaskedRange[] {
  const text = view.text.slice(view.start, view.end);
  if (!cue.test(text)) return [];
  const found: MaskedRange[] = [];
  for (const [role, pattern] of tables[view.language] ?? english) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!;
      if (words.split(/\s/).some((word) => notNames.test(word))) continue;
      const start = view.start + match.index + match[0].indexOf(words);
      const end = start + words.length;
      if (view.places.some((place) => place.start < end && start < place.end)) continue;
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ start, end, role });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
