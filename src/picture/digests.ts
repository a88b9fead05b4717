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

const PIECE = 1 << 14;

const SAME_PROP = 1;
const SAME_DATASET = 2;
const OWN_ID = 4;

/**
 * Hashes texts one after the other; each is closed by a zero so that "ab","c" differs from "a","bc".
 *
 * Texts are gathered as a string and encoded many at a time: encoding millions of short ones alone took most of the
 * time.
 */
class TextHash {
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();
  #gathered = "";

  add(text: string): void {
    this.addClosed(`${text}\0`);
  }

  /** Texts that the caller has joined and closed with zeros. */
  addClosed(texts: string): void {
    this.#gathered += texts;
    if (this.#gathered.length > PIECE) this.#flush();
  }

  #flush(): void {
    this.#hash.update(this.#encoder.encode(this.#gathered));
    this.#gathered = "";
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
  const text = (n: number): string => (n === NONE ? "" : a.texts[n]!);
  for (let entity = 0; entity < a.entityCount; entity++) {
    const id = a.ids[a.canonical[entity]!]!;
    const schema = a.schemata[a.schema[entity]!]!;
    for (const hash of [properties, statements, entities]) hash.addClosed(`\n${id}\0${schema}\0`);
    const from = a.first[entity]!;
    for (let s = from; s < a.first[entity + 1]!; s++) {
      const isFirst = s === from;
      const sameProp = !isFirst && a.prop[s] === a.prop[s - 1];
      const sameValue = sameProp && a.value[s] === a.value[s - 1];
      const sameDataset = !isFirst && a.dataset[s] === a.dataset[s - 1];
      const value = `${sameProp ? "" : `${a.props.list[a.prop[s]!]}\0`}${a.texts[a.value[s]!]}\0`;
      if (!sameValue) properties.addClosed(`${sameProp ? SAME_PROP : 0}${value}`);
      const sameSaying =
        sameValue &&
        sameDataset &&
        a.original[s] === a.original[s - 1] &&
        a.lang[s] === a.lang[s - 1] &&
        a.member[s] === a.member[s - 1];
      if (!sameSaying) {
        // What is as before, or not said, is left out, and a number says what: most of the time goes into hashing.
        const own = a.member[s] === a.canonical[entity];
        const left = (sameProp ? SAME_PROP : 0) + (sameDataset ? SAME_DATASET : 0) + (own ? OWN_ID : 0);
        const dataset = sameDataset ? "" : `${a.datasets.list[a.dataset[s]!]}\0`;
        const member = own ? "" : `${a.ids[a.member[s]!]}\0`;
        const lang = a.lang[s] === NONE ? "" : a.langs.list[a.lang[s]!];
        statements.addClosed(`${left}${value}${dataset}${member}${text(a.original[s]!)}\0${lang}\0`);
      }
      // What `statements` says is bound by its digest below, sources by their list; here stand places alone.
      const again = sameSaying ? "=" : "";
      entities.addClosed(`${a.source[s]}\0${text(a.record[s]!)}\0${text(a.field[s]!)}\0${again}\0`);
    }
  }
  const said = statements.digest();
  entities.add(said);
  for (const source of a.sources.list) entities.add(source);
  return { properties: properties.digest(), statements: said, entities: entities.digest() };
}
