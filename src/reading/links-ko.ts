/** Ends of links in Korean, by their particles: 은/는/이/가 acts, 을/를 is acted on, 에/에게/로 receives. */
import type { Actor } from "./actors.ts";
import type { Ends, Relation } from "./relations.ts";
import type { SentenceView, Stretch } from "./sentence-view.ts";

interface Phrase extends Stretch {
  readonly name: string;
  readonly role: string;
}

const generic =
  /^(?:공장|회사|정부|식당|조선소|당국|은행|기업|업체|호텔|농장|대사관|위원회|건설|무역|행사|연장|고용|판매|발급|결의|수입|발사|실험|제안|구상|명단|재개|중단|체결|도입|방문|기항|거래|입항|참여|수출|운항)$/;
const nobody =
  /^(?:그|이|그는|이들|우리|회사|업체|기업|당국|노동자|근로자|정부|관계자|당국자|전문가|사장|업주|지배인|소식통|사업가|상인|간부|주민|공장|수|것|등|곳|명|이후|지난해|올해|매년)$/;
const particles = /(?:은|는|이|가|을|를|에게|에서|에|으로|로|와|과|의|도)$/;

export function linksKorean(view: SentenceView, relation: Relation, _actors: () => readonly Actor[]): Ends[] {
  const text = view.text.slice(view.start, view.end);
  const found: Ends[] = [];
  for (const match of text.matchAll(relation.ko)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const from = clauseStart(view, at.start);
    const near = view.text.slice(from, Math.min(view.end, at.end + 14));
    if (relation.needs && !relation.needs.test(near)) continue;
    if (relation.without?.test(near)) continue;
    const money = /(?:달러|위안|루블|유로|엔|원|대금|자금)(?:을|를)?\s*$/.test(
      view.text.slice(from, at.start).trimEnd(),
    );
    if (/^(?:보냈|건넸)/.test(match[0]) && (relation.rule === "pays") !== money) continue;
    if (/^(?:하지 않|되지 않|지 않|하려|하기로|할 계획|할 예정)/.test(view.text.slice(at.end, at.end + 6))) continue;
    if (/(?:한|하는|된|할)\s?적이?\s?없|지\s않/.test(view.text.slice(at.end, at.end + 12))) continue;
    const owner =
      relation.rule === "owns"
        ? /([^\s,]+)의\s(?:실\s?|최종\s)?소유(?:주|자)는\s([^\s,]+?)(?:이다|다|이며|로|\.)/.exec(
            view.text.slice(view.start, view.end),
          )
        : null;
    if (owner) {
      const start = view.start + owner.index;
      found.push({ start, end: start + owner[0].length, subject: owner[2]!, object: owner[1]! });
      continue;
    }
    const phrases = phrasesOf(view, from, at.start);
    const ends = endsOf(view, relation, phrases, at);
    const wide = ends.flatMap(({ subject, object }) => {
      // "카타르와 쿠웨이트에": both receive.
      const before =
        relation.object === "to"
          ? phrases.find(
              (phrase) =>
                /^(?:와|과)$/.test(phrase.role) &&
                object.start - phrase.end <= 2 &&
                object.start > phrase.start &&
                phrase.start > subject.start,
            )
          : undefined;
      return before
        ? [
            { subject, object: before },
            { subject, object },
          ]
        : [{ subject, object }];
    });
    const joined = wide.flatMap(({ subject, object }) => {
      const other = phrases.find(
        (phrase) => /^(?:와|과)$/.test(phrase.role) && subject.start - phrase.end <= 2 && subject.start > phrase.start,
      );
      return other
        ? [
            { subject: other, object },
            { subject, object },
          ]
        : [{ subject, object }];
    });
    for (const { subject, object } of joined.filter(
      (one) =>
        relation.object === "any" ||
        relation.object === "workers" ||
        !/^(?:본국|자국|고국|고향|조국|현지|해외|송출 회사|송출 업체|회사|업체|의사|노동자|당국|정부|중개인|.*(?:노동자|의사|근로자|직원)|.{1})$/.test(
          one.object.name,
        ),
    ))
      found.push({
        start: Math.min(subject.start, object.start),
        end: Math.max(at.end, subject.end, object.end),
        subject: codeOr(view, subject),
        object: codeOr(view, object),
      });
  }
  return found;
}

function clauseStart(view: SentenceView, at: number): number {
  const before = view.text.slice(view.start, at);
  const breaks = [...before.matchAll(/(?:으나|지만|는데|면서|하고|이고|하자|,)\s/g)].map((m) => m.index + m[0].length);
  // A clause without its own subject takes the sentence's.
  const last = breaks.at(-1);
  if (last === undefined) return view.start;
  return /[가-힣](?:은|는|이|가|도)\s/.test(before.slice(last)) ? view.start + last : view.start;
}

function phrasesOf(view: SentenceView, from: number, to: number): Phrase[] {
  const phrases: Phrase[] = [];
  const text = view.text.slice(from, to);
  const tokens = [...text.matchAll(/[^\s,]+/g)];
  let begin = 0;
  tokens.forEach((token, i) => {
    const words = token[0];
    const particle = particles.exec(words);
    const isLast = i === tokens.length - 1;
    if (!particle && !isLast) return;
    const role = particle ? particle[0] : "";
    if (role === "의") {
      begin = i;
      return;
    }
    const stem = role === "" ? words : words.slice(0, -role.length);
    const start = generic.test(stem) && i > begin ? tokens[Math.max(begin, i - 1)]!.index : token.index;
    const name = `${text.slice(start, token.index)}${stem}`.replace(/의\s/, " ");
    if (stem.length > 1 && !nobody.test(name))
      phrases.push({ start: from + start, end: from + token.index + stem.length, name, role });
    begin = i + 1;
  });
  return phrases;
}

function endsOf(
  view: SentenceView,
  relation: Relation,
  phrases: readonly Phrase[],
  at: Stretch,
): { subject: Phrase; object: Phrase }[] {
  const acting = phrases.filter(
    (phrase) => /^(?:은|는|이|가|도)$/.test(phrase.role) && !/\d(?!호|국|실)/.test(phrase.name),
  );
  // "전문가단은 북한이 석탄을 수출했다고 추정했다": of what is said the inner subject acts.
  const told = /^[가-힣]{0,3}다고\s/.test(view.text.slice(at.end, at.end + 8));
  const subject = (told ? acting.find((phrase) => /^(?:이|가)$/.test(phrase.role)) : undefined) ?? acting[0];
  const after = view.text.slice(at.end, Math.min(view.end, at.end + 30));
  if (relation.rule === "controls" || relation.rule === "owns") {
    // "91국의 통제를 받는 하이난블루웨일": the controlled one follows.
    const controlled = /^(?:을|를)?\s?(?:받는|하에 있는|아래 있는)\s([^\s,]+?)(?:은|는|이|가|의|,)/.exec(after);
    const owner = /([^\s]+?)(?:의)?\s?$/.exec(view.text.slice(view.start, at.start));
    if (controlled && owner) return [pair(view, owner[1]!, controlled[1]!, at)];
    if (/^(?:다|이다|로|\.)/.test(after) && owner && subject)
      return [{ subject: { ...subject, name: owner[1]!.replace(/의$/, "") }, object: subject }];
    // "모크란이 철산무역의 통제를 받고 있다": the nearest that is said to be under it.
    const under = phrases.findLast((phrase) => /^(?:은|는|이|가)$/.test(phrase.role));
    if (relation.rule === "controls" && /^(?:을|를)?\s?받(?:고|는다|아|았|으며)/.test(after) && owner && under)
      return [{ subject: pair(view, owner[1]!, owner[1]!, at).subject, object: under }];
    const agent = phrases.findLast((phrase) => /^(?:이|가)$/.test(phrase.role));
    const topic = phrases.find((phrase) => /^(?:은|는)$/.test(phrase.role));
    const object = phrases.find((phrase) => /^(?:을|를)$/.test(phrase.role));
    const share = /([^\s]+)의\s(?:지분|주식)/.exec(view.text.slice(view.start, at.end));
    if (share && subject && !share[1]!.startsWith(subject.name))
      return [{ subject, object: pair(view, share[1]!, share[1]!, at).object }];
    const parent = /([^\s]+)의\s$/.exec(view.text.slice(view.start, at.start));
    if (/^(?:자회사|계열사)/.test(view.text.slice(at.start, at.end)) && parent && subject)
      return [{ subject: pair(view, parent[1]!, parent[1]!, at).subject, object: subject }];
    if (agent && topic && !object && agent !== topic) return [{ subject: agent, object: topic }];
    return subject && object ? [{ subject, object }] : [];
  }
  if (relation.rule === "directs") {
    // "태봉무역 사장 리성원은": the company before the office, the person after it.
    // "볼라시스의 대표는 정성화이다": the office is what the sentence is about.
    const named = /^는\s([가-힣]{2,4}?)(?:이다|다|로|였다)/.exec(after);
    const of = /([^\s,]+(?:\s[^\s,]+)?)의\s$/.exec(view.text.slice(view.start, at.start));
    if (named && of) return [pair(view, named[1]!, of[1]!, at)];
    const person = /^\s([가-힣]{2,4}?)(?:은|는|이|가|씨|을|를|의|,)/.exec(after);
    const company = /([^\s,]+)\s$/.exec(view.text.slice(view.start, at.start));
    const title = /^(?:다|이다|를 맡|로 있|직을|로 등재)/.test(after)
      ? phrases.find((phrase) => /^(?:은|는|이|가)$/.test(phrase.role))
      : undefined;
    if (title && company && !/^(?:회사|업체|공장|현지|북한)$/.test(company[1]!))
      return [{ subject: title, object: pair(view, company[1]!, company[1]!.replace(/의$/, ""), at).object }];
    return person && company && !/^(?:회사|업체|공장|현지|북한|부)$/.test(company[1]!)
      ? [pair(view, person[1]!, company[1]!, at)]
      : [];
  }
  // "조선소 크리스트에 고용된 북한 노동자": the employer before the passive, the workers after it.
  const hired = relation.object === "workers" && /^된\s/.test(after);
  const hirer = hired ? phrases.findLast((phrase) => /^(?:에|에게)$/.test(phrase.role)) : undefined;
  const hands =
    hirer && view.marks.find((mark) => mark.kind === "worker" && mark.start >= at.end && mark.start - at.end < 12);
  if (hirer && hands) {
    const country = view.places.find(
      (one) => one.start >= at.end && one.end <= hands.start && hands.start - one.end <= 2,
    );
    const start = country?.start ?? hands.start;
    return [{ subject: hirer, object: { start, end: hands.end, name: view.text.slice(start, hands.end), role: "" } }];
  }
  if (!subject) return [];
  if (relation.object === "workers" && /^(?:돼|됐|된|되)/.test(view.text.slice(at.end, at.end + 1))) {
    // "X에는 … 고용돼 있다", "…은 X에 고용됐다": the place of the passive is the employer.
    const employer =
      phrases.findLast((phrase) => /^(?:에|에게)$/.test(phrase.role)) ??
      phrases.find((phrase) => /에$/.test(phrase.name) && phrase.role === "는");
    const worker = view.marks.find((mark) => mark.kind === "worker" && mark.end <= at.start);
    if (!employer || !worker) return [];
    const place = view.places.findLast((one) => one.end <= worker.start && worker.start - one.end <= 2);
    const start = place ? place.start : worker.start;
    return [
      {
        subject: { ...employer, name: employer.name.replace(/에$/, "") },
        object: { start, end: worker.end, name: view.text.slice(start, worker.end), role: "" },
      },
    ];
  }
  if (relation.object === "workers") {
    const object = phrases.findLast((phrase) => /^(?:을|를)$/.test(phrase.role));
    const worker = view.marks.findLast(
      (mark) => (mark.kind === "worker" || mark.kind === "person") && mark.end <= at.start,
    );
    if (!object && !worker) return [];
    const text = view.text.slice(subject.end, at.start);
    const people =
      /((?:북한|조선|쿠바|함흥)[^\s]*\s(?:출신\s)?(?:여성\s)?[가-힣]+?|[가-힣]+\s출신\s[가-힣]+?)(?:\s*(?:약|최대|최소)?\s*[\d,천백만여열둘두세네다섯여섯]+\s?명\S*|을|를)/.exec(
        text,
      );
    if (!people) return [];
    const start = subject.end + people.index;
    return [
      {
        subject,
        object: { start, end: start + people[1]!.length, name: people[1]!.replace(/(?:을|를)$/, ""), role: "를" },
      },
    ];
  }
  if (relation.object === "any" || relation.object === "direct") {
    const receiver =
      relation.rule === "supplies" ? phrases.findLast((phrase) => /^(?:에|에게)$/.test(phrase.role)) : undefined;
    const direct =
      phrases.findLast((phrase) => /^(?:을|를)$/.test(phrase.role)) ??
      (relation.object === "any" ? phrases.at(-1) : undefined);
    const object = receiver ?? (relation.rule === "supplies" ? undefined : direct);
    if (!object || object === subject) return [];
    const wider = relation.object === "any" ? widen(view, object, subject) : object;
    return [{ subject, object: wider }];
  }
  const target =
    phrases.findLast(
      (phrase) =>
        /^(?:에|에게|으로|로)$/.test(phrase.role) &&
        phrase !== subject &&
        !/\d|년|월|일$|매년|해마다/.test(phrase.name),
    ) ?? (relation.rule === "opens-route" || relation.rule === "ships" ? towards(view, subject, at) : undefined);
  if (
    relation.rule === "connects" ||
    relation.rule === "ships" ||
    relation.rule === "pays" ||
    relation.rule === "sends-workers" ||
    relation.rule === "opens-route"
  )
    return target ? [{ subject, object: target }] : [];
  return [];
}

/** "라선행 여객선 항로를": the destination in the name of the route. */
function towards(view: SentenceView, subject: Stretch, at: Stretch): Phrase | undefined {
  const route = /([가-힣]+?)(?:(?<!은)행|\s(?:노선|항로|항공편|직항편))(?:\s|을|를)/.exec(
    view.text.slice(subject.end, at.start),
  );
  if (!route) return undefined;
  const start = subject.end + route.index;
  return { start, end: start + route[1]!.length, name: route[1]!, role: "로" };
}

/** What is banned or backed may be two words: "북한인 신규 고용", "임기 연장". */
function widen(view: SentenceView, object: Phrase, subject: Phrase): Phrase {
  const lead = view.text.slice(subject.end + 1, object.start);
  const more = /(?:[^\s]+[^의은는이가을를에서로\s]\s)+$/.exec(lead);
  if (!more) return object;
  const start = object.start - more[0].length;
  return { ...object, start, name: view.text.slice(start, object.end) };
}

function pair(view: SentenceView, subject: string, object: string, at: Stretch): { subject: Phrase; object: Phrase } {
  const find = (words: string): Phrase => {
    const start = view.text.indexOf(words, view.start);
    return { start: Math.min(start, at.start), end: start + words.length, name: words, role: "" };
  };
  return { subject: find(subject.replace(/의$/, "")), object: find(object) };
}

function codeOr(view: SentenceView, phrase: Phrase): string {
  const place = view.places.find(
    (one) => one.start === phrase.start && one.end === phrase.end && (one.kind === "country" || one.kind === "capital"),
  );
  return place ? place.code : phrase.name;
}
