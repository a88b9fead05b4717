/**
 * Where the two ends of an English link stand: whose verb it is, what it is done to, and how far a list of either goes.
 *
 * The order of the words (active, passive, turned round) is decided in links-en.ts.
 */
import type { Actor } from "./actors.ts";
import type { Relation } from "./relations.ts";
import { clauseAt, type SentenceView, type Stretch } from "./sentence-view.ts";

/** The name that ends where the verb begins, or before an apposition or a place behind it. */
export function subjectsBefore(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor[] {
  if (
    /\b(?:never|not|no longer|n't)\s+(?:\w+\s)?$/.test(view.text.slice(Math.max(view.start, at.start - 18), at.start))
  )
    return [];
  // "Gulf Catering, a unit of X, confirmed that it had employed": "it" is who speaks.
  if (IT.test(view.text.slice(Math.max(view.start, at.start - 60), at.start))) {
    const speaker = actors.find((actor) => /^(?:the\s)?$/i.test(view.text.slice(view.start, actor.start)));
    if (speaker && !speaker.country) return [speaker];
  }
  const before = actors.filter((actor) => actor.end <= at.start && at.start - actor.end < 110);
  for (const actor of before.toReversed()) {
    // "Angola's health ministry", "Taedong's vessel": what is theirs acts for them.
    const between = view.text.slice(actor.end, at.start).replace(THEIRS, " ");
    if (/[;:.]\s|\b(?:that|but|while|because|when)\b|["]/.test(between)) return [];
    const lead = view.text.slice(Math.max(view.start, actor.start - 14), actor.start);
    // "is run by Kim Tae Song, who also heads": who acts is told right before.
    if (/^,\s(?:which|who)\s(?:(?:also|now|has|had|in turn|then|later|still|\p{Ll}+ly)\s)*$/u.test(between))
      return [actor];
    if (
      /\b(?:in|of|from|at|near|for|with|by|to|on|into|against)\s+(?:the\s+)?$/.test(lead) &&
      !/,\s+(?:of|in)\s/.test(lead)
    )
      continue;
    if (
      /^'s?\s/.test(between) &&
      !/^'s?\s+(?:government|regime|ministry|authorities|leaders|leadership|army|military|parliament|president|prime minister|cabinet|company|companies)\b/.test(
        between,
      )
    )
      continue;
    if (
      /^\s*(?:,\s*(?:which|who)\b[^,]*)?,?\s*(?:(?:has|have|had|now|also|still|reportedly|then|later|already|since|allegedly|again|currently|officially|formally|recently|repeatedly|,|which|who|and|in turn|in|since|of|the|for|\d{4}|July|January|February|March|April|May|June|August|September|October|November|December|government|regime|ministry|authorities|president|prime minister|cabinet|parliament|did|itself|increasingly|openly|strongly|publicly|jointly|long|Ltd|LLC|appeared to begin|began|started|continues to|continued to)\s*)*$/.test(
        between,
      )
    )
      return [actor];
    // "Hotel Juche in Kathmandu hired", "Songdo Development, 60% of which belongs to X, hires".
    if (/^\s+(?:in|of|at|from|near)\s+[\p{Lu}][\p{L}\s]*?,?\s*(?:now |has |also |had )?$/u.test(between))
      return [actor];
    if (/^,\s[^,]{3,70},\s*(?:(?:now|has|have|also|had|then|still|\p{Ll}+ly) )*$/u.test(between)) return [actor];
  }
  // "condemned the launch and backed sanctions": the second verb takes the first one's subject.
  if (
    /(?:,\s|\s)(?:and|but|then)\s+(?:\p{Ll}+ly\s|also\s|later\s|has\s|then\s)*$/u.test(
      view.text.slice(view.start, at.start),
    )
  ) {
    const clause = clauseAt(view, at.start, at.end);
    const opening = Math.max(
      view.start,
      clause.start - view.start < 3 || /^,?\s*(?:and|but)\s/.test(view.text.slice(clause.start, clause.start + 6))
        ? view.start
        : clause.start,
    );
    const first = actors.find(
      (actor) =>
        actor.start >= opening &&
        /^(?:(?:in|on|at|by|through|after|from|since|under|for|with|according to)\s[^,]{2,60},\s)?(?:the\s)?$/i.test(
          view.text.slice(opening, actor.start).trimStart(),
        ),
    );
    if (
      first &&
      first.end < at.start - 8 &&
      /^\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?:ed|s)\s/u.test(view.text.slice(first.end, at.start))
    )
      return [first];
  }
  // "In Doha four firms employ North Koreans: A, B and C": the list after the colon.
  if (/\b(?:firms|companies|employers|contractors|factories|plants)\s*$/.test(view.text.slice(view.start, at.start))) {
    const colon = view.text.indexOf(":", at.end);
    if (colon > 0 && colon < view.end) return actors.filter((actor) => actor.start > colon && !actor.country);
  }
  return [];
}

const IT =
  /\b(?:said|says|confirmed|confirms|admitted|admits|acknowledged|acknowledges|announced|stated|disclosed|conceded)\s(?:[^,.;:]{0,24}\s)?(?:that\s)?it\s(?:(?:had|has|also|once|still|now|then|later|already|previously|\p{Ll}+ly)\s)*$/u;

const THEIRS =
  /^'s?\s(?:\p{Ll}+\s){0,2}(?:ministry|government|embassy|authorities|navy|army|parliament|vessels?|ships?|fleet|tankers?|freighters?|factory|plant|branch|office)\b/u;

/** "a U.S. company": a country before a plain noun is no actor. */
export const describes = (view: SentenceView, actor: Actor): boolean =>
  actor.country &&
  (/\b(?:a|an)\s$/.test(view.text.slice(Math.max(view.start, actor.start - 3), actor.start)) ||
    /^\.?[\s-](?!in\b|and\b|or\b|for\b|at\b|on\b|as\b|since\b|after\b|last\b|during\b|under\b|from\b|to\b|with\b|through\b|via\b|by\b|in\b|before\b|between\b|until\b|till\b|where\b|when\b|while\b|who\b|which\b|that\b|over\b|despite\b|amid\b|aboard\b|across\b|along\b|within\b|without\b|because\b|although\b|though\b|if\b|then\b|still\b|again\b|annually\b|inside\b|towards?\b|around\b|also\b|alone\b|each\b|every\b|government\b|authorities\b|regime\b)[a-z]/.test(
      view.text.slice(actor.end, actor.end + 4 + 10),
    ));

/** "A and B employ": both are subjects. */
export function listAfter(
  view: SentenceView,
  subject: Actor,
  _object: Stretch,
  at: Stretch,
  actors: readonly Actor[],
): Actor[] {
  if (subject.start > at.start) return [subject];
  const other = actors.findLast(
    (actor) => actor.end < subject.start && /^,?\s+and\s+(?:the\s+)?$/.test(view.text.slice(actor.end, subject.start)),
  );
  // "flights to Pyongyang, and Russian Railways resumed": two clauses, no list.
  if (
    other &&
    /\b(?:in|of|from|at|near|for|with|by|to|on|into|against|between)\s+(?:the\s+)?$/.test(
      view.text.slice(Math.max(view.start, other.start - 12), other.start),
    )
  )
    return [subject];
  const third =
    other &&
    actors.findLast(
      (actor) => actor.end < other.start && /^,\s+(?:the\s+)?$/.test(view.text.slice(actor.end, other.start)),
    );
  return third ? [third, other, subject] : other ? [other, subject] : [subject];
}

/** What may stand between a passive's subject and its participle. */
const besidePassive =
  /^(?:,\s(?:based|registered|located|headquartered|incorporated|founded|established)\s(?:in|at|under)\s[^,]{2,40},|,\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}(?:company|firm|business|airline|carrier|maker|packer|shipping line|yard|shipyard|mill|studio|hotel|trawler|entity|front|vessel|ship|restaurant|factory|trader|enterprise|bank|shell)\b|(?:owned|run|managed|controlled|founded|operated)\sby\s(?:\p{L}+\s){1,5}and\b|\s|,|is\b|are\b|was\b|were\b|been\b|being\b|be\b|has\b|have\b|had\b|also\b|now\b|wholly\b|itself\b|which\b|that\b|who\b|and\b|in turn\b|of\b|[\d.]+|%|percent\b|per cent\b|half\b|\p{Ll}+ly\b|under\b|a\b|the\b|(?:in|near|at|from|on|of|for)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|\p{Ll}+\s(?=is\b|are\b|was\b|were\b))*$/u;

export function patientBefore(
  view: SentenceView,
  relation: Relation,
  at: Stretch,
  actors: readonly Actor[],
): Actor | null {
  if (
    /belongs?\s+to|subsidiary|unit|affiliate|arm/.test(view.text.slice(at.start, at.end)) ||
    relation.object !== "workers"
  ) {
    const text = view.text.slice(Math.max(view.start, at.start - 110), at.start);
    const named = actors.filter(
      (actor) =>
        actor.end <= at.start && at.start - actor.end < 80 && !/[;:.]\s/.test(view.text.slice(actor.end, at.start)),
    );
    const free = actors.findLast(
      (actor) =>
        named.includes(actor) &&
        besidePassive.test(view.text.slice(actor.end, at.start)) &&
        !/\b(?:in|of|from|at|near|on|for|with|to|against|by)\s+(?:the\s+|an?\s+)?$/.test(
          view.text.slice(Math.max(view.start, actor.start - 10), actor.start),
        ),
    );
    if (free) return free;
    // "Silver Star, run by Jong, employs programmers and is controlled by": the first subject has both verbs.
    if (/\band\s(?:is|are|was|were)\s(?:\p{Ll}+ly\s)?$/u.test(text)) {
      const first = actors.find((actor) => /^(?:the\s)?$/i.test(view.text.slice(view.start, actor.start)));
      if (first && !first.country && first.end < at.start) return first;
    }
    const plain =
      /(?:^|[,.]\s|\bthe\s|\ba\s)((?:\p{Ll}+\s){0,2}(?:restaurants?|factor(?:y|ies)|plants?|vessels?|ships?|compan(?:y|ies)|firms?|hotels?)(?:\s(?:in|of)\s[\p{Lu}]\w+)?)\s+(?:is|are|was|were)\s+$/u.exec(
        text,
      );
    const half =
      /((?:restaurants?|factories|plants?|vessels?|ships?|companies|firms?|hotels?)(?:\s(?:in|of)\s[\p{Lu}]\w+)?)\s+(?:is|are|was|were)\s+$/u.exec(
        text,
      );
    const phrase = half ?? plain;
    if (phrase)
      return {
        start: at.start - phrase[0].length + phrase[0].indexOf(phrase[1]!),
        end: at.start,
        name: phrase[1]!,
        country: false,
      };
    return null;
  }
  const worker = view.marks.findLast(
    (mark) => mark.kind === "worker" && mark.end <= at.start && at.start - mark.end < 50,
  );
  const people = peopleAt(view, at.start - 60, at.start);
  return (
    people ??
    (worker
      ? { start: worker.start, end: worker.end, name: view.text.slice(worker.start, worker.end), country: false }
      : null)
  );
}

export function objectsAfter(view: SentenceView, relation: Relation, at: Stretch, actors: readonly Actor[]): Actor[] {
  const clause = { start: at.end, end: Math.min(view.end, at.end + 160) };
  const rest = view.text.slice(clause.start, clause.end);
  switch (relation.object) {
    case "workers": {
      const people = peopleAt(view, at.end, Math.min(view.end, at.end + 70));
      return people ? [people] : [];
    }
    case "any":
      return anyObject(view, at);
    case "direct": {
      if (relation.rule === "supplies") {
        const fed = suppliedTo(view, at, actors);
        if (fed) return [fed];
      }
      const next = actors.find((actor) => actor.start >= at.end && actor.start - at.end < 48);
      if (
        !next ||
        /[,;:.]\s|\b(?:to|in|for|with|by|from|that|who|which)\s/.test(
          view.text
            .slice(at.end, next.start)
            .replace(/(?:%|percent|shares?|stake|all|half|two thirds)\s(?:of|in)\s/, ""),
        )
      )
        return [];
      if (next.country && relation.rule !== "supplies") return [];
      return [next];
    }
    default: {
      // "pays Corman Construction about $120 per man": the payee stands right behind the verb.
      if (relation.rule === "pays") {
        const payee = actors.find((actor) => actor.start === at.end + 1 && !actor.country);
        if (payee && /^\s(?:\p{Ll}+\s){0,2}(?:[$€£¥]|\d|a\s|some\s)/u.test(view.text.slice(payee.end, view.end)))
          return [payee];
      }
      const stop = /[;:]|\.\s|\bwhile\b|\bwhich\b|\bwhom?\b|, (?:and|but)\s/.exec(rest);
      const reach = clause.start + (stop ? stop.index : rest.length);
      const ends: Actor[] = [];
      for (const actor of actors) {
        if (actor.start < at.end || actor.start > reach || describes(view, actor)) continue;
        if (
          /\baccording\s+to\s+(?:the\s+|a\s+)?$/i.test(view.text.slice(Math.max(at.end, actor.start - 20), actor.start))
        )
          break;
        // "…to China and Russia, the U.S. government warned": who speaks is no end.
        if (SPEAKS.test(view.text.slice(actor.end, actor.end + 60))) break;
        const lead = view.text.slice(Math.max(at.end, actor.start - 26), actor.start);
        if (
          /\b(?:to|into|for|bound for|destined for)\s+(?:the\s+|its\s+|a\s+)?(?:(?:ports?|harbou?r|terminal|cit(?:y|ies)|towns?|factor(?:y|ies)|plants|sites?|hospitals|states|countries|markets|farms|shipyards)\s(?:in|of|at|near)\s|(?!in\b|of\b|at\b|from\b|near\b)[\p{Ll}]+\s(?:(?!in\b|of\b|at\b|from\b|near\b)[\p{Ll}]+\s)?)?$/u.test(
            lead,
          ) ||
          (relation.rule === "connects" && /^\s*$/.test(view.text.slice(at.end, actor.start)))
        )
          ends.push(withTail(view, actor));
        else if (isFarEnd(view, actor, at.end)) ends.push(actor);
        else if (
          ends.length > 0 &&
          /^(?:,|\s+and|,\s+and)\s+(?:the\s+)?$/.test(view.text.slice(ends.at(-1)!.end, actor.start))
        )
          ends.push(actor);
      }
      return ends.slice(0, 4);
    }
  }
}

const SPEAKS =
  /^(?:'s)?\s(?:\p{Ll}+\s){0,3}(?:said|says|warned|told|reported|reports|announced|estimates|estimated|added|noted|claimed|alleged|alleges|found)\b/u;

/** "supplies frozen pollock to Aldi": who gets it stands behind the goods. */
function suppliedTo(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor | undefined {
  return actors.find(
    (actor) =>
      actor.start > at.end &&
      !describes(view, actor) &&
      /^\s(?:[\p{Ll}\d][\p{L}\d-]*,?\s){1,6}to\s(?:the\s)?$/u.test(view.text.slice(at.end, actor.start)),
  );
}

/** "Pyongyang's agents": the possessor is not the end, the agents are. */
function withTail(view: SentenceView, actor: Actor): Actor {
  const tail =
    /^'s?\s(?:agents|embassy|partners?|companies|firms?|ministry|army|military|subsidiar(?:y|ies)|agent)\b/.exec(
      view.text.slice(actor.end, actor.end + 24),
    );
  if (!tail) return actor;
  return {
    start: actor.start,
    end: actor.end + tail[0].length,
    name: view.text.slice(actor.start, actor.end + tail[0].length),
    country: false,
  };
}

/** "210 North Koreans", "twelve waitresses from Hamhung", "North Korean programmers": people without their number. */
export function peopleAt(view: SentenceView, start: number, end: number): Actor | null {
  for (const mark of view.marks) {
    const described =
      mark.kind === "person" && view.places.some((place) => place.kind === "demonym" && mark.start - place.end === 1);
    if ((mark.kind !== "worker" && !described) || mark.start < start || mark.end > end + 12) continue;
    if (/[.;:]\s/.test(view.text.slice(Math.max(start, view.start), mark.start))) return null;
    const demonym = view.places.find(
      (place) =>
        place.kind === "demonym" &&
        place.end <= mark.start &&
        (mark.start - place.end <= 12 || /^\s(?:\p{Ll}+\s){1,4}$/u.test(view.text.slice(place.end, mark.start))) &&
        place.start >= start,
    );
    const from = demonym ? demonym.start : mark.start;
    const tail = /^\sfrom\s[\p{Lu}]\p{L}+(?:\s\p{Lu}\p{L}+)?/u.exec(view.text.slice(mark.end, mark.end + 40));
    const to = mark.end + (tail && !demonym ? tail[0].length : 0);
    return { start: from, end: to, name: view.text.slice(from, to), country: false };
  }
  const people = view.places.find(
    (place) =>
      place.kind === "demonym" &&
      place.start >= start &&
      place.end <= end &&
      /ns$/.test(view.text.slice(place.start, place.end)),
  );
  return people
    ? { start: people.start, end: people.end, name: view.text.slice(people.start, people.end), country: false }
    : null;
}

/** What is banned, condemned or supported: the phrase after the verb up to its first border. */
export function anyObject(view: SentenceView, at: Stretch): Actor[] {
  const rest = view.text.slice(at.end, Math.min(view.end, at.end + 120));
  const phrase =
    /^\s+(?:the\s+|a\s+|an\s+|its\s+|their\s+)?(.+?)(?=[,;:.]|\s(?:and (?:\w+ed|\w+s)\b|but|while|with|as|because|in (?:\d{4}|a|the)|on (?:\w+day|\d)|last|this|at)\s|$)/u.exec(
      rest,
    );
  const words = phrase?.[1]?.replace(/"/g, "").trim();
  if (!words || words.length < 3 || /^(?:by|it|them|him|her|that|and|us|itself|from|in|for|to)\b/.test(words))
    return [];
  const start = at.end + phrase!.index + phrase![0].lastIndexOf(phrase![1]!);
  return [{ start, end: start + words.length, name: words, country: false }];
}

/** "between Vladivostok and Rason", "linking Vladivostok with Rason": the second place. */
export function isFarEnd(view: SentenceView, actor: Actor, from: number): boolean {
  const lead = view.text.slice(Math.max(from, actor.start - 60), actor.start);
  return /\b(?:between\s[\p{Lu}][\p{L}\s]+\sand|(?:linking|connecting|joining)\s[\p{Lu}][\p{L}\s]+\s(?:with|to|and))\s$/u.test(
    lead,
  );
}
