/**
 * The ledger: which sources we hold, how each was received and read, and what people decided.
 *
 * Every table only grows, and every row is chained to the one before, so that `verify` can name the first row that was
 * altered, removed or slipped in. What a row means is decided in `claims`; the archive of bytes is another door.
 */
import { Kysely as Database, type Kysely, type Transaction } from "kysely";
import {
  Custody,
  Decision,
  type DecisionRow,
  type Digest,
  digestJson,
  isDigest,
  type Json,
  type Source,
} from "../claims/index.ts";
import { inWorkspaceWords, StaleDecisionError, WorkspaceDamagedError } from "./faults.ts";
import { ledger0001 } from "./migrations/0001-ledger.ts";
import { ledger0002 } from "./migrations/0002-decision-replaces.ts";
import { openDatabase, SqliteDialect } from "./sqlite-dialect.ts";

/** What came of reading one version of a dataset. The newest row for the same reader and files counts. */
export interface ReadingRow {
  readonly reader: string;
  readonly readerVersion: number;
  readonly dataset: string;
  readonly files: readonly { readonly role: string; readonly source: Digest; readonly name: string }[];
  readonly status: "read" | "failed" | "held" | "unread";
  readonly published: string | null;
  readonly records: number | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
  readonly message: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export interface LedgerFault {
  readonly place: string;
  readonly row: string;
  readonly found: string;
}

interface Tables {
  source: { id: string; size: number };
  custody: { id: string; source: string; body: string; retrieved: string };
  reading: { id: string; reader: string; dataset: string; status: string; body: string; at: string };
  decision: {
    id: string;
    kind: string;
    target: string;
    object: string | null;
    who: string;
    at: string;
    why: string;
    replaces: string | null;
  };
  link: { seq: number; place: string; row: string; hash: string };
}
type Place = Exclude<keyof Tables, "link">;
const places: readonly Place[] = ["source", "custody", "reading", "decision"];
const migrations = [ledger0001, ledger0002];
const START = "manumit";
/** Links that `verify` holds at a time. */
const PAGE = 500;

export interface Ledger {
  recordSource(id: Digest, size: number, custody: Custody): Promise<void>;
  sources(): Promise<readonly Source[]>;
  recordReading(row: ReadingRow): Promise<void>;
  /** In the order they were written. */
  readings(): Promise<readonly ReadingRow[]>;
  /** Throws StaleDecisionError when what it replaces no longer stands. The same decision again is the same row. */
  decide(decision: Decision): Promise<DecisionRow>;
  decisions(): Promise<readonly DecisionRow[]>;
  /**
   * The first row that is not what was written, or null. With a seal kept elsewhere it also finds that the newest rows
   * were taken away together with their links, or that the whole chain was written anew.
   */
  verify(seal?: string): Promise<LedgerFault | null>;
  /** The hash of the newest link: keep it elsewhere to prove that nothing was taken away since. */
  seal(): Promise<string>;
  close(): Promise<void>;
}

/** Opens or makes the ledger at `path`; `:memory:` for one that is not kept. */
export async function openLedger(path: string): Promise<Ledger> {
  try {
    return new SqlLedger(path, new Database<Tables>({ dialect: new SqliteDialect(openDatabase(path, migrations)) }));
  } catch (error) {
    throw inWorkspaceWords(error, "open the ledger", path);
  }
}

class SqlLedger implements Ledger {
  readonly #path: string;
  readonly #db: Kysely<Tables>;

  constructor(path: string, db: Kysely<Tables>) {
    this.#path = path;
    this.#db = db;
  }

  recordSource(id: Digest, size: number, custody: Custody): Promise<void> {
    const body = Custody.parse(custody);
    return this.#write("record a source", async (tx) => {
      const known = await tx.selectFrom("source").select("id").where("id", "=", id).executeTakeFirst();
      if (!known) await this.#add(tx, "source", { id, size });
      const row = { source: id, body: JSON.stringify(body), retrieved: body.retrieved };
      const name = digestJson(row);
      const same = await tx.selectFrom("custody").select("id").where("id", "=", name).executeTakeFirst();
      if (!same) await this.#add(tx, "custody", { id: name, ...row });
    });
  }

  sources(): Promise<readonly Source[]> {
    return this.#read("list the sources", async (tx) => {
      const rows = await tx
        .selectFrom("source")
        .innerJoin("custody", "custody.source", "source.id")
        .select(["source.id", "source.size", "custody.body"])
        .orderBy("source.id")
        .orderBy("custody.retrieved")
        .orderBy("custody.id")
        .execute();
      const byId = Map.groupBy(rows, (row) => row.id);
      return [...byId].map(([id, of]) => ({
        id: this.#accept("source", id, () => digestOf(id)),
        size: of[0]!.size,
        custody: of.map((row) => this.#accept("custody of", id, () => Custody.parse(JSON.parse(row.body)))),
      }));
    });
  }

  recordReading(row: ReadingRow): Promise<void> {
    const { reader, dataset, status, at } = row;
    const body = JSON.stringify(row);
    return this.#write("record a reading", async (tx) => {
      // The place in the chain keeps two equal readings at one instant apart.
      const after = (await this.#last(tx))?.seq ?? 0;
      await this.#add(tx, "reading", { id: digestJson([body, after]), reader, dataset, status, body, at });
    });
  }

  async readings(): Promise<readonly ReadingRow[]> {
    const rows = await this.#inOrder("reading");
    return rows.map((row) => this.#accept("reading", row.id, () => JSON.parse(row.body) as ReadingRow));
  }

  async decide(decision: Decision): Promise<DecisionRow> {
    const said = wellFormed(Decision.parse(decision));
    const row: DecisionRow = { id: digestJson(said as Json), ...said };
    await this.#write("record a decision", async (tx) => {
      const { when, ...rest } = row;
      if (await tx.selectFrom("decision").select("id").where("id", "=", row.id).executeTakeFirst()) return;
      if (said.replaces !== null) await this.#refuseStale(tx, said.replaces);
      await this.#add(tx, "decision", { ...rest, at: when });
    });
    return row;
  }

  async decisions(): Promise<readonly DecisionRow[]> {
    return (await this.#inOrder("decision")).map(asDecision);
  }

  /** In pages, so that memory does not grow with the ledger; in one transaction, so that a writer meanwhile is no fault. */
  verify(seal?: string): Promise<LedgerFault | null> {
    return this.#read("verify the ledger", async (tx) => {
      let previous = START;
      let sealed = seal === undefined || seal === START;
      let seq = 0;
      for (;;) {
        const links = await tx
          .selectFrom("link")
          .selectAll()
          .where("seq", ">", seq)
          .orderBy("seq")
          .limit(PAGE)
          .execute();
        if (links.length === 0) break;
        const rows = await this.#rowsOf(tx, links);
        for (const link of links) {
          const row = rows.get(`${link.place} ${link.row}`);
          if (link.seq !== ++seq) return { place: "link", row: String(seq), found: "a link of the chain is missing" };
          if (row === undefined) return { place: link.place, row: link.row, found: "the row is gone" };
          if (digestJson([previous, link.place, row]) !== link.hash)
            return { place: link.place, row: link.row, found: "the row or its link was altered" };
          previous = link.hash;
          sealed ||= previous === seal;
        }
      }
      const fault = await this.#pastTheChain(tx);
      if (fault || sealed) return fault;
      return { place: "link", row: String(seq + 1), found: `the chain does not lead to the seal ${seal}` };
    });
  }

  seal(): Promise<string> {
    return this.#read("read the seal", async (tx) => (await this.#last(tx))?.hash ?? START);
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }

  #last(db: Kysely<Tables>): Promise<{ seq: number; hash: string } | undefined> {
    return db.selectFrom("link").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  }

  async #add<P extends Place>(tx: Transaction<Tables>, place: P, said: Tables[P]): Promise<void> {
    const row = wellFormed(said);
    await tx
      .insertInto(place as Place)
      .values(row as never)
      .execute();
    const last = await this.#last(tx);
    const hash = digestJson([last?.hash ?? START, place, { ...row } as Json]);
    await tx
      .insertInto("link")
      .values({ seq: (last?.seq ?? 0) + 1, place, row: row.id, hash })
      .execute();
  }

  async #rowsOf(tx: Kysely<Tables>, links: readonly Tables["link"][]): Promise<Map<string, Json>> {
    const rows = new Map<string, Json>();
    for (const place of places) {
      const ids = links.filter((link) => link.place === place).map((link) => link.row);
      if (ids.length === 0) continue;
      for (const row of await tx.selectFrom(place).selectAll().where("id", "in", ids).execute())
        rows.set(`${place} ${row.id}`, { ...row } as Json);
    }
    return rows;
  }

  async #pastTheChain(tx: Kysely<Tables>): Promise<LedgerFault | null> {
    for (const place of places) {
      const extra = await tx
        .selectFrom(place)
        .select("id")
        .where("id", "not in", (links) => links.selectFrom("link").select("row").where("place", "=", place))
        .orderBy("id")
        .executeTakeFirst();
      if (extra) return { place, row: extra.id, found: "the row was slipped in past the chain" };
    }
    return null;
  }

  #inOrder<P extends "reading" | "decision">(place: P): Promise<Tables[P][]> {
    return this.#read(`list the ${place}s`, async (tx) => {
      const rows = await tx
        .selectFrom(place as "reading")
        .innerJoin("link", (join) =>
          join.onRef("link.row", "=", `${place}.id` as "reading.id").on("link.place", "=", place),
        )
        .selectAll(place as "reading")
        .orderBy("link.seq")
        .execute();
      return rows as unknown as Tables[P][];
    });
  }

  async #refuseStale(tx: Transaction<Tables>, replaces: string): Promise<void> {
    const old = await tx.selectFrom("decision").select("id").where("id", "=", replaces).executeTakeFirst();
    if (!old)
      throw new StaleDecisionError(
        `decision ${replaces}: there is no such decision to replace. List them with "manumit status".`,
      );
    const by = await this.#replacerOf(tx, replaces);
    if (!by) return;
    throw new StaleDecisionError(
      `decision ${replaces}: ${by.who} already replaced it at ${by.at} ("${by.why}"). Look at that one, then decide again.`,
    );
  }

  /** The newest decision that took this one's force and has its own; an undone undo has none. */
  async #replacerOf(tx: Transaction<Tables>, id: string): Promise<Tables["decision"] | undefined> {
    const rows = await tx
      .selectFrom("decision")
      .innerJoin("link", (join) => join.onRef("link.row", "=", "decision.id").on("link.place", "=", "decision"))
      .where("decision.replaces", "=", id)
      .selectAll("decision")
      .orderBy("link.seq", "desc")
      .execute();
    for (const row of rows) if (!(await this.#replacerOf(tx, row.id))) return row;
    return undefined;
  }

  #read<T>(doing: string, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#inWords(doing, () => this.#db.transaction().setAccessMode("read only").execute(work));
  }

  #write(doing: string, work: (tx: Transaction<Tables>) => Promise<void>): Promise<void> {
    return this.#inWords(doing, () => this.#db.transaction().execute(work));
  }

  async #inWords<T>(doing: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw inWorkspaceWords(error, doing, this.#path);
    }
  }

  /** A row that was accepted when it was written and is not now was altered since. */
  #accept<T>(place: string, row: string, parse: () => T): T {
    try {
      return parse();
    } catch (cause) {
      throw new WorkspaceDamagedError(
        `${this.#path}, ${place} ${row}: is not what was written. Run "manumit verify"; restore the ledger from a copy.`,
        { cause },
      );
    }
  }
}

/** Half a surrogate pair has no UTF-8: the database would keep another text than the one that was hashed. */
function wellFormed<T extends object>(row: T): T {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === "string" ? value.toWellFormed() : value]),
  ) as T;
}

function asDecision(row: Tables["decision"]): DecisionRow {
  const { at, ...rest } = row;
  return { ...rest, when: at } as DecisionRow;
}

function digestOf(id: string): Digest {
  if (isDigest(id)) return id;
  throw new TypeError(`"${id}" is no SHA-256`);
}
