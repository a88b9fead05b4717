/**
 * A picture: what all sources and decisions give together, opened from a snapshot and never changed.
 *
 * Sections are opened when first asked for and views are made on the way out, so that one answer costs what it shows.
 * Entities have numbers (their place in the order of ids) that hold within one picture only; questions that go through
 * many entities use them.
 */
import type { Digest, Status } from "../claims/index.ts";
import type { NameIndexData } from "../names/index.ts";
import type { StoredHeader } from "./build.ts";
import { compareText, firstAtLeast, NONE } from "./columns.ts";
import { bareIdentifier, hashIdentifier } from "./identifiers.ts";
import type { SourceCitation } from "./input.ts";
import { NAME_INDEX } from "./layout.ts";
import { statusOfCode } from "./party-status.ts";
import { isParty } from "./schemata.ts";
import type { Section, Sections } from "./sections.ts";
import { TextPool } from "./text-pool.ts";
import type {
  ClaimFilter,
  ClaimView,
  EntityView,
  FlagView,
  GoodView,
  LinkView,
  MeasureView,
  Observation,
  PictureHeader,
  Proposal,
  SourceView,
  StatementView,
} from "./views.ts";

/** A name or number of an entity, with the property that says it. */
export interface Said {
  readonly entity: number;
  readonly prop: string;
  readonly value: string;
}

export class Picture {
  readonly header: PictureHeader;
  readonly #words: StoredHeader["words"];
  readonly #sections: Sections;
  readonly #pools = new Map<string, TextPool>();
  readonly #nameIndexVersion: number;
  #claims: readonly ClaimView[] | null = null;

  constructor(sections: Sections) {
    // The header's checksum was right and its version is ours, so it is what build.ts wrote.
    const { words, nameIndexVersion, ...header } = sections.header as StoredHeader;
    this.#nameIndexVersion = nameIndexVersion;
    this.header = header;
    this.#words = words;
    this.#sections = sections;
  }

  get digest(): Digest {
    return this.header.digest;
  }

  get entityCount(): number {
    return this.header.counts.entities;
  }

  #pool(name: string): TextPool {
    const known = this.#pools.get(name);
    if (known) return known;
    const pool = new TextPool({
      offsets: this.#sections.u32(`${name}.offsets`),
      bytes: this.#sections.u8(`${name}.bytes`),
    });
    this.#pools.set(name, pool);
    return pool;
  }

  /** The entity's number by canonical id or by any id that was joined into it; -1 where there is none. */
  entityNumber(id: string): number {
    const ids = this.#pool("id");
    let low = 0;
    let high = ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const side = compareText(ids.text(middle), id);
      if (side === 0) return this.#sections.numbers("id.entity")[middle]!;
      if (side < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  entity(id: string): EntityView | undefined {
    const n = this.entityNumber(id);
    return n < 0 ? undefined : this.entityAt(n);
  }

  entityAt(n: number): EntityView {
    // Without a prototype: a source may call its property "constructor".
    const properties: Record<string, string[]> = Object.create(null);
    const [from, to] = this.#range(n);
    const props = this.#sections.numbers("statement.prop");
    const values = this.#sections.u32("statement.value");
    const pool = this.#pool("value");
    for (let s = from; s < to; s++) {
      if (s > from && props[s] === props[s - 1] && values[s] === values[s - 1]) continue;
      const prop = this.#words.props[props[s]!]!;
      properties[prop] ??= [];
      properties[prop].push(pool.text(values[s]!));
    }
    const datasets = this.datasetsAt(n);
    return {
      id: this.idAt(n),
      schema: this.schemaAt(n),
      caption: this.captionAt(n),
      properties,
      datasets,
      topics: properties["topics"] ?? [],
      status: this.statusAt(n),
      referents: this.#referents(n, from, to),
      firstSeen: null,
      lastSeen: this.#newest(datasets),
    };
  }

  idAt(n: number): string {
    return this.#pool("id").text(this.#sections.numbers("entity.id")[n]!);
  }

  schemaAt(n: number): string {
    return this.#words.schemata[this.#sections.numbers("entity.schema")[n]!]!;
  }

  captionAt(n: number): string {
    const caption = this.#sections.u32("entity.caption")[n]!;
    return caption === NONE ? this.idAt(n) : this.#pool("value").text(caption);
  }

  /** True for what can be listed and looked for by name. */
  isPartyAt(n: number): boolean {
    return isParty(this.schemaAt(n));
  }

  statusAt(n: number): Status | null {
    return statusOfCode(this.#sections.u8("entity.status")[n]!);
  }

  datasetsAt(n: number): readonly string[] {
    const offsets = this.#sections.u32("entity.datasets.offsets");
    const datasets = this.#sections.numbers("entity.datasets").subarray(offsets[n], offsets[n + 1]);
    return Array.from(datasets, (dataset) => this.#words.datasets[dataset]!);
  }

  /** Distinct values of one property. */
  valuesAt(n: number, prop: string): readonly string[] {
    const wanted = this.#words.props.indexOf(prop);
    const found = new Set<string>();
    const [from, to] = this.#range(n);
    const props = this.#sections.numbers("statement.prop");
    const values = this.#sections.u32("statement.value");
    for (let s = from; s < to; s++) if (props[s] === wanted) found.add(this.#pool("value").text(values[s]!));
    return [...found];
  }

  /** Every value of one property, by entity. */
  *saying(prop: string): Generator<Said> {
    const wanted = this.#words.props.indexOf(prop);
    const first = this.#sections.u32("entity.first");
    const props = this.#sections.numbers("statement.prop");
    const values = this.#sections.u32("statement.value");
    for (let entity = 0, s = 0; s < props.length; s++) {
      if (props[s] !== wanted) continue;
      while (first[entity + 1]! <= s) entity++;
      const repeats = s > first[entity]! && props[s - 1] === wanted && values[s - 1] === values[s];
      if (!repeats) yield { entity, prop, value: this.#pool("value").text(values[s]!) };
    }
  }

  #range(n: number): readonly [from: number, to: number] {
    const first = this.#sections.u32("entity.first");
    if (!(n >= 0 && n < this.entityCount))
      throw new RangeError(`there is no entity ${n}: there are ${this.entityCount}`);
    return [first[n]!, first[n + 1]!];
  }

  #referents(n: number, from: number, to: number): readonly string[] {
    const own = this.#sections.numbers("entity.id")[n]!;
    const at = this.#sections.u32("statement.member.at");
    const ids = this.#sections.u32("statement.member.value");
    const found = new Set<number>();
    let pair = firstAtLeast(at, from);
    for (; pair < at.length && at[pair]! < to; pair++) found.add(ids[pair]!);
    // An id that no source uses (a canonical one whose own record is gone) refers to nothing.
    if (pair - firstAtLeast(at, from) < to - from || to === from) found.add(own);
    return [...found].sort((a, b) => a - b).map((id) => this.#pool("id").text(id));
  }

  #newest(datasets: readonly string[]): string | null {
    let newest: string | null = null;
    for (const { name, published } of this.header.datasets)
      if (datasets.includes(name) && published !== null && (newest === null || published > newest)) newest = published;
    return newest;
  }

  *entityIds(): Generator<string> {
    for (let n = 0; n < this.entityCount; n++) yield this.idAt(n);
  }

  statements(id: string): readonly StatementView[] {
    const n = this.entityNumber(id);
    if (n < 0) return [];
    const [from, to] = this.#range(n);
    return Array.from({ length: to - from }, (_, i) => this.#statement(n, from + i));
  }

  #statement(n: number, s: number): StatementView {
    const sections = this.#sections;
    const values = this.#pool("value");
    const original = this.#sparse("statement.original", s);
    const lang = this.#sparse("statement.lang", s);
    const member = this.#sparse("statement.member", s);
    return {
      entity: member === undefined ? this.idAt(n) : this.#pool("id").text(member),
      prop: this.#words.props[sections.numbers("statement.prop")[s]!]!,
      value: values.text(sections.u32("statement.value")[s]!),
      original: original === undefined ? null : values.text(original),
      lang: lang === undefined ? null : this.#words.langs[lang]!,
      dataset: this.#words.datasets[sections.numbers("statement.dataset")[s]!]!,
      at: {
        source: this.#words.sources[sections.numbers("statement.source")[s]!] as Digest,
        record: this.#pool("place").text(sections.u32("statement.record")[s]!),
        field: this.#pool("place").text(sections.numbers("statement.field")[s]!),
      },
    };
  }

  #sparse(name: string, s: number): number | undefined {
    const at = this.#sections.u32(`${name}.at`);
    const pair = firstAtLeast(at, s);
    return at[pair] === s ? this.#sections.u32(`${name}.value`)[pair] : undefined;
  }

  adjacent(id: string): readonly LinkView[] {
    const n = this.entityNumber(id);
    return n < 0 ? [] : [...this.#links(n, "out"), ...this.#links(n, "in")];
  }

  #links(n: number, direction: "out" | "in"): LinkView[] {
    const offsets = this.#sections.u32(`link.${direction}.offsets`);
    const edges = this.#sections.u32(`link.${direction}.edges`).subarray(offsets[n], offsets[n + 1]);
    const far = this.#sections.u32(direction === "out" ? "link.to" : "link.from");
    const props = this.#sections.numbers(direction === "out" ? "link.toProp" : "link.fromProp");
    const from = this.#sections.u32("link.from");
    const by = this.#sections.u32("link.by");
    return Array.from(edges, (edge) => {
      const standsFor = by[edge]!;
      const saidBy = standsFor === NONE ? from[edge]! : standsFor;
      return {
        id: standsFor === NONE ? null : this.idAt(standsFor),
        schema: this.schemaAt(saidBy),
        prop: this.#words.props[props[edge]!]!,
        direction,
        other: this.idAt(far[edge]!),
        role: this.valuesAt(saidBy, "role")[0] ?? this.valuesAt(saidBy, "relationship")[0] ?? null,
        datasets: this.datasetsAt(saidBy),
      };
    });
  }

  /** Parties of other lists that may be this one, likeliest first. Joined only by a decision. */
  alsoListedAs(id: string): readonly Proposal[] {
    const n = this.entityNumber(id);
    if (n < 0) return [];
    const offsets = this.#sections.u32("proposal.offsets");
    const others = this.#sections.u32("proposal.other");
    const percent = this.#sections.u8("proposal.percent");
    const found: Proposal[] = [];
    for (let p = offsets[n]!; p < offsets[n + 1]!; p++)
      found.push({ id: this.idAt(others[p]!), why: this.#pool("proposal.why").text(p), score: percent[p]! / 100 });
    return found;
  }

  /** Parties that have this identifier, in the form of `bareIdentifier`, with the statement that says so. */
  withIdentifier(bare: string): readonly Said[] {
    const hashes = this.#sections.u32("identifier.hash");
    const hash = hashIdentifier(bare);
    const found: Said[] = [];
    for (let row = firstAtLeast(hashes, hash); hashes[row] === hash; row++) {
      const statement = this.#sections.u32("identifier.statement")[row]!;
      const said = this.#said(this.#sections.numbers("identifier.entity")[row]!, statement);
      if (bareIdentifier(said.prop, said.value) === bare) found.push(said);
    }
    return found;
  }

  /** The index of all names of parties. Entry numbers are those of `nameAt`, owners are entity numbers. */
  names(): NameIndexData {
    const arrays: Record<string, Section> = {};
    for (const name of this.#sections.names())
      if (name.startsWith(NAME_INDEX)) arrays[name.slice(NAME_INDEX.length)] = this.#sections.get(name);
    return { version: this.#nameIndexVersion, arrays };
  }

  /** A name by its number in the name index. */
  nameAt(name: number): Said {
    const owner = this.#sections.u32(`${NAME_INDEX}owner`)[name]!;
    return this.#said(owner, this.#sections.u32("name.statement")[name]!);
  }

  #said(entity: number, statement: number): Said {
    return {
      entity,
      prop: this.#words.props[this.#sections.numbers("statement.prop")[statement]!]!,
      value: this.#pool("value").text(this.#sections.u32("statement.value")[statement]!),
    };
  }

  claims(filter: ClaimFilter = {}): readonly ClaimView[] {
    const { dataset, indicator, place, status } = filter;
    return this.#allClaims().filter(
      (view) =>
        (dataset === undefined || view.dataset === dataset) &&
        (indicator === undefined || view.claim.indicator === indicator) &&
        (place === undefined || view.claim.place === place) &&
        (status === undefined || view.status === status),
    );
  }

  #allClaims(): readonly ClaimView[] {
    if (this.#claims) return this.#claims;
    const pool = this.#pool("claim");
    this.#claims = Array.from({ length: pool.length }, (_, n) => {
      const { standing, kind: _kind, ...stored } = JSON.parse(pool.text(n));
      return { ...stored, status: standing } as ClaimView;
    });
    return this.#claims;
  }

  claim(id: string): ClaimView | undefined {
    return this.#allClaims().find((view) => view.claim.id === id);
  }

  /** Accepted claims about quantities. */
  observations(filter: Omit<ClaimFilter, "status"> = {}): readonly Observation[] {
    return this.claims({ ...filter, status: "accepted" })
      .filter(({ claim }) => claim.kind === "quantity" && claim.indicator !== null)
      .map(({ claim, dataset, key, citation }) => ({
        id: claim.id as Digest,
        indicator: claim.indicator!,
        place: claim.place,
        start: claim.period.start,
        end: claim.period.end,
        low: claim.low,
        value: claim.value,
        high: claim.high,
        bound: claim.bound,
        unit: claim.unit,
        aspect: claim.aspect,
        speaker: claim.speaker,
        dataset,
        key,
        citation,
      }));
  }

  measures(): readonly MeasureView[] {
    return this.#sections.json("measures") as MeasureView[];
  }

  goods(): readonly GoodView[] {
    return this.#sections.json("goods") as GoodView[];
  }

  flags(): readonly FlagView[] {
    return this.#sections.json("flags") as FlagView[];
  }

  sources(): readonly SourceView[] {
    const citations = this.#sections.json("citations") as Record<string, SourceCitation>;
    return Object.entries(citations).map(([id, citation]) => ({
      id: id as Digest,
      ...citation,
      uses: this.header.datasets.flatMap(({ name: dataset, files }) =>
        files.filter(({ source }) => source === id).map(({ role, name }) => ({ dataset, role, name })),
      ),
    }));
  }

  source(id: string): SourceView | undefined {
    return this.sources().find((source) => source.id === id);
  }

  /** Checks every section now. Throws PictureDamagedError. */
  verify(): void {
    for (const name of this.#sections.names()) this.#sections.get(name);
  }
}
