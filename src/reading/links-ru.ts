/** Ends of links in Russian: the nominative is not marked, so order and the kind of name decide; "принадлежит" turns round. */
import type { Actor } from "./actors.ts";
import type { Ends, Relation } from "./relations.ts";
import type { SentenceView, Stretch } from "./sentence-view.ts";

const bare = (actor: Actor): Actor => {
  const quoted = /«([^»]+)»/.exec(actor.name);
  return quoted && !/^(?:ООО|ОАО|ЗАО|АО|ПАО)/.test(actor.name) ? { ...actor, name: quoted[1]! } : actor;
};

export function linksRussian(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const text = view.text.slice(view.start, view.end);
  const found: Ends[] = [...special(view, relation, actors)];
  for (const match of text.matchAll(relation.ru)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const near = view.text.slice(Math.max(view.start, at.start - 90), Math.min(view.end, at.end + 130));
    if (relation.needs && !relation.needs.test(near)) continue;
    if (relation.without?.test(view.text.slice(at.end, Math.min(view.end, at.end + 90)))) continue;
    const words = match[0];
    if (/(?:^|\s)(?:не|никогда не)\s+$/u.test(view.text.slice(Math.max(view.start, at.start - 12), at.start))) continue;
    if (/^принадлеж|^подконтрольн|^под контролем/.test(words)) {
      const owner = after(view, at, actors())[0];
      const owned = before(view, at, actors()).findLast(
        (actor) =>
          !/(?:^|\s)(?:в|во|на|из|от|с)\s+$/u.test(view.text.slice(Math.max(view.start, actor.start - 6), actor.start)),
      );
      if (owner && owned)
        found.push({ ...cover(owner, owned, at), subject: bare(owner).name, object: bare(owned).name });
      continue;
    }
    // A nominative after the verb is its subject: "владеет гонконгская компания X".
    const turned =
      /^\s(?:\p{Ll}+ая\s)?(?:компания|корпорация|фирма|группа|авиакомпания|\p{Ll}+ий банк|\p{Ll}+ая)\s/u.test(
        view.text.slice(at.end, at.end + 40),
      );
    const lead = turned ? null : subjectOf(view, at, actors());
    if (relation.object === "any") {
      const object = phraseAfter(view, at);
      if (lead && object)
        for (const subject of together(view, lead, actors()))
          found.push({ ...cover(subject, object, at), subject: bare(subject).name, object: object.name });
      continue;
    }
    const later = after(view, at, actors());
    if (relation.object === "workers") {
      const people = peopleAfter(view, relation, at);
      if (lead && people)
        for (const subject of together(view, lead, actors()))
          found.push({ ...cover(subject, people, at), subject: bare(subject).name, object: people.name });
      continue;
    }
    if (lead) {
      const objects =
        relation.object === "to" ? later.filter((actor) => receives(view, relation, actor, words)) : later.slice(0, 1);
      for (const object of objects.slice(0, 3))
        found.push({ ...cover(lead, object, at), subject: bare(lead).name, object: bare(object).name });
      continue;
    }
    // Turned order: "Кальмар на завод «Хун Фат» поставляла компания «Рёнак»", "Рейс … открыла авиакомпания «Аврора»".
    const subject = later.find(
      (actor) => !actor.country && /^(?:[\s\p{Ll}]|в \d{4} году){0,40}$/u.test(view.text.slice(at.end, actor.start)),
    );
    const object = before(view, at, actors()).filter((actor) => actor !== subject);
    const target =
      relation.object === "to"
        ? object.at(-1)
        : (object.find((actor) =>
            /(?:на|в|для|фабрик\S*|завод\S*|компани\S*)\s+\S*\s?$/u.test(
              view.text.slice(Math.max(view.start, actor.start - 20), actor.start),
            ),
          ) ?? object[0]);
    if (subject && target)
      found.push({ ...cover(subject, target, at), subject: bare(subject).name, object: bare(target).name });
  }
  return found;
}

/** "на верфи «Нордвинд» работают 40 северокорейцев"; "директор фирмы «Рынрадо» Пак Сон Иль". */
function special(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const text = view.text.slice(view.start, view.end);
  const found: Ends[] = [];
  if (relation.rule === "employs") {
    for (const match of text.matchAll(
      /(?:на|в|у)\s(?:\p{Ll}+\s){0,2}«([^»]+)»\s(?:\S+\s){0,3}?(?:работа\S+|труд\S+)/giu,
    )) {
      const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
      const people = peopleAfter(view, relation, at) ?? peopleAfter(view, relation, { start: at.start, end: at.start });
      if (people) found.push({ ...cover(at, people, at), subject: match[1]!, object: people.name });
    }
  }
  if (relation.rule === "owns") {
    for (const match of text.matchAll(
      /(?:владел[ье]ц\S*|собственник\S*|учредител\S*)\s(?:\p{Ll}+\s){0,2}«([^»]+)»\s(?:—|–|является|был)\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/giu,
    ))
      found.push({
        start: view.start + match.index,
        end: view.start + match.index + match[0].length,
        subject: match[2]!,
        object: match[1]!,
      });
  }
  if (relation.rule === "directs") {
    for (const match of text.matchAll(
      /(?:директором|гендиректором|главой|руководителем)\s(?:\p{Ll}+\s){0,2}«([^»]+)»\s(?:является|был[аи]?|стал[аи]?|назначен[аы]?)\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/giu,
    ))
      found.push({
        start: view.start + match.index,
        end: view.start + match.index + match[0].length,
        subject: match[2]!,
        object: match[1]!,
      });
    for (const match of text.matchAll(
      /(?:директор|гендиректор|глава|президент|руководитель|владелец)\s(?:\p{Ll}+\s){0,2}/giu,
    )) {
      const end = view.start + match.index + match[0].length;
      const company = actors().find((actor) => actor.start === end && !actor.country && /[«"]|^[A-Z]/.test(actor.name));
      const person = company && actors().find((actor) => actor.start - company.end === 1 && !actor.country);
      if (company && person)
        found.push({
          start: view.start + match.index,
          end: person.end,
          subject: person.name,
          object: bare(company).name,
        });
    }
  }
  return found;
}

const cover = (a: Stretch, b: Stretch, c: Stretch): Stretch => ({
  start: Math.min(a.start, b.start, c.start),
  end: Math.max(a.end, b.end, c.end),
});

const isBreak = (words: string): boolean => /[;:.]\s|,\s(?:а|но|что|где|как)\s|\sа\s/.test(words);

function before(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor[] {
  return actors.filter(
    (actor) => actor.end <= at.start && at.start - actor.end < 90 && !isBreak(view.text.slice(actor.end, at.start)),
  );
}
function after(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor[] {
  return actors.filter(
    (actor) => actor.start >= at.end && actor.start - at.end < 110 && !isBreak(view.text.slice(at.end, actor.start)),
  );
}

/** The subject before the verb: a name that no preposition governs. */
function subjectOf(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor | null {
  for (const actor of before(view, at, actors).toReversed()) {
    if (/подконтрольн\S+\s+(?:\S+\s)?$/u.test(view.text.slice(Math.max(view.start, actor.start - 30), actor.start)))
      continue;
    // A name in the genitive behind a noun ("инициативу Сеула") is no subject.
    if (
      /\p{Ll}[уюаяеыи]\s+$/u.test(view.text.slice(Math.max(view.start, actor.start - 4), actor.start)) &&
      actor.country
    )
      continue;
    const lead = view.text.slice(Math.max(view.start, actor.start - 18), actor.start);
    if (
      /(?:^|\s)(?:в|во|на|из|от|с|к|по|для|до|у)\s+(?:завод\S*\s|фабрик\S*\s|верф\S*\s)?$|(?:компанией|фирмой|группой|долей)\s+$/u.test(
        lead,
      )
    )
      continue;
    const between = view.text.slice(actor.end, at.start);
    if (/^(?:,\s[^,]{2,60},)?[\s\p{Ll}\d,№]{0,90}$/u.test(between) && !/(?:который|которая|которые)/u.test(between))
      return actor;
  }
  // "Лондон поддержал … и одновременно запретил": the subject of the first verb.
  const first = actors[0];
  if (first && first.start - view.start < 3 && /\sи\s(?:\p{Ll}+\s)?$/u.test(view.text.slice(view.start, at.start)))
    return first;
  return null;
}

function together(view: SentenceView, subject: Actor, actors: readonly Actor[]): Actor[] {
  const other = actors.findLast(
    (actor) => actor.end < subject.start && /^\sи\s$/.test(view.text.slice(actor.end, subject.start)),
  );
  return other ? [other, subject] : [subject];
}

function receives(view: SentenceView, relation: Relation, actor: Actor, verb = ""): boolean {
  // "поставил в КНДР" ships; "поставляет заводу" supplies.
  if (relation.rule === "ships" && /^постав/.test(verb) && !actor.country) return false;
  const lead = view.text.slice(Math.max(view.start, actor.start - 24), actor.start);
  if (/(?:^|\s)(?:в|во|на|до|для|и)\s+(?:\p{Ll}+\s)?$/u.test(lead)) return true;
  return (
    (["ships", "pays", "connects"].includes(relation.rule) &&
      /(?:фирме|компании|заводу|фабрике|корпорации|банку|агентству|правительству|предприятию|группе)\s+$/u.test(
        lead,
      )) ||
    (relation.rule === "connects" && actor.country)
  );
}

function peopleAfter(view: SentenceView, relation: Relation, at: Stretch): (Stretch & { name: string }) | null {
  const mark = view.marks.find((one) => one.kind === "worker" && one.start >= at.end && one.start - at.end < 60);
  if (!mark) return null;
  const demonym = view.places.find(
    (place) => place.kind === "demonym" && place.start >= at.end && place.end <= mark.start + 1,
  );
  const country = view.places.find(
    (place) => place.code === "KP" && place.start >= mark.start && place.start - mark.end < 12,
  );
  if (relation.rule === "hosts-workers") {
    if (country) return { start: country.start, end: country.end, name: view.text.slice(country.start, country.end) };
    return demonym
      ? { start: demonym.start, end: demonym.end, name: view.text.slice(demonym.start, demonym.end) }
      : null;
  }
  const start = demonym ? demonym.start : mark.start;
  const tail = /^\s(?:из\s)?\p{Lu}[\p{L}]+/u.exec(view.text.slice(mark.end, mark.end + 24));
  const end = mark.end + (tail ? tail[0].length : 0);
  return { start, end, name: view.text.slice(start, end) };
}

function phraseAfter(view: SentenceView, at: Stretch): (Stretch & { name: string }) | null {
  const rest = view.text.slice(at.end, Math.min(view.end, at.end + 110));
  const phrase = /^\s+(.+?)(?=[,;:.]|\s(?:и (?:одновременно|призвал|ввел|заявил)|а|но|в \d{4}|с \d|на \d)\s?|$)/u.exec(
    rest,
  );
  const words = phrase?.[1]?.trim();
  if (!words || words.length < 4 || /^(?:его|её|их|это)$/u.test(words)) return null;
  const start = at.end + phrase![0].indexOf(phrase![1]!);
  return { start, end: start + words.length, name: words };
}
