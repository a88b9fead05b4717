/**
 * Links told in the Russian passive: "рабочие были наняты компанией «А»", "завод контролируется холдингом «Б»".
 *
 * The actor stands in the instrumental, which the grammar shows by the noun before its name ("компанией «А»") or by the
 * name's own ending ("Пхеньяном"); without either nothing is read. The active voice is `links-ru.ts`.
 */
import type { Actor } from "./actors.ts";
import type { Ends, Relation } from "./relations.ts";
import type { SentenceView, Stretch } from "./sentence-view.ts";

const done = (stems: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${stems})(?=\\s)`, "giu");

const passives: Readonly<Record<string, RegExp>> = {
  employs: done("нанят\\p{L}{0,3}|трудоустроен\\p{L}{0,3}|привлечен\\p{L}{0,3}|привлечён\\p{L}{0,3}"),
  owns: done("куплен\\p{L}{0,3}|приобретен\\p{L}{0,3}|приобретён\\p{L}{0,3}|выкуплен\\p{L}{0,3}"),
  controls: done(
    "контролируем\\p{L}{2,3}|контролируется|контролируются|управляется|управляются|контролировал(?:ся|ась|ось|ись)",
  ),
  "sends-workers": done("направлен\\p{L}{0,3}|отправлен\\p{L}{0,3}|командирован\\p{L}{0,3}|послан\\p{L}{0,3}"),
  ships: done(
    "отгружен\\p{L}{0,3}|отправлен\\p{L}{0,3}|поставлен\\p{L}{0,3}|доставлен\\p{L}{0,3}|вывезен\\p{L}{0,3}|ввезен\\p{L}{0,3}|перевезен\\p{L}{0,3}",
  ),
  "opens-route": done("открыт\\p{L}{0,3}|запущен\\p{L}{0,3}|возобновлен\\p{L}{0,3}|возобновлён"),
  bans: done("запрещен\\p{L}{0,3}|запрещён"),
  pays: done("перечислен\\p{L}{0,3}|переведен\\p{L}{0,3}|выплачен\\p{L}{0,3}|уплачен\\p{L}{0,3}"),
  supports: done("поддержан\\p{L}{0,3}"),
  condemns: done("осужден\\p{L}{0,3}|осуждён"),
};

const AGENT_NOUN =
  "верфью|судоверфью|фабрикой|клиникой|больницей|комбинатом|рестораном|концессионером|застройщиком|судовладельцем|фондом|компанией|фирмой|корпорацией|группой|авиакомпанией|организацией|структурой|холдингом|банком|бюро|заводом|концерном|предприятием|подрядчиком|агентством|министерством|правительством|трестом|оператором|перевозчиком|властями|предпринимателем|бизнесменом|гражданином КНДР";
const AGENT = new RegExp(
  `^\\s(?:[^,;:]{0,30}?\\s)?(?:\\p{Ll}+(?:ой|ей|им|ым|ом)\\s){0,2}(?:(?:${AGENT_NOUN})\\s(?:\\p{Ll}+(?:а|я|ы|и|ой|ей)\\s){0,2})$`,
  "iu",
);
const OWN_ENDING = /^(?:Пхеньяном|Москвой|Китаем|Россией|Сеулом|Пекином|Варшавой|Кувейтом|Катаром|Северной Кореей)$/u;

export function passivesRussian(view: SentenceView, relation: Relation, actors: () => readonly Actor[]): Ends[] {
  const verbs = passives[relation.rule];
  if (verbs === undefined) return [];
  const found: Ends[] = [];
  for (const match of view.text.slice(view.start, view.end).matchAll(verbs)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    if (/(?:^|\s)не\s(?:был[аои]?\s)?$/u.test(view.text.slice(Math.max(view.start, at.start - 10), at.start))) continue;
    const agent = agentAfter(view, at, actors());
    if (!agent) continue;
    const object = objectOf(view, relation, at, agent, actors());
    if (!object) continue;
    const start = Math.min(agent.start, object.start, at.start);
    const end = Math.max(agent.end, object.end, at.end);
    found.push({ start, end, subject: title(agent.name), object: title(object.name) });
  }
  return found;
}

const title = (name: string): string => /«([^»]+)»/.exec(name)?.[1] ?? name;
type Named = Stretch & { readonly name: string };

function agentAfter(view: SentenceView, at: Stretch, actors: readonly Actor[]): Named | null {
  for (const actor of actors) {
    if (actor.start < at.end || actor.start - at.end > 90) continue;
    const words = view.text.slice(actor.start, actor.end);
    const own =
      OWN_ENDING.test(words) ||
      (/^\s$/.test(view.text.slice(at.end, actor.start)) &&
        /^\p{Lu}\p{L}+(?:ом|ой|ей|ием|ством|етом)(?:\s|$)/u.test(words));
    if (own || AGENT.test(view.text.slice(at.end, actor.start))) return actor;
  }
  return null;
}

/** What it was done to: the people, the one it came to, or the name before the verb, else the noun after the actor. */
function objectOf(
  view: SentenceView,
  relation: Relation,
  at: Stretch,
  agent: Stretch,
  actors: readonly Actor[],
): Named | null {
  if (relation.object === "workers") return peopleOf(view, at, agent);
  if (relation.object === "any") return phraseOf(view, at);
  const others = actors.filter((actor) => actor.start !== agent.start);
  if (relation.object === "to") {
    if (relation.needs && !relation.needs.test(view.text.slice(view.start, view.end).toLowerCase())) return null;
    return (
      others.find(
        (actor) =>
          actor.start >= at.end - 90 &&
          actor.start - at.end < 130 &&
          /(?:^|\s)(?:в|во|на)\s(?:\p{Ll}+\s){0,2}$/u.test(
            view.text.slice(Math.max(view.start, actor.start - 30), actor.start),
          ),
      ) ?? null
    );
  }
  // "контролируемая министерством обороны компания «Б»": the noun that the participle describes.
  if (/(?:ая|ое|ый|ий|ые|ую|ой|ого|ому)$/u.test(view.text.slice(at.start, at.end))) {
    const described = others.find((actor) => actor.start >= agent.end && actor.start - agent.end < 40);
    if (described && /(?:^|\s)\p{Ll}+\s$/u.test(view.text.slice(agent.end, described.start))) return described;
  }
  return (
    others.findLast(
      (actor) =>
        actor.end <= at.start &&
        at.start - actor.end < 60 &&
        !/[;:]/.test(view.text.slice(actor.end, at.start)) &&
        !/(?:^|\s)(?:в|во|на|из|от|с|по|для|до)\s$/u.test(
          view.text.slice(Math.max(view.start, actor.start - 5), actor.start),
        ),
    ) ?? null
  );
}

/** "Практика конфискации паспортов была осуждена": what is said of stands before the verb in its clause. */
function phraseOf(view: SentenceView, at: Stretch): Named | null {
  const clause = view.text.slice(view.start, at.start).replace(/\s(?:был[аои]?|будет)?\s?$/u, "");
  const from = Math.max(clause.lastIndexOf(", ") + 2, clause.lastIndexOf("; ") + 2);
  const name = clause.slice(from > 1 ? from : 0).trim();
  if (name.length < 4 || name.length > 80) return null;
  const start = view.start + clause.indexOf(name);
  return { start, end: start + name.length, name };
}

function peopleOf(view: SentenceView, at: Stretch, agent: Stretch): Named | null {
  const mark =
    view.marks.findLast((one) => one.kind === "worker" && one.end <= at.start && at.start - one.end < 70) ??
    view.marks.find((one) => one.kind === "worker" && one.start >= agent.end && one.start - agent.end < 50);
  if (!mark) return null;
  const tail = /^\sиз\s\p{Lu}\p{L}+/u.exec(view.text.slice(mark.end, mark.end + 24));
  const end = mark.end + (tail ? tail[0].length : 0);
  return { start: mark.start, end, name: view.text.slice(mark.start, end) };
}
