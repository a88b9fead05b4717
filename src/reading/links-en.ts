/**
 * Ends of links in English: subject before the verb, object after it or behind "to", turned round in the passive.
 *
 * How an end is cut out of the sentence stands in links-en-ends.ts.
 */
import type { Actor } from "./actors.ts";
import {
  anyObject,
  describes,
  isFarEnd,
  listAfter,
  objectsAfter,
  patientBefore,
  peopleAt,
  subjectsBefore,
} from "./links-en-ends.ts";
import type { Ends, Relation } from "./relations.ts";
import { clauseAt, type SentenceView, type Stretch } from "./sentence-view.ts";

const be = /\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+|also\s+|now\s+|in turn\s+|wholly\s+|jointly\s+)?$/;

export function linksEnglish(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const text = view.text.slice(view.start, view.end);
  const found: Ends[] = [];
  const taken: Stretch[] = [];
  for (const match of relation.enPassive ? text.matchAll(relation.enPassive) : []) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    taken.push(at);
    if (!fits(view, relation, at)) continue;
    const agent = actors().find(
      (actor) =>
        !describes(view, actor) &&
        actor.start >= at.end &&
        actor.start - at.end < 40 &&
        !/^\d/.test(actor.name) &&
        // "employed by two hospitals in Nigeria's Borno State": whose place it is acts no more than the place does.
        !/^'s\s/.test(view.text.slice(actor.end, actor.end + 3)) &&
        // "by companies subordinate to X": X is not who acts.
        !/[.;,]|\b(?:in|at|near|to|of|for|with|under|behind|by)\s/.test(view.text.slice(at.end, actor.start)),
    );
    const patient = patientBefore(view, relation, at, actors());
    const target =
      relation.object === "to"
        ? (objectsAfter(view, relation, { start: at.start, end: at.start }, actors())[0] ??
          toBefore(view, at, actors()))
        : null;
    if (agent && target && target.start !== agent.start)
      found.push({ ...cover(agent, target, at), subject: agent.name, object: target.name });
    else if (agent && patient) found.push({ ...cover(agent, patient, at), subject: agent.name, object: patient.name });
  }
  found.push(...reversed(view, relation, actors), ...nominal(view, relation, actors), ...nouns(view, relation, actors));
  if (relation.rule === "owns") found.push(...owners(view, actors));
  if (relation.rule === "directs") found.push(...heads(view, actors));
  for (const match of text.matchAll(relation.en)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    if (taken.some((one) => one.start <= at.start && at.start < one.end)) continue;
    if (!match[0].endsWith("ing") && be.test(view.text.slice(Math.max(view.start, at.start - 24), at.start))) continue;
    if (!fits(view, relation, at)) continue;
    const named = subjectsBefore(view, at, actors());
    const subjects =
      named.length > 0
        ? named
        : relation.rule === "connects"
          ? providerBefore(view, at)
          : relation.rule === "bans"
            ? actBefore(view, at)
            : [];
    if (subjects.length === 0) continue;
    const told =
      relation.object === "direct" || relation.object === "any" ? toldOf(view, at, subjects[0]!, actors()) : null;
    if (told) {
      found.push({ ...cover(told, subjects[0]!, at), subject: subjects[0]!.name, object: told.name });
      continue;
    }
    for (const object of objectsAfter(view, relation, at, actors()))
      for (const subject of subjects) {
        const names = listAfter(view, subject, object, at, actors());
        for (const one of names) found.push({ ...cover(one, object, at), subject: one.name, object: object.name });
      }
  }
  return found;
}

/** "the Mansudae studio, which Bureau 39 controls,": whom the relative clause tells of is its object. */
function toldOf(view: SentenceView, at: Stretch, subject: Actor, actors: readonly Actor[]): Actor | null {
  if (!/^\s*(?:[,.;]|$)/.test(view.text.slice(at.end, Math.min(view.end, at.end + 2)))) return null;
  return (
    actors.findLast((actor) =>
      /^(?:\s\p{Ll}+)?,?\s(?:which|that|whom)\s(?:the\s)?$/u.test(view.text.slice(actor.end, subject.start)),
    ) ?? null
  );
}

/** "a Russian telecommunications company began": whose network a country is joined to counts, though nobody names it. */
function providerBefore(view: SentenceView, at: Stretch): Actor[] {
  const lead =
    /\b(?:[Aa]n?|[Oo]ne)\s((?:\p{Lu}[\p{L}-]+\s){1,2}(?:\p{Ll}+\s){0,2}(?:company|firm|operator|provider|carrier))\s((?:appeared to |has |had |also |now |begin |began |begun |recently |started )*)$/u.exec(
      view.text.slice(Math.max(view.start, at.start - 120), at.start),
    );
  if (!lead) return [];
  const end = at.start - lead[2]!.length - 1;
  return [{ start: end - lead[1]!.length, end, name: lead[1]!, country: false }];
}

/** "The resolution prohibits": an act forbids, though nobody is named. */
function actBefore(view: SentenceView, at: Stretch): Actor[] {
  const lead =
    /(?:^|[,;]\s)(?:[Tt]he\s)((?:\p{L}+\s){0,2}(?:resolution|law|decree|order|regulation|act|measure|text)(?:\s\d{3,5})?)\s(?:also\s|now\s|further\s|expressly\s)*$/u.exec(
      view.text.slice(Math.max(view.start, at.start - 90), at.start),
    );
  if (!lead) return [];
  const start = at.start - lead[0].length + lead[0].indexOf(lead[1]!);
  return [{ start, end: start + lead[1]!.length, name: lead[1]!, country: false }];
}

/** "were dispatched to Kuwait by X": the end behind "to" may stand before the agent. */
function toBefore(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor | null {
  return (
    actors.find(
      (actor) =>
        actor.start >= at.start &&
        actor.start < at.end &&
        (/\bto\s+(?:the\s)?$/.test(view.text.slice(Math.max(view.start, actor.start - 8), actor.start)) ||
          isFarEnd(view, actor, view.start)),
    ) ?? null
  );
}

/** "the dispatch of loggers to Amur by X", "the connection supplied by X": nouns that say what a verb would. */
function nouns(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const noun = NOUNS[relation.rule];
  if (noun === undefined) return [];
  const found: Ends[] = [];
  for (const match of view.text.slice(view.start, view.end).matchAll(noun)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const agent = actors().find(
      (actor) => actor.start >= at.end && /^\s*(?:the\s)?$/.test(view.text.slice(at.end, actor.start)),
    );
    if (!agent) continue;
    const inside = actors().find((actor) => actor.start > at.start && actor.end < at.end);
    const target =
      relation.rule === "connects"
        ? actors().findLast((actor) => actor.country && actor.end <= at.start && actor.name !== agent.name)
        : inside;
    if (target) found.push({ ...cover(agent, target, at), subject: agent.name, object: target.name });
  }
  return found;
}

const NOUNS: Readonly<Record<string, RegExp>> = {
  "sends-workers":
    /\b(?:dispatch|sending|export|deployment|supply)\sof\s(?:\p{L}+\s){0,3}(?:workers?|labou?rers?|nurses|doctors|loggers|builders|seamstresses|programmers|citizens|nationals)\sto\s(?:the\s)?\p{Lu}[\p{L} ]{2,40}?\sby\b/gu,
  connects:
    /\b(?:connection|link|line|power|electricity)\s(?:that\sis\s|which\sis\s|was\s)?(?:supplied|provided|leased)\sby\b/gu,
};

/** "received two million dollars from X", "40 North Koreans work for X": the other end acts. */
function reversed(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const found: Ends[] = [];
  if (!relation.enReverse) return found;
  for (const match of view.text.slice(view.start, view.end).matchAll(relation.enReverse)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const work = relation.object === "workers";
    const agent = actors().find(
      (actor) =>
        actor.start >= at.end &&
        actor.start - at.end < 70 &&
        (work ? /^for\s+(?:the\s)?(?:\p{Ll}+\s){0,2}$/u : /\bfrom\s+(?:the\s)?$/).test(
          view.text.slice(at.end, actor.start),
        ),
    );
    if (!agent || (work && agent.country)) continue;
    const other = work
      ? peopleAt(view, Math.max(view.start, at.start - 60), at.start)
      : subjectsBefore(view, at, actors())[0];
    if (other) found.push({ ...cover(agent, other, at), subject: agent.name, object: other.name });
  }
  return found;
}

/** "Mir Trading, whose owner is Ri Chol". */
function owners(view: SentenceView, actors: () => readonly Actor[]): Ends[] {
  const found: Ends[] = [];
  for (const match of view.text
    .slice(view.start, view.end)
    .matchAll(
      /(?:,\swhose|'s)\s(?:\p{Ll}+\s){0,2}(?:owner|shareholder|parent company|parent)(?:\sis|,)\s(?:the\s)?/gu,
    )) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const owned = actors().find((actor) => actor.end === at.start);
    const owner = actors().find((actor) => actor.start === at.end);
    if (owned && owner) found.push({ ...cover(owned, owner, at), subject: owner.name, object: owned.name });
  }
  return found;
}

/** "sanctioned Profinet and its director general, Vasili Kolchanov": whose head is named. */
function heads(view: SentenceView, actors: () => readonly Actor[]): Ends[] {
  const found: Ends[] = [];
  for (const match of view.text
    .slice(view.start, view.end)
    .matchAll(
      /\b(?:its|whose)\s(?:\p{Ll}+\s){0,2}(?:director(?:\sgeneral)?|president|chair(?:man|woman)|chief executive|CEO|head|general manager|manager)(?:,|\sis|\swas)?\s(?=\p{Lu})/gu,
    )) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const person = actors().find((actor) => actor.start === at.end && !actor.country);
    const firm = actors().findLast(
      (actor) =>
        actor.end <= at.start &&
        !actor.country &&
        !/\b(?:on|in|of|for|at|from|by|with)\s(?:the\s)?$/.test(
          view.text.slice(Math.max(view.start, actor.start - 8), actor.start),
        ) &&
        !/[.;]\s/.test(view.text.slice(actor.end, at.start)),
    );
    if (person && firm) found.push({ ...cover(firm, person, at), subject: person.name, object: firm.name });
  }
  return found;
}

/** "Malaysia's ban on travel", "Rungrado director Pak Song Il". */
function nominal(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const found: Ends[] = [];
  if (!relation.enNoun) return found;
  for (const match of view.text.slice(view.start, view.end).matchAll(relation.enNoun)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const holder = actors().findLast(
      (actor) => actor.end <= at.start && /^(?:'s?)?\s+(?:\p{Ll}+\s){0,2}$/u.test(view.text.slice(actor.end, at.start)),
    );
    if (!holder) continue;
    if (relation.rule === "directs") {
      const person = actors().find((actor) => actor.start === at.end + 1 && !actor.country);
      if (person && !holder.country)
        found.push({ ...cover(holder, person, at), subject: person.name, object: holder.name });
      continue;
    }
    if (!/^'/.test(view.text.slice(holder.end, at.start))) continue;
    const what = anyObject(view, at)[0];
    if (what) found.push({ ...cover(holder, what, at), subject: holder.name, object: what.name });
  }
  return found;
}

function fits(view: SentenceView, relation: Relation, at: Stretch): boolean {
  const clause = clauseAt(view, at.start, at.end);
  const passive = /\bby$/.test(view.text.slice(at.start, at.end));
  const after = view.text.slice(
    passive ? Math.max(clause.start, at.start - 60) : at.start,
    Math.min(clause.end, at.end + 140),
  );
  // "the soldiers whom Pyongyang sent to Kursk": people are no goods and no money.
  if (
    /^(?:ships|pays)$/.test(relation.rule) &&
    /\bwhom\s(?:\S+\s){1,2}$/.test(view.text.slice(Math.max(view.start, at.start - 40), at.start))
  )
    return false;
  if (/^\s+of\b/.test(view.text.slice(at.end, at.end + 5)) && /s$/.test(view.text.slice(at.start, at.end)))
    return false;
  if (relation.needs && !relation.needs.test(after)) return false;
  return !relation.without?.test(after);
}

const cover = (a: Stretch, b: Stretch, c: Stretch): Stretch => ({
  start: Math.min(a.start, b.start, c.start),
  end: Math.max(a.end, b.end, c.end),
});
