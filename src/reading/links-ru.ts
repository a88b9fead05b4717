/**
 * Ends of links in Russian: the nominative is not marked, so order and the kind of name decide; "принадлежит" turns round.
 *
 * A little over 400 lines, because subject, object and owner share how an end is cut out of its phrase.
 */
import type { Actor } from "./actors.ts";
import { passivesRussian } from "./links-ru-passive.ts";
import { phrasesRussian } from "./links-ru-phrases.ts";
import type { Ends, Relation } from "./relations.ts";
import type { SentenceView, Stretch } from "./sentence-view.ts";

const bare = (actor: Actor): Actor => {
  const quoted = /«([^»]+)»/.exec(actor.name);
  return quoted && !/^(?:ООО|ОАО|ЗАО|АО|ПАО)/.test(actor.name) ? { ...actor, name: quoted[1]! } : actor;
};

export function linksRussian(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const text = view.text.slice(view.start, view.end);
  const found: Ends[] = [
    ...special(view, relation, actors),
    ...passivesRussian(view, relation, actors),
    ...phrasesRussian(view, relation),
  ];
  for (const match of text.matchAll(relation.ru)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const near = view.text.slice(Math.max(view.start, at.start - 90), Math.min(view.end, at.end + 130));
    if (relation.needs && !relation.needs.test(near.toLowerCase())) continue;
    if (relation.without?.test(view.text.slice(at.end, Math.min(view.end, at.end + 90)))) continue;
    const words = match[0];
    if (/(?:^|\s)(?:не|никогда не)\s+$/u.test(view.text.slice(Math.max(view.start, at.start - 12), at.start))) continue;
    if (/^принадлеж|^[Пп]одконтрольн|^под контролем/.test(words)) {
      const owner = after(view, at, actors())[0];
      const owned = before(view, at, actors()).findLast(
        (actor) =>
          !/(?:^|\s)(?:в|во|на|из|от|с)\s+$/u.test(view.text.slice(Math.max(view.start, actor.start - 6), actor.start)),
      );
      // "Подконтрольная министерству обороны фирма «А»": what is controlled stands behind.
      const behind =
        !owned && /^[Пп]одконтрольн/.test(words)
          ? after(view, at, actors()).findLast((actor) => /«/.test(actor.name))
          : undefined;
      if (owner && behind && behind !== owner)
        found.push({ ...cover(owner, behind, at), subject: bare(owner).name, object: bare(behind).name });
      // "Фонду «А» принадлежит 40 % акций «Б»": the dative stands first.
      const share =
        owner && owned && /%|процент|акци|дол[яюи](?:\s|$)|пакет/u.test(view.text.slice(at.end, owner.start));
      if (share) found.push({ ...cover(owner, owned, at), subject: bare(owned).name, object: bare(owner).name });
      else if (owner && owned)
        found.push({ ...cover(owner, owned, at), subject: bare(owner).name, object: bare(owned).name });
      continue;
    }
    // A nominative after the verb is its subject: "владеет гонконгская компания X".
    const turned =
      /^\s(?:\p{Ll}+(?:ий|ый|ой|ая|ое)\s){0,2}(?:подрядчик|агент|оператор|перевозчик|посредник|трест|концерн|предприятие|фонд|дипломат|полковник|генерал|чиновник|гражданин|выходец|партнёр|партнер)\s|^\s(?:только\s|лишь\s|и\s|сам[ао]?\s)?(?:\p{Ll}+ (?:холдинг|банк)|(?:\p{Ll}+ая\s)?(?:компания|корпорация|фирма|группа|авиакомпания|\p{Ll}+ий банк|\p{Ll}+ая)|гражданин КНДР|холдинг|завод|банк|бизнесмен|предприниматель|министерство)\s/u.test(
        view.text.slice(at.end, at.end + 44),
      ) || isObjectFirst(view, at, words);
    const lead = turned ? null : subjectOf(view, at, actors());
    if (relation.object === "any") {
      const object = turned ? null : phraseAfter(view, at);
      const agent = turned ? nominativeAfter(view, at, actors()) : undefined;
      const told = agent && phraseBefore(view, at);
      if (agent && told) found.push({ ...cover(agent, told, at), subject: bare(agent).name, object: told.name });
      if (lead && object)
        for (const subject of together(view, lead, actors()))
          found.push({ ...cover(subject, object, at), subject: bare(subject).name, object: object.name });
      continue;
    }
    const later = after(view, at, actors());
    // "650 строителей, которых нанял подрядчик «А»": the people stand before the clause.
    const whom = relation.object === "workers" ? peopleBefore(view, at) : null;
    if (whom) {
      const agent = nominativeAfter(view, at, actors()) ?? subjectInside(view, at, actors());
      if (agent) found.push({ ...cover(agent, whom, at), subject: bare(agent).name, object: whom.name });
      continue;
    }
    // "северокорейцев трудоустроила в своих цехах фабрика «Лотос»"
    const early =
      relation.object === "workers" && !lead && relation.rule === "employs"
        ? FACTORY.exec(view.text.slice(at.end, view.end))
        : null;
    const staff = early
      ? view.marks.findLast((mark) => mark.kind === "worker" && mark.end <= at.start && at.start - mark.end < 4)
      : undefined;
    if (early && staff) {
      const end = at.end + early[0].length;
      found.push({ start: staff.start, end, subject: early[1]!, object: view.text.slice(staff.start, staff.end) });
      continue;
    }
    if (relation.object === "workers") {
      const people = peopleAfter(view, relation, at);
      if (lead && people)
        for (const subject of together(view, lead, actors()))
          found.push({ ...cover(subject, people, at), subject: bare(subject).name, object: people.name });
      continue;
    }
    if (lead) {
      const objects =
        relation.object === "to"
          ? later.filter((actor) => receives(view, relation, actor, words))
          : later.filter((actor) => !governed(view, actor)).slice(0, 1);
      for (const object of objects.slice(0, 3))
        found.push({ ...cover(lead, object, at), subject: bare(lead).name, object: bare(object).name });
      continue;
    }
    if (turned && relation.object === "direct") {
      const agent = nominativeAfter(view, at, actors());
      const object =
        before(view, at, actors()).findLast(
          (actor) => !governed(view, actor) && !(actor.start === view.start && !/[«"]/.test(actor.name)),
        ) ?? phraseBefore(view, at, relation.rule);
      if (agent && object)
        found.push({ ...cover(agent, object, at), subject: bare(agent).name, object: quoted(object.name) });
      continue;
    }
    // Turned order: "Кальмар на завод «Хун Фат» поставляла компания «Рёнак»", "Рейс … открыла авиакомпания «Аврора»".
    const subject = later.find(
      (actor) =>
        !actor.country &&
        !governed(view, actor) &&
        /^(?:[\s\p{Ll}]|в \d{4} году){0,40}$/u.test(view.text.slice(at.end, actor.start)),
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
  // Told in the passive already: its agent is not what is acted on.
  const apart = (a: string, b: string): boolean => !a.includes(b) && !b.includes(a);
  return found.filter((one, i) =>
    found.slice(0, i).every(({ subject, object }) => apart(subject, one.object) || apart(object, one.subject)),
  );
}

/** "на верфи «Нордвинд» работают 40 северокорейцев"; "директор фирмы «Рынрадо» Пак Сон Иль". */
function special(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const text = view.text.slice(view.start, view.end);
  const found: Ends[] = [];
  if (relation.rule === "employs") {
    // "трест «Маяк», использующий труд северокорейцев": the participle of the one named before it.
    for (const match of text.matchAll(
      /«([^»]+)»,\s(?:использующ|нанимающ|нанявш|привлекающ|привлекш|использовавш)\p{L}+\s/giu,
    )) {
      const at = { start: view.start + match.index, end: view.start + match.index + match[0].length - 1 };
      const people = peopleAfter(view, relation, at);
      if (people) found.push({ ...cover(at, people, at), subject: match[1]!, object: people.name });
    }
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
      /(?:владел[ье]ц\S*|собственник\S*|учредител\S*)\s(?:\p{Ll}+\s){0,2}«([^»]+)»(?:\s(?:—|–|является|был)|,)\s(?:\p{Ll}+\s){0,3}(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/giu,
    ))
      found.push({
        start: view.start + match.index,
        end: view.start + match.index + match[0].length,
        subject: match[2]!,
        object: match[1]!,
      });
  }
  found.push(...byNoun(view, relation, actors));
  if (relation.rule === "directs") {
    for (const match of text.matchAll(
      /(?:директором|гендиректором|главой|руководителем)\s(?:\p{Ll}+\s){0,2}«([^»]+)»\s(?:(?:в|с)\s\p{Ll}+\s(?:\d{4}\sгода\s)?)?(?:является|был[аи]?|стал[аи]?|назначен[аы]?|значится|числится)\s(?:\p{Ll}+\s){0,2}(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/giu,
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

/** "поставщиком которого выступала компания «Б»", "акционером банка «А» является бюро № 39": the relation is a noun. */
function byNoun(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const noun = NOUNS[relation.rule];
  if (noun === undefined) return [];
  const found: Ends[] = [];
  const text = view.text.slice(view.start, view.end);
  for (const match of text.matchAll(noun)) {
    const start = view.start + match.index;
    const end = start + match[0].length;
    const agent = actors().find(
      (actor) => actor.start >= end && /^(?:\s|(?:\s\p{Ll}+){1,3}\s)?$/u.test(view.text.slice(end, actor.start)),
    );
    const whose = match[1]!.startsWith("котор")
      ? actors().findLast((actor) => actor.end <= start && start - actor.end < 5)
      : actors().find((actor) => actor.start >= start && actor.end <= end && /«/.test(actor.name));
    if (agent && whose)
      found.push({ ...cover(agent, whose, { start, end }), subject: bare(agent).name, object: bare(whose).name });
  }
  return found;
}
const nouns = (stems: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:${stems})\\s(котор\\p{L}+|(?:\\p{Ll}+\\s){0,3}«[^»]+»)\\s(?:является|являлс[яь]|являлась|выступает|выступал[аио]?|стал[аио]?|был[аио]?|значится|числится)(?=\\s)`,
    "giu",
  );
const NOUNS: Readonly<Record<string, RegExp>> = {
  owns: nouns("акционером|совладельцем|основным акционером|хозяином|бенефициаром"),
  supplies: nouns("поставщиком"),
  represents: nouns("агентом|представителем|посредником"),
};

const cover = (a: Stretch, b: Stretch, c: Stretch): Stretch => ({
  start: Math.min(a.start, b.start, c.start),
  end: Math.max(a.end, b.end, c.end),
});

const isBreak = (words: string): boolean => /[;:.]\s|,\s(?:а|но|что|где|как)\s|\sа\s/.test(words);

/** "завод «А», принадлежащий компании «Б», нанял": what stands in a participle's aside does not act in the clause. */
function inAside(view: SentenceView, actor: Stretch, at: Stretch): boolean {
  const comma = view.text.lastIndexOf(", ", actor.start);
  if (comma < view.start || !/,\s/.test(view.text.slice(actor.end, at.start))) return false;
  return ASIDE.test(view.text.slice(comma, actor.start));
}
/** "через фирму «А»", "на заводе «Б»": a name under a preposition, between who acts and the verb. */
const BY_THE_WAY = /\s(?:через|посредством|на|в|для|с)\s(?:\p{Ll}+\s){0,3}«[^»]+»/gu;
const FACTORY =
  /^\s[\p{Ll}\s]{0,40}?(?:фабрика|завод|компания|фирма|верфь|артель|ферма|подрядчик|трест|комбинат|холдинг|корпорация|клиника|ресторан)\s«([^»]+)»/u;
const ASIDE =
  /^,\s(?:(?:также|ранее|тоже|чьим|где|как|по (?:словам|данным|информации|сведениям|оценке|оценкам|версии|мнению)|(?:в |на |с |у |от |для |через )?котор\p{L}+)\s[^,]*|(?:дочерн|головн|структурн|бывш)\p{Ll}+\s[^,]*|(?:«дочка»|дочка|подразделение|филиал|партнёр|партнер|оператор|владелец)\s[^,]*|(?:сообщ|заяв|утвержд|отмеч|отмет|уточн|пиш|переда|рассказ|объяв|призна|добав)\p{Ll}*\s[^,]*|\p{Ll}+(?:щ|вш|нн|т)(?:ий|ая|ее|ие|ой|ый|ые|ое|его|ей|их)(?:ся)?\s[^,]*)$/u;

function before(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor[] {
  return actors.filter(
    (actor) => actor.end <= at.start && at.start - actor.end < 140 && !isBreak(view.text.slice(actor.end, at.start)),
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
    if (inAside(view, actor, at)) continue;
    const lead = view.text.slice(Math.max(view.start, actor.start - 18), actor.start);
    if (
      /(?:^|\s)(?:через|посредством|при посредничестве|с помощью|при помощи)\s+(?:\p{Ll}+\s+){0,3}$/u.test(
        view.text.slice(Math.max(view.start, actor.start - 60), actor.start),
      ) ||
      /(?:^|\s)(?:в|во|на|из|от|с|к|по|для|до|у|против|около|между)\s+(?:завод\S*\s|фабрик\S*\s|верф\S*\s)?$|(?:компанией|фирмой|группой|долей)\s+$/u.test(
        lead,
      )
    )
      continue;
    const between = view.text
      .slice(actor.end, at.start)
      .replace(/^\s(?:в|во|на|из)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/u, "");
    const plain = between.replace(BY_THE_WAY, "").replace(/^,\s[^,;]{2,120},(?=\s)/u, "");
    if (/^[\s\p{Ll}\d,№-]{0,90}$/u.test(plain) && !/(?:который|которая|которые)/u.test(plain)) return actor;
  }
  // "Лондон поддержал … и одновременно запретил": the subject of the first verb.
  const first = actors[0];
  if (first && first.start - view.start < 3 && /\sи\s(?:\p{Ll}+\s)?$/u.test(view.text.slice(view.start, at.start)))
    return first;
  return null;
}

function together(view: SentenceView, subject: Actor, actors: readonly Actor[]): Actor[] {
  const all = [subject];
  for (let joint = /^\s(?:и|,)\s$/; all.length < 4; joint = /^,\s$/) {
    const first = all[0]!;
    const other = actors.findLast(
      (actor) => actor.end < first.start && joint.test(view.text.slice(actor.end, first.start)),
    );
    if (!other) break;
    all.unshift(other);
  }
  return all;
}

const PREPOSITION =
  /(?:^|\s)(?:через|посредством|в|во|на|из|от|с|со|к|по|для|до|у|под|над|при|через|против|около|без|между|перед)\s+(?:\p{Ll}+(?:ом|ым|ой|ых|ском|ской)\s)?$/iu;

/** Whether a preposition stands before the name: then it is a place or a way, and neither acts nor is acted on. */
function governed(view: SentenceView, actor: Actor): boolean {
  return PREPOSITION.test(view.text.slice(Math.max(view.start, actor.start - 28), actor.start));
}

/** Words for things, that begin a sentence with a capital and act on nobody: what is said of them comes after the verb. */
const THING =
  /^(?:Интерес|Предприяти|Компани[юе]|Корпораци[юе]|Организаци[юе]|Группу|Фабрик|Завод|Запуск|Пуск|Испытани|Санкци|Ограничени|Резолюци|Решени|Рабочих|Паром|Рейс|Доступ|Поставк|Груз|Угол|Верф|Половин|Дол[юяе]|Акци|Средства|Деньги|Маршрут|Лини|Канал|Импорт|Экспорт|Запрет|Ракет|Закуп|Труд|Фирму|Банк(?:ом|у)|Судно[мв]|Действи|Инициатив|Предложени)/u;
/** Verbs that govern the instrumental: what stands in it is owned or led. */
const OF_WHAT = /^(?:владе|руковод|управля|командова)/u;

/** "Предприятие возглавляет Ким", "Половиной акций «Вонсан Фиш» владеет …": the object stands before the verb. */
function isObjectFirst(view: SentenceView, at: Stretch, verb: string): boolean {
  const clause = view.text
    .slice(view.start, at.start)
    .split(/[;:,]\s/)
    .at(-1)!
    .trimStart();
  const first = clause.split(/\s/)[0] ?? "";
  if (OF_WHAT.test(verb)) return /(?:ой|ей|ом|ем|ами|ями|ью)$/u.test(first) && !/«/.test(first);
  return (
    THING.test(first) &&
    /^\s(?:и\s|только\s|(?!(?:из|в|во|на|от|до|для|у|с|по)\s)\p{Ll}+\s){0,3}[\p{Lu}«]|^\sбюро\s/u.test(
      view.text.slice(at.end, at.end + 60),
    )
  );
}

/** The name after the verb that no preposition governs: in turned order it acts. */
function nominativeAfter(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor | undefined {
  const agent = after(view, at, actors).find(
    (actor) =>
      !governed(view, actor) && /^(?:[\s\p{Ll}]|гражданин КНДР){0,50}$/u.test(view.text.slice(at.end, actor.start)),
  );
  if (!agent || agent.country) {
    const person = /^\sгражданин КНДР\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2})/u.exec(
      view.text.slice(at.end, at.end + 70),
    );
    const start = person ? at.end + person[0].length - person[1]!.length : 0;
    return person ? { start, end: start + person[1]!.length, name: person[1]!, country: false } : agent;
  }
  const name = agent.name.replace(/^КНДР\s(?=\p{Lu})/u, "").replace(/^И\s/, "");
  return { ...agent, name };
}

/** What stands before the verb in its clause. */
function phraseBefore(
  view: SentenceView,
  at: Stretch,
  rule = "",
): (Stretch & { name: string; country: boolean }) | null {
  const clause = view.text.slice(view.start, at.start);
  const from = Math.max(clause.lastIndexOf(", ") + 2, clause.lastIndexOf("; ") + 2, 0);
  const words = clause.slice(from > 1 ? from : 0).trim();
  if (words.length < 4 || words.length > 80 || (rule !== "" && rule !== "controls" && !/«/.test(words))) return null;
  const start = view.start + clause.indexOf(words);
  return { start, end: start + words.length, name: words, country: false };
}

function quoted(name: string): string {
  return /«([^»]+)»/.exec(name)?.[1] ?? name;
}

function receives(view: SentenceView, relation: Relation, actor: Actor, verb = ""): boolean {
  // "поставил в КНДР" ships; "поставляет заводу" supplies.
  if (relation.rule === "ships" && /^постав/.test(verb) && !actor.country) return false;
  const lead = view.text.slice(Math.max(view.start, actor.start - 24), actor.start);
  if (/(?:^|\s)(?:в|во|на|до|для|и)\s+(?:\p{Ll}+\s)?$/u.test(lead)) return true;
  return (
    (["ships", "pays", "connects"].includes(relation.rule) &&
      /(?:фирме|компании|заводу|фабрике|корпорации|банку|агентству|правительству|предприятию|группе|подрядчику|посреднику|холдингу|тресту|фонду|заказчику|партнёру|партнеру|посольству|консульству|генконсульству|министерству|управлению|администрации|партии|режиму|властям|дому)\s+(?:\p{Ll}+\s)?$/u.test(
        lead,
      )) ||
    (relation.rule === "connects" && actor.country) ||
    // "перечислила Банку внешней торговли": the dative needs no preposition.
    (["pays", "connects", "supplies"].includes(relation.rule) &&
      /^(?:Банку|Министерству|Посольству|Правительству|Комитету|Управлению|Агентству|Фонду|Корпорации)(?:\s|$)/u.test(
        actor.name,
      ))
  );
}

/** The workers that ", которых нанял" is said of. */
function peopleBefore(view: SentenceView, at: Stretch): (Stretch & { name: string }) | null {
  const joint = /,\sкоторых\s[^,;]{0,60}$/u.exec(view.text.slice(view.start, at.start));
  if (!joint) return null;
  const start = view.start + joint.index;
  const mark = view.marks.findLast((one) => one.kind === "worker" && one.end <= start && start - one.end < 24);
  return mark ? { start: mark.start, end: mark.end, name: view.text.slice(mark.start, mark.end) } : null;
}

/** "которых фирма «А» наняла": the actor inside the relative clause. */
function subjectInside(view: SentenceView, at: Stretch, actors: readonly Actor[]): Actor | undefined {
  const from = view.text.lastIndexOf("которых", at.start);
  return actors.find((actor) => actor.start > from && actor.end <= at.start && !governed(view, actor));
}

function peopleAfter(view: SentenceView, relation: Relation, at: Stretch): (Stretch & { name: string }) | null {
  const mark = view.marks.find((one) => one.kind === "worker" && one.start >= at.end && one.start - at.end < 60);
  if (!mark) return null;
  const demonym = view.places.find(
    (place) => place.kind === "demonym" && place.start >= at.end && place.end <= mark.start + 1,
  );
  const country = view.places.find(
    (place) =>
      place.code === "KP" &&
      place.start >= mark.start &&
      (place.start - mark.end < 12 ||
        (place.start - mark.end < 40 && /^[\s\p{Ll},]*\sиз\s$/u.test(view.text.slice(mark.end, place.start)))),
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
  if (
    !words ||
    words.length < 4 ||
    /^(?:(?:только|лишь|всего|не более|около)\s)?\d/u.test(words) ||
    /^(?:его|её|их|это)$/u.test(words)
  )
    return null;
  const start = at.end + phrase![0].indexOf(phrase![1]!);
  return { start, end: start + words.length, name: words };
}
