/**
 * What a picture's digests are taken over.
 *
 * Facts only, in their final order. When something was retrieved, who decided and under which name a file came do not
 * enter; so two people with the same evidence have the same digest. Two weaker digests leave out places and datasets,
 * so that what an export can carry may be compared after it came back.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Digest } from "../claims/digest.ts";
import type { Arranged } from "./arrange.ts";
import { NONE } from "./columns.ts";

const PIECE = 1 << 16;

/** Hashes texts one after the other; each is closed by a zero byte so that "ab","c" differs from "a","bc". */
class TextHash {
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();
  readonly #piece = new Uint8Array(PIECE);
  #filled = 0;

  add(text: string): void {
    const most = text.length * 3 + 1;
    if (this.#filled + most > PIECE) this.#flush();
    if (most > PIECE) {
      this.#hash.update(this.#encoder.encode(`${text}\0`));
      return;
    }
    this.#filled += this.#encoder.encodeInto(text, this.#piece.subarray(this.#filled)).written;
    this.#piece[this.#filled++] = 0;
  }

  #flush(): void {
    this.#hash.update(this.#piece.subarray(0, this.#filled));
    this.#filled = 0;
  }

  digest(): Digest {
    this.#flush();
    return `sha256:${bytesToHex(this.#hash.digest())}`;
  }
}

export function digestTexts(texts: Iterable<string>): Digest {
  const hash = new TextHash();
  for (const text of texts) hash.add(text);
  return hash.digest();
}

export interface EntityDigests {
  readonly properties: Digest;
  readonly statements: Digest;
  readonly entities: Digest;
}

/** All three in one walk: each says what the one before says, and more. */
export function digestEntities(a: Arranged): EntityDigests {
  const properties = new TextHash();
  const statements = new TextHash();
  const entities = new TextHash();
  const numerals = a.sources.list.map((_, n) => String(n));
  const text = (n: number): string => (n === NONE ? "" : a.texts[n]!);
  for (let entity = 0; entity < a.entityCount; entity++) {
    const id = a.ids[a.canonical[entity]!]!;
    const schema = a.schemata[a.schema[entity]!]!;
    for (const hash of [properties, statements, entities]) {
      hash.add(`\n${id}`);
      hash.add(schema);
    }
    for (let s = a.first[entity]!; s < a.first[entity + 1]!; s++) {
      const isFirst = s === a.first[entity];
      const sameValue = !isFirst && a.prop[s] === a.prop[s - 1] && a.value[s] === a.value[s - 1];
      const value = a.texts[a.value[s]!]!;
      if (!sameValue) {
        properties.add(a.props.list[a.prop[s]!]!);
        properties.add(value);
      }
      const sameSaying =
        sameValue &&
        a.dataset[s] === a.dataset[s - 1] &&
        a.original[s] === a.original[s - 1] &&
        a.lang[s] === a.lang[s - 1] &&
        a.member[s] === a.member[s - 1];
      if (!sameSaying) {
        statements.add(a.props.list[a.prop[s]!]!);
        statements.add(value);
        statements.add(a.datasets.list[a.dataset[s]!]!);
        statements.add(text(a.original[s]!));
        statements.add(a.lang[s] === NONE ? "" : a.langs.list[a.lang[s]!]!);
        statements.add(a.ids[a.member[s]!]!);
      }
      // What `statements` says is bound by its digest below, sources by their list; here stand places alone.
      entities.add(numerals[a.source[s]!]!);
      entities.add(text(a.record[s]!));
      entities.add(text(a.field[s]!));
      entities.add(sameSaying ? "=" : "");
    }
  }
  const said = statements.digest();
  entities.add(said);
  for (const source of a.sources.list) entities.add(source);
  return { properties: properties.digest(), statements: said, entities: entities.digest() };
}
