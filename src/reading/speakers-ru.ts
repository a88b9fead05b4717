/**
 * Who speaks in a Russian sentence: "по данным X", "X сообщил", "сообщил X", "сообщили в X", "со ссылкой на X".
 * The case form stays as it stands.
 */
import type { Attribution } from "./attribution.ts";
import { marksIn, type SentenceView, type Stretch } from "./sentence-view.ts";

const weak = /^(?:оценива|оцени|полага|счита|предполага|по оценк)/i;
const nobody =
  /^(?:он|она|они|мы|я|кто|который|которые|это|многие|некоторые)$|(?:^|\s)(?:эксперт\S*|аналитик\S*|источник\S*|чиновник\S*|рабоч\S*|очевид\S*|сми|специалист\S*|журналист\S*|собеседник\S*|правозащитник\S*|доклад\S*|отч[её]т\S*|данны\S*|статистик\S*|исследовател\S*|наблюдател\S*|свидетел\S*|дипломат\S*|местны\S*|жител\S*|перебежчик\S*|сотрудник\S*|компани\S*|документ\S*|экономист\S*|уч[её]ны\S*|мужчин\S*|женщин\S*|бригадир\S*|работник\S*|газет\S*|медиа|официальны\S* данны\S*|иностранны\S* СМИ|работодател\S*|подрядчик\S*|прораб\S*|издани\S*)$/iu;

export function speakersRussian(view: SentenceView, scopeAt: (at: Stretch) => Stretch): Attribution[] {
  const found: Attribution[] = [];
  for (const mark of marksIn(view, view, ["say", "according"])) {
    const words = view.text.slice(mark.start, mark.end);
    // "оценивается", "сообщается": nobody does it.
    if (mark.kind === "say" && /(?:ется|ются|ится|ятся|лось|лся|лась|лись)$/.test(words)) continue;
    const make = (speaker: string | null, span: Stretch): void => {
      found.push({
        ...span,
        speaker,
        weak: weak.test(words) ? words.split(" ").at(-1)! : null,
        cited: /ссыл/i.test(words),
        scope: scopeAt(mark),
      });
    };
    if (mark.kind === "according") {
      const end = phraseEnd(view, mark.end);
      make(speakerIn(view.text.slice(mark.end, end)), { start: mark.start, end });
      continue;
    }
    const before = view.text.slice(view.start, mark.start);
    const lead = before.slice(-3);
    const inverted = /[,»"”—–]\s*$/.test(lead) || /(?:^|\s)как\s$/iu.test(before.slice(-5)) || before.trim() === "";
    if (inverted) {
      const end = phraseEnd(view, mark.end);
      make(speakerIn(view.text.slice(mark.end, end)), { start: mark.start, end });
      continue;
    }
    const border = [...before.matchAll(/[,;:«»"]\s+|\s(?:что|а|но|и|как)\s+|[–—]\s*/g)]
      .map((m) => m.index + m[0].length)
      .filter((at) => at < before.trimEnd().length);
    let start = border.at(-1) ?? 0;
    // A quoted name inside the subject: Агентство «Ренхап» передаёт.
    const quoted = /[\p{L}\s]*«[^»]+»[^,;:]*$/u.exec(before);
    if (quoted) start = Math.max(0, Math.min(start, quoted.index));
    let phrase = before.slice(start);
    const cut = /\s(?:со ссылкой на|ссылаясь на)\s/.exec(phrase);
    if (cut) phrase = phrase.slice(0, cut.index);
    // "В апреле погранслужба зафиксировала 301 въезд": who records tells when it was, not when it told.
    const when = RECORDED.test(words) ? DATED.exec(phrase) : null;
    if (when) {
      phrase = phrase.slice(when[0].length);
      start += when[0].length;
    }
    make(speakerIn(phrase), { start: view.start + start, end: mark.end });
  }
  return found;
}

const RECORDED = /^(?:зафиксир|насчит|подсчит|посчит|выяв)/iu;
const DATED =
  /^(?:В|Во|За|С|На|К)\s(?:[^,]{0,40}?\s)?(?:\d{4}(?:-[мйге]\p{Ll}*)?(?:\s(?:года|году|год|годах))?|прошлом году|этом году|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)\s(?!\d|года|году)/u;

function phraseEnd(view: SentenceView, from: number): number {
  const rest = view.text.slice(from, view.end);
  const stop =
    /[,;:("]|\.\s|\.$|\s[–—]|\s(?:что|сообщил\S*|переда[её]т|пишет|заявил\S*|за рубежом|за границей|насчитыва\S*|работают|работает|работало|трудятся|трудится|наход\S*|состав\S*|числ\S*|было|были|был|около|примерно|более|свыше|не менее|почти|порядка|до|в \d{4}|на \d|по состоянию|северокорейск\S*|в мире|только|всего|\d)(?![\p{L}])/u.exec(
      rest,
    );
  return from + (stop ? stop.index : rest.length);
}

/** The speaker that a Russian phrase names; null for nobody. */
export function speakerIn(phrase: string): string | null {
  let s = phrase.trim();
  s = s.replace(
    /^(?:в|во|на|из|при|со|от|от лица|также|ранее|тем временем|накануне|при этом|однако|позже|сам|сама)\s+/iu,
    "",
  );
  s = s.replace(
    /\s+(?:также|ранее|уже|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|журналистам|агентству|изданию|РИА Новости|ТАСС|на (?:пресс-конференции|брифинге))$/u,
    (whole) => (/РИА|ТАСС/.test(whole) ? whole : ""),
  );
  s = s.replace(
    /^(?:авторы|составители|авторов|составителей|расч[её]ты|подсч[её]ты|цифры|материалы|таблицы|сводки)\s+(?=\S+\s+\S)/iu,
    "",
  );
  s = s.replace(
    /^(?:данных|данным|доклада|докладу|отч[её]та|отч[её]ту|статистики|статистике|сведениям|оценке|оценкам|сообщению|исследованию|сообщениям|информации|опубликованным|опубликованного|официальной|официальным|письме|докладе|отч[её]те|отчёте|сообщении|пресс-служба|пресс-службе|пресс-службы|представитель|представителя|представители|представителей|официальный представитель|глава пресс-службы|сотрудник)\s+(?=\S)/iu,
    "",
  );
  s = s.replace(/^(?:данным|данных|докладу|докладе|отч[её]те|письме|ответе|статистике|доклада|отч[её]та)\s+/iu, "");
  s = s.replace(/\s+(?:со ссылкой на|ссылаясь на)\s.*$/u, "");
  s = s.replace(
    /^(?:предварительным|свежим|официальным|последним|собственным|новым|неофициальным)\s+(?:данным|оценкам|подсч[её]там|сведениям)\s+/iu,
    "",
  );
  const quoted = /«([^»]+)»/.exec(s);
  if (
    quoted &&
    /(?:агентств|газет|телеканал|издани|журнал|организаци|компани|центр|фонд|портал|радио|ооо|фирм|НКО|коалици|сет)/iu.test(
      s.slice(0, quoted.index),
    )
  )
    return quoted[1]!;
  if (s === "" || s.length > 140) return null;
  const name =
    /(?:^|\s)((?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)(?:\s+(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)){1,2})$/u.exec(
      s,
    );
  if (
    name &&
    !institution.test(name[1]!) &&
    !/(?:Росси|Коре|Кита|Област|Кра[йя]|Федераци|Наци|Совет|Штат|Эмират|Новост|Восток|Региона)/u.test(name[1]!)
  ) {
    const before = s.slice(0, s.length - name[1]!.length).trim();
    if (before === "" || /^\p{Ll}/u.test(before) || office.test(before)) return name[1]!;
  }
  if (/^(?:собеседник|источник)/iu.test(s)) return null;
  if (nobody.test(s.split(/\s/)[0]!.toLowerCase()) && !institution.test(s)) return null;
  const circle =
    /^(?:правозащитники|активисты|исследователи|журналисты|эксперты|аналитики|специалисты|юристы|волонт[её]ры)\s+из\s+(?=\S*[«\p{Lu}])(.+)$/iu.exec(
      s,
    );
  if (circle) return /^«([^»]+)»$/.exec(circle[1]!)?.[1] ?? circle[1]!;
  const staff = /^(?:аналитики|эксперты|специалисты|сотрудники|чиновники|дипломаты)\s+(.+)$/iu.exec(s);
  if (staff && institution.test(staff[1]!) && /\p{Lu}/u.test(staff[1]!)) return staff[1]!;
  const title = /^«([^»]+)»$/.exec(s);
  if (title) return title[1]!;
  if (nobody.test(s) && !/^групп\p{Ll}+ экспертов/iu.test(s)) return null;
  if (institution.test(s) || office.test(s)) return s;
  return /^\p{Lu}/u.test(s) || /\s\p{Lu}/u.test(s) ? s : null;
}

const institution =
  /(?:министерств|мид(?:\s|$)|мвд|фсб|фмс|ведомств|служб|агентств|правительств|управлени|комитет|комисси|посольств|консульств|банк|администраци|институт|центр|организаци|совет|оон|полици|прокуратур|суд(?:\s|$|а)|университет|фонд|ассоциаци|росстат|минтруд|минстро|минэконом|парламент|коалици|разведк|кремл|власт|таможн|панел|группа экспертов|группы экспертов|белый дом|белом доме|госдеп|минфин|минобороны|сеть|бюро|инспекци|департамент|штаб|союз|партия|палат)/iu;
const office =
  /(?:министр|посол|посла|губернатор|президент|премьер|глава|главы|представител|советник|директор|председател|секретар|замминистр|депутат|мэр|докладчик|генконсул|уполномочен|руководител|начальник|спикер|вице-)/iu;
