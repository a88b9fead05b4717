/**
 * Links that Russian tells by a set phrase rather than by a subject and its verb: "получал кальмара от компании «А»",
 * "запрет на приём рабочих ввела Малайзия", "учредителями «Б» значатся …". Each phrase names both of its ends; the
 * active and the passive verb are read in `links-ru.ts` and `links-ru-passive.ts`.
 */
import type { Ends, Relation } from "./relations.ts";
import type { SentenceView } from "./sentence-view.ts";

const NAME = "(?:(?:ООО|АО|ПАО|ЗАО)\\s)?«[^»]{2,60}»|бюро\\s№\\s?\\d+|\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2}";
const QUOTED = "«[^»]{2,60}»";
const SMALL = "(?:\\p{Ll}[\\p{L}-]*\\s){0,3}";

interface Phrase {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Which end the first group is. */
  readonly first: "subject" | "object";
}
const phrase = (rule: string, first: "subject" | "object", source: string): Phrase => ({
  rule,
  first,
  pattern: new RegExp(source, "giu"),
});

const phrases: readonly Phrase[] = [
  phrase(
    "supplies",
    "object",
    `(${QUOTED})\\s[^,;:«]{0,40}?(?:получа(?:ет|л|ла|ло|ли)|закупа(?:ет|л|ла|ло|ли)|покупа(?:ет|л|ла|ло|ли))\\s[^,;:«]{0,40}?(?:от|у)\\s${SMALL}(${QUOTED})`,
  ),
  phrase(
    "owns",
    "object",
    `(?:учредител|владельц|акционер|собственник|совладельц)\\p{Ll}+\\s${SMALL}(?:(?:ООО|АО|ПАО)\\s)?(${QUOTED})\\s(?:значатся|являются|числятся|стали|были|выступают)\\s([^,;:.]+)`,
  ),
  phrase(
    "owns",
    "object",
    `(${QUOTED})\\s(?:находится|находятся|находил(?:ся|ась|ось|ись))\\sв\\s(?:руках|собственности)\\s${SMALL}(${QUOTED}|бюро\\s№\\s?\\d+)`,
  ),
  phrase(
    "bans",
    "object",
    `запрет\\sна\\s([^,;:«]{4,70}?)\\s(?:вв[её]л[аио]?|наложил[аио]?|установил[аио]?)\\s(?:и\\s|также\\s)?(${NAME})`,
  ),
  phrase(
    "directs",
    "object",
    `(${QUOTED})\\sвозглавля(?:ется|лся|лась|лось)\\s[\\p{Ll}\\s]{0,60}?(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,2})`,
  ),
];

const bare = (name: string): string => /«([^»]+)»/.exec(name)?.[1] ?? name.trim();

export function phrasesRussian(view: SentenceView, relation: Relation): Ends[] {
  const found: Ends[] = [];
  const text = view.text.slice(view.start, view.end);
  for (const { rule, pattern, first } of phrases) {
    if (rule !== relation.rule) continue;
    for (const match of text.matchAll(pattern)) {
      const start = view.start + match.index;
      for (const other of namesIn(match[2]!)) {
        // The case of letters is ignored for the words, but a name begins with a capital.
        if (!/^(?:[«\p{Lu}]|бюро\s№)/u.test(other)) continue;
        const [one, two] = [bare(match[1]!), bare(other)];
        found.push({
          start,
          end: start + match[0].length,
          subject: first === "subject" ? one : two,
          object: first === "subject" ? two : one,
        });
      }
    }
  }
  return found;
}

/** "Ким Ён Чхоль и кипрская фирма «Лагуна»": each name of a list, without the noun before it. */
function namesIn(words: string): string[] {
  return words.split(/\sи\s(?![^«]*»)/u).flatMap((part) => {
    const name = /«[^»]+»|бюро\s№\s?\d+|\p{Lu}.*$/u.exec(part.trim());
    return name ? [name[0]] : [];
  });
}
