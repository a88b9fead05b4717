/** Ends of links in Chinese: the actor opens the clause, the receiver stands behind 向/为/给 or after the verb. */
import type { Actor } from "./actors.ts";
import type { Ends, Relation } from "./relations.ts";
import type { SentenceView, Stretch } from "./sentence-view.ts";

interface Phrase extends Stretch {
  readonly name: string;
}

export function linksChinese(view: SentenceView, relation: Relation, _actors: () => readonly Actor[]): Ends[] {
  const text = view.text.slice(view.start, view.end);
  const found: Ends[] = [];
  const add = (subject: Phrase | null, object: Phrase | null, at: Stretch): void => {
    if (!subject || !object || subject.name.length < 2 || object.name.length < 2) return;
    if (
      /^["“”]|^(?:每|各|其|该|他|她|我|这|那|一名|一家)|我们$/.test(subject.name) ||
      /^(?:每|各|其|该|他|她|我|这|那|中介|公司|工人|企业|政府|雇主|当局|买家|客户)(?!.*(?:公司|银行|集团)$)/.test(
        object.name,
      )
    )
      return;
    found.push({
      start: Math.min(subject.start, object.start, at.start),
      end: Math.max(subject.end, object.end, at.end),
      subject: codeOr(view, subject),
      object: codeOr(view, object),
    });
  };
  for (const match of text.matchAll(relation.zh)) {
    const at = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    const sentence = text.slice(0, match.index);
    const near = text.slice(Math.max(0, match.index - 30), Math.min(text.length, match.index + 44));
    if (relation.needs && !relation.needs.test(near)) continue;
    if (relation.without?.test(near)) continue;
    if (/(?:没有|未|不|不再|并未|从未|拒绝|停止|将|拟|计划|可能)$/.test(sentence)) continue;
    // "劳工被派往俄罗斯": nobody is named who sends them.
    if (sentence.endsWith("被")) continue;
    if (match[0] === "受雇于") {
      const employer = /^([^，,。；的]{2,24}?)(?=的|[，,。；]|$)/.exec(text.slice(match.index + match[0].length));
      const worker = view.marks.findLast(
        (mark) => mark.kind === "worker" && mark.end <= at.start && at.start - mark.end < 6,
      );
      const from = view.places.find(
        (one) => one.code === "KP" && worker && one.end <= worker.end && worker.start - one.end < 2,
      );
      const start = from?.start ?? worker?.start ?? 0;
      if (employer && worker)
        add(
          phrase(view, at.end, employer[1]!),
          { start, end: worker.end, name: view.text.slice(start, worker.end) },
          at,
        );
      continue;
    }
    if (relation.rule === "controls" && /受([^，,受]{2,16})$/.test(sentence)) {
      const agent = /受([^，,受]{2,16})$/.exec(sentence)!;
      const object = /^(?:制)?的([^，,。把向为将在]{2,20}?)(?=把|向|为|将|在|，|。|雇|持|$)/.exec(
        text.slice(match.index + match[0].length),
      );
      const plain = /([^，,。；]{2,20})受[^，,受]{2,16}$/.exec(sentence);
      const controlled = object
        ? phrase(view, at.end + object[0].indexOf(object[1]!), object[1]!)
        : plain && clean(view, at.start - plain[0].length, plain[1]!);
      add(phrase(view, at.start - agent[1]!.length, agent[1]!), controlled, at);
      continue;
    }
    // "铁山贸易公司隶属于朝鲜人民军": who is under it stands before.
    if (relation.rule === "controls" && /属/.test(match[0])) {
      const above = /^([^，,。；、]{2,20})/.exec(text.slice(match.index + match[0].length));
      const under = subjectBefore(view, at);
      add(above ? phrase(view, at.end, above[1]!) : null, under, at);
      continue;
    }
    // "莫克兰公司的大股东是铁山总贸易公司": the owner is told behind.
    if (relation.rule === "owns" && /股东|东家|老板/.test(match[0])) {
      const owner = /^(?:是|为)([^，,。；、]{2,24})/.exec(text.slice(match.index + match[0].length));
      const owned = /([^，,。；]{2,24})$/.exec(sentence);
      add(
        owner ? phrase(view, at.end + 1, owner[1]!) : null,
        owned ? clean(view, at.start - owned[1]!.length, owned[1]!) : null,
        at,
      );
      continue;
    }
    if (relation.rule === "owns" && match[0] === "归") {
      const owner = /^(.{2,20}?)所有/.exec(text.slice(match.index + 1));
      const owned =
        /([^，,。；]{2,24}?)(?:[一二三四五六七八九十\d％%]+成)?(?:\d+(?:\.\d+)?%)?(?:(?:的)?股[份权])?$/.exec(sentence);
      add(
        owner ? phrase(view, at.end, owner[1]!) : null,
        owned ? clean(view, at.start - owned[0].length, owned[1]!) : null,
        at,
      );
      continue;
    }
    if (relation.rule === "owns" && /子公司|旗下/.test(match[0])) {
      const parent = /(?:是|为)([^，,。是为]{2,20})$/.exec(sentence);
      const child = parent ? /([^，,。；]{2,24}?)(?:是|为)[^，,。]{2,22}$/.exec(sentence) : null;
      add(
        parent ? phrase(view, at.start - parent[1]!.length, parent[1]!) : null,
        child ? clean(view, at.start - child[0].length, child[1]!) : null,
        at,
      );
      continue;
    }
    if (relation.rule === "directs") {
      // "李哲是米尔贸易公司的总经理", "李哲担任…董事长": the person before, the company between.
      const office = /(?:^|[，,。；])([\p{Script=Han}·]{2,5}?)(?:是|为|担任|出任|任)([^，,。；是]{2,20}?)的?$/u.exec(
        sentence,
      );
      if (office) {
        const at0 = view.start + office.index + office[0].indexOf(office[1]!);
        add(phrase(view, at0, office[1]!), phrase(view, at0 + office[1]!.length + 1, office[2]!), at);
        continue;
      }
      const person =
        /^([\p{Script=Han}]{2,4}?)(?=持|说|表示|称|，|。|、|是|曾|在|为|兼|签|于|被|与|向|将|已|拒|告)/u.exec(
          text.slice(match.index + match[0].length),
        );
      const company = /([^，,。；]{2,20}?)的?$/.exec(sentence);
      add(
        person ? phrase(view, at.end, person[1]!) : null,
        company ? clean(view, at.start - company[0].length, company[1]!) : null,
        at,
      );
      continue;
    }
    const by = /由([^，,。]{2,18})$/.exec(sentence);
    if (by && (relation.rule === "supplies" || relation.rule === "controls" || relation.rule === "owns")) {
      const object =
        relation.rule === "owns"
          ? /([^，,。；]{2,22}?)(?:\d+(?:\.\d+)?%|[一二三四五六七八九]成)?(?:的)?(?:股[份权])?由[^，,。]{2,18}$/.exec(
              sentence,
            )
          : /([^，,。；]{2,22}?)(?:的[^的，]{1,8})?由[^，,。]{2,18}$/.exec(sentence);
      add(
        phrase(view, at.start - by[1]!.length, by[1]!),
        object ? clean(view, at.start - object[0].length, object[1]!) : null,
        at,
      );
      continue;
    }
    // "在多哈雇用朝鲜人的企业有四家：A、B和C"
    const listed = /的(?:企业|公司|工厂|雇主|厂家)(?:有[^：:]{1,6})?[：:](.+?)[。；]?$/.exec(text.slice(match.index));
    if (listed && relation.object === "workers") {
      const people = workersAfter(view, at);
      for (const name of listed[1]!.split(/[、和及，]/))
        if (people && name.length > 1)
          add(phrase(view, view.start + text.indexOf(name, match.index), name), people, at);
      continue;
    }
    const subject = subjectBefore(view, at);
    if (!subject) continue;
    const object = objectOf(view, relation, at);
    const both = /^(.{2,12}?)(?:和|与|、)(.{2,12})$/.exec(subject.name);
    if (both && codeOr(view, { ...subject, name: both[1]!, end: subject.start + both[1]!.length }) !== both[1]) {
      add(phrase(view, subject.start, both[1]!), object, at);
      add(phrase(view, subject.end - both[2]!.length, both[2]!), object, at);
    } else add(subject, object, at);
    // "派往利比亚和尼日利亚": a second country behind the first.
    if (object && relation.object === "to") {
      const next = /^(?:和|与|及|以及|、)/.exec(view.text.slice(object.end, object.end + 2));
      const place =
        next && view.places.find((one) => one.start === object.end + next[0].length && one.kind === "country");
      if (place) add(subject, phrase(view, place.start, view.text.slice(place.start, place.end)), at);
    }
  }
  return found;
}

const phrase = (_view: SentenceView, start: number, name: string): Phrase => ({
  start,
  end: start + name.length,
  name,
});

/** A phrase without what stands around a name: a date, a place with 在, 的. */
function clean(view: SentenceView, start: number, words: string): Phrase | null {
  let from = start;
  let name = words;
  const lead =
    /^(?:\d{4}年(?:\d+月)?(?:\d+日)?[，,]?|每年|目前|而|但|此外|同时|据悉|该国|自\d+年起|今年|去年|\d+月)+/.exec(name);
  if (lead) {
    from += lead[0].length;
    name = name.slice(lead[0].length);
  }
  const possessive = /^(.+)的([^的]{2,})$/.exec(name);
  if (possessive) {
    from += possessive[1]!.length + 1;
    name = possessive[2]!;
  }
  name = name.replace(
    /(?:的|也|还|仍|则|曾|已|正|开始|在[^在]{2,10}|近日|日前|继续|直接|每年|公开|一直|随后|再次|强烈|坚决|明确|正式|表示|全面|宣布|\d{4}年|\d+月)+$/,
    "",
  );
  if (
    name.length < 2 ||
    /^(?:该公司|公司|他们|他|她|它|政府|工人|劳工|专家|其|企业|该厂|上述|该国|双方)$/.test(name) ||
    name.length > 24
  )
    return null;
  void view;
  return { start: from, end: from + name.length, name };
}

function subjectBefore(view: SentenceView, at: Stretch): Phrase | null {
  const before = view.text.slice(view.start, at.start);
  const clauses = [...before.matchAll(/[^，,。；：:]+/g)];
  for (const piece of clauses.toReversed()) {
    const words = piece[0];
    const held = /受[^，,]{2,16}(?:控制|管理|领导)的([^，,把向为将]{2,20})/.exec(words);
    if (held)
      return {
        start: view.start + piece.index + held.index + held[0].length - held[1]!.length,
        end: view.start + piece.index + held.index + held[0].length,
        name: held[1]!,
      };
    const cut =
      /(?:谴责|支持|禁止|接收|雇|聘|派遣|派出|持有|拥有|控制|代理|支付|运往|供应|提供|开通|恢复|欢迎|反对|呼吁|要求|宣布|强烈|动用|向|为|给|对|把|将|从|自|与|在(?=[^在]*$)|通过|以)/.exec(
        words,
      );
    const head = cut && cut.index >= 2 ? words.slice(0, cut.index) : cut && cut.index === 0 ? "" : words;
    if (head === "") continue;
    if (/(?:说|称|表示|报道|指出|宣布|透露)$/.test(head)) return null;
    // "该公司" and "并" point back to the clause before.
    if (/^(?:该公司|该厂|其|并|并且|他们|同时|还)/.test(head)) continue;
    const found = clean(view, view.start + piece.index, head);
    if (found) return shareless(found);
    if (!/^\d{4}年/.test(head)) return null;
  }
  return null;
}

/** "松岛开发公司六成股份": the company, not its shares. */
function shareless(found: Phrase): Phrase {
  const name = found.name.replace(/(?:[一二三四五六七八九十]成|\d+%|三分之[一二]|半数)?的?股[份权].*$/, "");
  return { ...found, name, end: found.start + name.length };
}

function workersAfter(view: SentenceView, at: Stretch): Phrase | null {
  const mark = view.marks.find((one) => one.kind === "worker" && one.start >= at.end && one.start - at.end < 18);
  const place = view.places.find((one) => one.code === "KP" && one.start >= at.end && one.start - at.end < 14);
  if (!mark) {
    const people = place && /^(?:人|公民|劳)/.test(view.text.slice(place.end, place.end + 2));
    return people
      ? { start: place.start, end: place.end + 1, name: view.text.slice(place.start, place.end + 1) }
      : null;
  }
  const start = place && place.start < mark.start ? place.start : mark.start;
  return { start, end: mark.end, name: view.text.slice(start, mark.end) };
}

function objectOf(view: SentenceView, relation: Relation, at: Stretch): Phrase | null {
  const rest = view.text.slice(at.end, Math.min(view.end, at.end + 40));
  if (relation.object === "workers") {
    const people = workersAfter(view, at);
    if (people && relation.rule === "hosts-workers") {
      const place = view.places.find((one) => one.code === "KP" && one.start >= at.end && one.start - at.end < 14);
      return place ? { start: place.start, end: place.end, name: view.text.slice(place.start, place.end) } : null;
    }
    return people;
  }
  if (relation.object === "any") {
    const words = /^(?:了)?(?:为[^续]{2,8}(?=续))?(?:这一|这项|这个|该项|该|上述)?([^，,。；并]{2,30})/.exec(rest);
    return words
      ? { start: at.end + words[0].length - words[1]!.length, end: at.end + words[0].length, name: words[1]! }
      : null;
  }
  const before = view.text.slice(view.start, at.start);
  if (relation.rule === "supplies") {
    const to = /(?:向|为|给)([^，,。向为给]{2,20}?)$/.exec(before);
    if (to) return { start: at.start - to[1]!.length, end: at.start, name: to[1]! };
  }
  if (
    relation.rule === "ships" &&
    /^出口$/.test(view.text.slice(at.start, at.end)) &&
    !/^[到至]/.test(rest) &&
    !/(?:向|往)[^，,。]{2,20}$/.test(before)
  )
    return null;
  const receiver = /(?:向|为|给|对)([^，,。向为给]{2,20}?)$/.exec(before);
  if (receiver && relation.object === "to")
    return { start: at.start - receiver[1]!.length, end: at.start, name: receiver[1]! };
  if (relation.object === "to" && /^(?:派|提供)/.test(view.text.slice(at.start, at.end)) && !receiver) {
    const place = view.places.find((one) => one.start >= at.end && one.start - at.end < 14 && one.code !== "KP");
    return place ? { start: place.start, end: place.end, name: view.text.slice(place.start, place.end) } : null;
  }
  // "控制着俄罗斯的沃拉西斯公司": whose country it is in is not what is held.
  const abroad =
    relation.rule === "controls" || relation.rule === "owns"
      ? /^(?:了|着)?[^，,。；的]{2,8}的(?=[^，,。；的]{2,20}(?:公司|企业|厂|银行|集团|餐厅))/.exec(rest)
      : null;
  if (abroad) {
    const held = /^[^，,。；的]{2,20}?(?:公司|企业|厂|银行|集团|餐厅)/.exec(rest.slice(abroad[0].length));
    if (held) return clean(view, at.end + abroad[0].length, held[0]);
  }
  const words =
    /^(?:了|到|至|给|着|往|飞往)?([^，,。；的]{2,20}?)(?=的|[，,。；]|三分之|[一二三四五六七八九十]成|\d|股[份权]|$)/.exec(
      rest,
    );
  if (!words) return null;
  if (relation.rule === "opens-route") {
    const to = /(?:飞往|至|往|到)([^，,。的]{2,12})/.exec(rest);
    return to
      ? { start: at.end + to.index + to[0].length - to[1]!.length, end: at.end + to.index + to[0].length, name: to[1]! }
      : null;
  }
  const start = at.end + words[0].length - words[1]!.length;
  return clean(view, start, words[1]!);
}

function codeOr(view: SentenceView, end: Phrase): string {
  const place = view.places.find(
    (one) => one.start === end.start && one.end === end.end && (one.kind === "country" || one.kind === "capital"),
  );
  return place ? place.code : end.name;
}
