/**
 * Links between named actors: who employs, owns, sends, supplies, pays, bans, supports whom.
 *
 * A verb of the relation table is looked up first; only then are its two ends cut out of the clause, by word order and
 * prepositions in English and Russian, by particles in Korean, by prepositions before the verb in Chinese. An end
 * without a name (a pronoun, "the company") makes no link, and neither does a verb that is denied, planned or supposed.
 */
import { type Actor, actorsOf } from "./actors.ts";
import type { Attribution } from "./attribution.ts";
import { linksEnglish } from "./links-en.ts";
import { linksKorean } from "./links-ko.ts";
import { linksRussian } from "./links-ru.ts";
import { linksChinese } from "./links-zh.ts";
import { compileLexicon, findMarks, type Lexicon, type LexiconRow } from "./marks.ts";
import { moodOf } from "./mood.ts";
import { type Ends, type Relation, relations } from "./relations.ts";
import { clauseAt, type SentenceView, type Stretch } from "./sentence-view.ts";
import { attributionFor, attributionsOf } from "./speaker-of.ts";

export interface Link extends Ends {
  readonly relation: string;
  readonly speaker: string | null;
  readonly rule: string;
}

type Finder = (view: SentenceView, relation: Relation, actors: () => readonly Actor[]) => Ends[];
const finders: Readonly<Record<string, Finder>> = {
  en: linksEnglish,
  ru: linksRussian,
  ko: linksKorean,
  zh: linksChinese,
};

let stems: Lexicon | null = null;

/** Of stems that begin alike the trie keeps the longest, so each carries the relations of all that it begins with. */
function stemRows(): LexiconRow[] {
  const all = relations.flatMap(({ rule, stems: words }) => words.split("|").map((stem) => ({ rule, stem })));
  const rows = new Map<string, Set<string>>();
  for (const { stem } of all) {
    const bare = stem.replace("*", "");
    const rules = rows.get(stem) ?? new Set<string>();
    for (const other of all) {
      const start = other.stem.replace("*", "");
      const open = other.stem.endsWith("*") || !/[a-zа-яё]/.test(start);
      if (other.stem === stem || start === bare || (open && bare.startsWith(start))) rules.add(other.rule);
    }
    rows.set(stem, rules);
  }
  return [...rows].flatMap(([stem, rules]) => [...rules].map((rule): LexiconRow => [rule, stem]));
}

export function readLinks(view: SentenceView): readonly Link[] {
  const finder = finders[view.language];
  if (!finder) return [];
  let found: readonly Actor[] | null = null;
  let said: readonly Attribution[] | null = null;
  const actors = (): readonly Actor[] => {
    found ??= actorsOf(view);
    return found;
  };
  const links: Link[] = [];
  stems ??= compileLexicon(stemRows());
  const present = new Set(findMarks(stems, view.text, view.lower, view.start, view.end).map((mark) => mark.kind));
  for (const relation of relations) {
    if (!present.has(relation.rule)) continue;
    for (const ends of finder(view, relation, actors)) {
      if (ends.subject === ends.object) continue;
      const clause = clauseAt(view, ends.start, ends.start + 1);
      const mood = moodOf(view, ends, clause, false);
      // A ban is worded as a duty and still stands.
      if (mood === "none" || mood === "forecast" || (mood === "target" && relation.rule !== "bans")) continue;
      if (
        links.some(
          (one) =>
            one.subject === ends.subject &&
            one.object === ends.object &&
            one.rule !== relation.rule &&
            overlap(one, ends),
        )
      )
        continue;
      said ??= attributionsOf(view);
      links.push({
        ...ends,
        relation: relation.relation,
        rule: relation.rule,
        speaker: attributionFor(said, ends)?.speaker ?? null,
      });
    }
  }
  return links;
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
