/**
 * The words of two names paired off, best agreement first.
 *
 * Greedy: a best assignment differs in a few names of ten thousand and costs ten times as much. After single words come
 * joined ones (van der Berg / vanderberg), then letters that stand for words (JC / Jean-Claude).
 */
import { compareTokens, LEAST_AGREEMENT, type Likeness } from "./compare-tokens.ts";
import { FULL_EDIT, weightedDistance } from "./distance.ts";
import type { NameToken, ReadName, TokenRole } from "./read-name.ts";

export interface Pair {
  readonly query: string;
  readonly candidate: string;
  readonly weight: number;
  readonly value: number;
  readonly how: Likeness;
  readonly role: TokenRole;
  /** Places of the two words, -1 where several were run together. */
  readonly from: number;
  readonly at: number;
  /** log10 of how many of all names have this word; see NameToken. */
  readonly share: number;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly extraQuery: readonly NameToken[];
  readonly extraCandidate: readonly NameToken[];
}

const CLEAR = 0.6;
const SURE = 0.75;
const SURE_BARE = 0.97;
const DOUBT = 0.6;
const LETTER_OF_A_COMPANY = 0.4;
/** What letters that stand for words are worth, by how many they are, where somebody asks for them. */
const ASKED_FOR: readonly number[] = [0, 0, 0.75, 0.8, 0.85, 0.85, 0.85];
/** And where a full name is asked for: three letters of a list fit one company in fifty by chance. */
const ON_A_LIST: readonly number[] = [0, 0, 0.75, 0.66, 0.8, 0.85, 0.85];
/** Words run together that have fewer letters than this forgive half an edit: Ahmadzai is not Ahmad Zia. */
const LONG_RUN = 9;
const SHORT_RUN_FORGIVES = FULL_EDIT / 2;

export function align(query: ReadName, candidate: ReadName): Alignment {
  const q = query.tokens;
  const c = candidate.tokens;
  const usedQ = new Uint8Array(q.length);
  const usedC = new Uint8Array(c.length);
  const pairs: Pair[] = [];
  const person = query.kind === "person";
  const few = Math.min(countNames(q), countNames(c)) < 3;
  const likely = likelyPairs(q, c);
  const take = (least: number): void => {
    for (const { i, j, value, how } of likely) {
      if (value < least || usedQ[i] === 1 || usedC[j] === 1) continue;
      usedQ[i] = 1;
      usedC[j] = 1;
      const [x, y] = [q[i]!, c[j]!];
      const weight =
        x.role === "initial" || y.role === "initial" ? Math.min(x.weight, y.weight) : (x.weight + y.weight) / 2;
      pairs.push({
        query: x.text,
        candidate: y.text,
        weight,
        value: worth(value, how, person, sureFrom(x, y, few)),
        how,
        role: roleOf(x, y),
        from: i,
        at: j,
        share: Math.max(x.share, y.share),
      });
    }
  };
  take(CLEAR); // what is clear first, then joined words, then what is left of likeness
  pairJoined(q, usedQ, c, usedC, pairs, false);
  pairJoined(c, usedC, q, usedQ, pairs, true);
  take(LEAST_AGREEMENT);
  pairLetters(q, usedQ, c, usedC, pairs, false, person);
  pairLetters(c, usedC, q, usedQ, pairs, true, person);
  return { pairs, extraQuery: q.filter((_, i) => usedQ[i] === 0), extraCandidate: c.filter((_, j) => usedC[j] === 0) };
}

/** A person's word that is half alike is hardly any evidence, nor are two words without vowels; a company's letter is little. */
function worth(value: number, how: Likeness, person: boolean, sure: number): number {
  if (!person && how === "initial") return value < 1 ? LETTER_OF_A_COMPANY : value;
  return value >= sure ? value : value - (sure - value) * (person ? DOUBT : DOUBT / 2);
}

/** From what likeness on two words are the same name without a doubt. */
function sureFrom(a: NameToken, b: NameToken, few: boolean): number {
  if (a.bare || b.bare) return few ? SURE_BARE : 0;
  return a.script === b.script || (ALPHABETS.has(a.script) && ALPHABETS.has(b.script)) ? SURE : 0;
}

const ALPHABETS = new Set(["Latn", "Cyrl", "Grek", "Armn", "Geor"]);

function countNames(tokens: readonly NameToken[]): number {
  let count = 0;
  for (const { role } of tokens) if (role === "name") count++;
  return count;
}

/** The less telling of two roles: a particle that meets a name is no name. */
function roleOf(a: NameToken, b: NameToken): TokenRole {
  if (a.role === b.role || b.role === "name") return a.role;
  if (a.role === "name") return b.role;
  return [a.role, b.role].sort()[0]!;
}

interface Likely {
  readonly i: number;
  readonly j: number;
  readonly value: number;
  readonly how: Likeness;
}

function likelyPairs(q: readonly NameToken[], c: readonly NameToken[]): Likely[] {
  const found: Likely[] = [];
  for (let i = 0; i < q.length; i++) {
    if (q[i]!.role === "title") continue;
    for (let j = 0; j < c.length; j++) {
      if (c[j]!.role === "title") continue;
      const { value, how } = compareTokens(q[i]!, c[j]!);
      if (value >= LEAST_AGREEMENT) found.push({ i, j, value, how });
    }
  }
  return found.sort((a, b) => b.value - a.value || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j);
}

/** One unpaired word against two to four neighbouring words run together, of which at least one is unpaired. */
function pairJoined(
  one: readonly NameToken[],
  usedOne: Uint8Array,
  many: readonly NameToken[],
  usedMany: Uint8Array,
  pairs: Pair[],
  flipped: boolean,
): void {
  for (let i = 0; i < one.length; i++) {
    const whole = one[i]!;
    if (usedOne[i] === 1 || whole.latin.length < 5) continue;
    for (let from = 0; from < many.length && usedOne[i] === 0; from++) {
      let run = "";
      let weight = 0;
      for (let to = from; to < many.length && to < from + 4; to++) {
        if (usedMany[to] === 1 || many[to]!.role === "title") break;
        run += many[to]!.latin;
        weight += many[to]!.weight;
        if (to === from || run.length > whole.latin.length + 2) continue;
        const limit = run.length < LONG_RUN ? SHORT_RUN_FORGIVES : Math.floor(run.length / 6) * FULL_EDIT;
        let cost = weightedDistance(whole.latin, run, limit);
        for (const other of whole.others) cost = Math.min(cost, weightedDistance(other.latin, run, limit));
        if (cost > limit) continue;
        const text = many
          .slice(from, to + 1)
          .map((each) => each.text)
          .join(" ");
        const value = 0.97 - (2.2 * cost) / FULL_EDIT / run.length;
        pairs.push({
          query: flipped ? text : whole.text,
          candidate: flipped ? whole.text : text,
          weight: Math.max(weight, whole.weight),
          value,
          how: "joined",
          role: "name",
          from: -1,
          at: -1,
          share: whole.share,
        });
        usedOne[i] = 1;
        usedMany.fill(1, from, to + 1);
        break;
      }
    }
  }
}

/** People are called by two letters that no syllable could be: JC, MK. */
const LETTERS_OF_A_PERSON = /^[^aeiouy]{2}$/;

/** Two to six letters that are the initials of unpaired words in order. */
function pairLetters(
  one: readonly NameToken[],
  usedOne: Uint8Array,
  many: readonly NameToken[],
  usedMany: Uint8Array,
  pairs: Pair[],
  flipped: boolean,
  person: boolean,
): void {
  for (let i = 0; i < one.length; i++) {
    const letters = one[i]!;
    if (usedOne[i] === 1 || letters.role !== "name" || letters.latin.length < 2 || letters.latin.length > 6) continue;
    if (person && !LETTERS_OF_A_PERSON.test(letters.latin)) continue;
    const free = many
      .map((_, index) => index)
      .filter((index) => usedMany[index] === 0 && many[index]!.role !== "title" && many[index]!.role !== "legal");
    const spelling = free.filter((index) => many[index]!.role !== "grammar" || letters.latin.length === free.length);
    if (spelling.length !== letters.latin.length) continue;
    if (!spelling.every((index, at) => many[index]!.latin[0] === letters.latin[at])) continue;
    const text = spelling.map((index) => many[index]!.text).join(" ");
    const value = (flipped ? ON_A_LIST : ASKED_FOR)[letters.latin.length]!;
    pairs.push({
      query: flipped ? text : letters.text,
      candidate: flipped ? letters.text : text,
      weight: letters.weight,
      value,
      how: "initial",
      role: "name",
      from: -1,
      at: -1,
      share: -5,
    });
    usedOne[i] = 1;
    for (const index of spelling) usedMany[index] = 1;
  }
}
