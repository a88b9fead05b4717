/**
 * Which entities of different lists may be one: proposed with a reason, never joined here.
 *
 * Two ways: a shared identifier, or the same name where nothing known of the two contradicts it. A pair is proposed
 * once, by its strongest reason. Names and numbers that many share say little and propose nothing.
 */
import type { Arranged } from "./arrange.ts";
import { compareText } from "./columns.ts";
import type { FoundIdentifier } from "./identifier-table.ts";
import type { Identity } from "./identity.ts";
import { isParty, lineage } from "./schemata.ts";

export interface FoundProposal {
  /** Entity numbers, the smaller first. */
  readonly a: number;
  readonly b: number;
  readonly why: string;
  readonly score: number;
}

/** A name as it is compared: folded by names/, its words in one order. */
export interface FoldedName {
  readonly entity: number;
  readonly key: string;
  /** The name as the source prints it. */
  readonly text: string;
}

/** More parties than this under one name or number, and it tells none of them apart. */
const MOST_SHARERS = 12;

export function proposeSame(
  a: Arranged,
  identifiers: readonly FoundIdentifier[],
  names: readonly FoldedName[],
  identity: Identity,
): readonly FoundProposal[] {
  const found = new Map<number, FoundProposal>();
  const facts = new Facts(a);
  const propose = (one: number, two: number, why: string, score: number): void => {
    if (one === two) return;
    const [x, y] = one < two ? [one, two] : [two, one];
    const key = x * a.entityCount + y;
    const known = found.get(key);
    if (known && (known.score > score || (known.score === score && known.why <= why))) return;
    if (!known && (!facts.mayBeOne(x, y) || identity.isParted(idOf(a, x), idOf(a, y)))) return;
    found.set(key, { a: x, b: y, why, score });
  };

  const strong = identifiers.filter(({ kind, entity }) => kind.strength > 0 && facts.isParty(entity));
  eachPair(
    strong,
    ({ kind, bare }) => `${kind.class} ${bare}`,
    (x, y) => {
      const national = x.kind.class !== "imo" && x.kind.class !== "lei" && x.kind.class !== "un";
      if (national && facts.contradict(x.entity, y.entity, "country")) return;
      propose(x.entity, y.entity, `same ${x.kind.label} ${x.bare}`, Math.min(x.kind.strength, y.kind.strength));
    },
  );
  eachPair(
    names,
    ({ key }) => key,
    (x, y) => {
      const score = facts.sameNameScore(x.entity, y.entity);
      if (score === null) return;
      const [first] = [x.text, y.text].sort(compareText);
      propose(x.entity, y.entity, `same name ${first}${facts.besides(x.entity, y.entity)}`, score);
    },
  );
  return [...found.values()].sort((p, q) => p.a - q.a || p.b - q.b);
}

function eachPair<T extends { readonly entity: number }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  take: (x: T, y: T) => void,
): void {
  const groups = new Map<string, T | T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, row);
    else if (!Array.isArray(group)) groups.set(key, [group, row]);
    else group.push(row);
  }
  for (const group of groups.values()) {
    if (!Array.isArray(group) || new Set(group.map((row) => row.entity)).size > MOST_SHARERS) continue;
    for (let i = 0; i < group.length; i++) for (let j = i + 1; j < group.length; j++) take(group[i]!, group[j]!);
  }
}

const idOf = (a: Arranged, entity: number): string => a.ids[a.canonical[entity]!]!;

type Kind = "person" | "organisation" | "vehicle" | "either" | "none";

/** What is known of two entities that speaks for or against their being one. */
class Facts {
  readonly #a: Arranged;
  readonly #kinds: readonly Kind[];
  readonly #props: Readonly<Record<"birthDate" | "country", readonly number[]>>;

  constructor(a: Arranged) {
    this.#a = a;
    this.#kinds = a.schemata.map(kindOf);
    const numbers = (...names: string[]) => names.map((name) => a.props.list.indexOf(name)).filter((n) => n >= 0);
    this.#props = {
      birthDate: numbers("birthDate"),
      country: numbers("country", "jurisdiction", "nationality", "flag"),
    };
  }

  isParty(entity: number): boolean {
    return this.#kind(entity) !== "none";
  }

  #kind(entity: number): Kind {
    return this.#kinds[this.#a.schema[entity]!]!;
  }

  /** Of different lists, and of kinds that one thing can be. */
  mayBeOne(x: number, y: number): boolean {
    const mine = this.#a.datasetsOf[x]!;
    if (this.#a.datasetsOf[y]!.some((dataset) => mine.includes(dataset))) return false;
    const [k, l] = [this.#kind(x), this.#kind(y)];
    if (k === "none" || l === "none") return false;
    return k === l || (k === "either" && l !== "vehicle") || (l === "either" && k !== "vehicle");
  }

  #values(entity: number, fact: "birthDate" | "country"): string[] {
    const { first, prop, value, texts } = this.#a;
    const found: string[] = [];
    for (let s = first[entity]!; s < first[entity + 1]!; s++)
      if (this.#props[fact].includes(prop[s]!)) found.push(texts[value[s]!]!);
    return found;
  }

  /** Both say something, and no two of their values fit: `1960` fits `1960-05-01`. */
  contradict(x: number, y: number, fact: "birthDate" | "country"): boolean {
    const [mine, theirs] = [this.#values(x, fact), this.#values(y, fact)];
    return mine.length > 0 && theirs.length > 0 && !mine.some((m) => theirs.some((t) => fits(m, t)));
  }

  #agree(x: number, y: number, fact: "birthDate" | "country"): boolean {
    const theirs = this.#values(y, fact);
    return this.#values(x, fact).some((m) => theirs.some((t) => fits(m, t)));
  }

  /** How much the same name means for these two; null where something contradicts it. */
  sameNameScore(x: number, y: number): number | null {
    if (this.contradict(x, y, "birthDate")) return null;
    if (this.#agree(x, y, "birthDate")) return 0.95;
    // Many people share a name: without a birth date it is worth a look only where the country agrees.
    if (this.#kind(x) === "person" || this.#kind(y) === "person") return this.#agree(x, y, "country") ? 0.7 : null;
    if (this.contradict(x, y, "country")) return null;
    return this.#agree(x, y, "country") ? 0.85 : 0.75;
  }

  besides(x: number, y: number): string {
    if (this.#agree(x, y, "birthDate")) return ", birth dates agree";
    return this.#agree(x, y, "country") ? ", countries agree" : "";
  }
}

const fits = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function kindOf(schema: string): Kind {
  if (!isParty(schema)) return "none";
  const of = lineage(schema);
  if (of.has("Person")) return "person";
  if (of.has("Organization")) return "organisation";
  return of.has("Vehicle") ? "vehicle" : "either";
}
