/**
 * The ledger: which sources we hold, how each was received and read, and what people decided.
 *
 * Every table only grows, and every row is chained to the one before, so that `verify` can name the first row that was
 * altered, removed or slipped in. What a row means is decided in `claims`; the archive of bytes is another door.
 */
import { Kysely as Database, type Kysely, sql, type Transaction } from "kysely";
import {
  Custody,
  Decision,
  type DecisionRow,
  type Digest,
  digestJson,
  isDigest,
  type Json,
  type Source,
  standing,
} from "../claims/index.ts";
import { inWorkspaceWords, StaleDecisionError, WorkspaceDamagedError } from "./faults.ts";
import { ledger0001 } from "./migrations/0001-ledger.ts";
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
const migrations = [ledger0001];
const START = "manumit";

export interface Ledger {
  recordSource(id: Digest, size: number, custody: Custody): Promise<void>;
  sources(): Promise<readonly Source[]>;
  recordReading(row: ReadingRow): Promise<void>;
  /** In the order they were written. */
  readings(): Promise<readonly ReadingRow[]>;
  /** Throws StaleDecisionError when what it replaces no longer stands. */
  decide(decision: Decision): Promise<DecisionRow>;
  decisions(): Promise<readonly DecisionRow[]>;
  /** The first row that is not what was written, or null. */
  verify(): Promise<LedgerFault | null>;
  /** The hash of the newest link: keep it elsewhere to prove that nothing was taken away since. */
  seal(): Promise<string>;
  close(): Promise<void>;
}

/** Opens or makes the ledger at `path`; `:memory:` for one that is not kept. */
export async function openLedger(path: string): Promise<Ledger> {
  try {
    const database = openDatabase(path);
    const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
    if (version > migrations.length) {
      database.close();
      throw new WorkspaceDamagedError(
        `${path}: was written by a newer Manumit (ledger version ${version}, this one knows ${migrations.length}). Install the newer version.`,
      );
    }
    if (version < migrations.length) migrate(database);
    return new SqlLedger(path, new Database<Tables>({ dialect: new SqliteDialect(database) }));
  } catch (error) {
    throw inWorkspaceWords(error, "open the ledger", path);
  }
}

/** Runs what is missing in one transaction; a second process that came first leaves nothing to do. */
function migrate(database: ReturnType<typeof openDatabase>): void {
  database.exec("PRAGMA busy_timeout = 10000; begin immediate");
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  for (const migration of migrations.slice(version)) database.exec(migration);
  database.exec(`PRAGMA user_version = ${migrations.length}`);
  database.exec("commit; PRAGMA busy_timeout = 20;");
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

  async sources(): Promise<readonly Source[]> {
    const rows = await this.#db
      .selectFrom("source")
      .innerJoin("custody", "custody.source", "source.id")
      .select(["source.id", "source.size", "custody.body"])
      .orderBy("source.id")
      .orderBy("custody.retrieved")
      .orderBy("custody.id")
      .execute();
    const byId = Map.groupBy(rows, (row) => row.id);
    return [...byId].map(([id, of]) => ({
      id: digestOf(id, this.#path),
      size: of[0]!.size,
      custody: of.map((row) => Custody.parse(JSON.parse(row.body))),
    }));
  }

  recordReading(row: ReadingRow): Promise<void> {
    const { reader, dataset, status, at } = row;
    const body = JSON.stringify(row);
    return this.#write("record a reading", async (tx) => {
      const count = await tx.selectFrom("reading").select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow();
      // The count keeps two equal readings at one instant apart.
      await this.#add(tx, "reading", { id: digestJson([body, Number(count.n)]), reader, dataset, status, body, at });
    });
  }

  async readings(): Promise<readonly ReadingRow[]> {
    const rows = await this.#inOrder("reading");
    return rows.map((row) => JSON.parse(row.body) as ReadingRow);
  }

  async decide(decision: Decision): Promise<DecisionRow> {
    const said = Decision.parse(decision);
    const row: DecisionRow = { id: digestJson(said as Json), ...said };
    await this.#write("record a decision", async (tx) => {
      if (said.replaces !== null) await this.#refuseStale(tx, said.replaces);
      const { when, ...rest } = row;
      await this.#add(tx, "decision", { ...rest, at: when });
    });
    return row;
  }

  async decisions(): Promise<readonly DecisionRow[]> {
    return (await this.#inOrder("decision")).map(asDecision);
  }

  async verify(): Promise<LedgerFault | null> {
    const links = await this.#db.selectFrom("link").selectAll().orderBy("seq").execute();
    const rows = new Map<string, Json>();
    for (const place of places)
      for (const row of await this.#db.selectFrom(place).selectAll().execute())
        rows.set(`${place} ${row.id}`, { ...row } as Json);
    let previous = START;
    for (const [i, link] of links.entries()) {
      const row = rows.get(`${link.place} ${link.row}`);
      if (link.seq !== i + 1) return { place: "link", row: String(i + 1), found: "a link of the chain is missing" };
      if (row === undefined) return { place: link.place, row: link.row, found: "the row is gone" };
      if (digestJson([previous, link.place, row]) !== link.hash)
        return { place: link.place, row: link.row, found: "the row or its link was altered" };
      rows.delete(`${link.place} ${link.row}`);
      previous = link.hash;
    }
    const extra = rows.keys().next();
    if (extra.done) return null;
    const [place = "", row = ""] = extra.value.split(" ");
    return { place, row, found: "the row was slipped in past the chain" };
  }

  async seal(): Promise<string> {
    return (await this.#last(this.#db))?.hash ?? START;
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }

  #last(db: Kysely<Tables>): Promise<{ seq: number; hash: string } | undefined> {
    return db.selectFrom("link").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  }

  async #add<P extends Place>(tx: Transaction<Tables>, place: P, row: Tables[P]): Promise<void> {
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

  async #inOrder<P extends "reading" | "decision">(place: P): Promise<Tables[P][]> {
    const rows = await this.#db
      .selectFrom(place as "reading")
      .innerJoin("link", (join) =>
        join.onRef("link.row", "=", `${place}.id` as "reading.id").on("link.place", "=", place),
      )
      .selectAll(place as "reading")
      .orderBy("link.seq")
      .execute();
    return rows as unknown as Tables[P][];
  }

  async #refuseStale(tx: Transaction<Tables>, replaces: string): Promise<void> {
    const rows = (
      await tx
        .selectFrom("decision")
        .innerJoin("link", "link.row", "decision.id")
        .where("link.place", "=", "decision")
        .selectAll("decision")
        .orderBy("link.seq")
        .execute()
    ).map(asDecision);
    const old = rows.find((row) => row.id === replaces);
    if (!old)
      throw new StaleDecisionError(
        `decision ${replaces}: there is no such decision to replace. List them with "manumit status".`,
      );
    if (old.kind === "undo" ? true : standing(rows).some((row) => row.id === replaces)) return;
    const by = rows.findLast((row) => row.replaces === replaces)!;
    throw new StaleDecisionError(
      `decision ${replaces}: ${by.who} already replaced it at ${by.when} ("${by.why}"). Look at that one, then decide again.`,
    );
  }

  async #write(doing: string, work: (tx: Transaction<Tables>) => Promise<void>): Promise<void> {
    try {
      await this.#db.transaction().execute(work);
    } catch (error) {
      throw inWorkspaceWords(error, doing, this.#path);
    }
  }
}

function asDecision(row: Tables["decision"]): DecisionRow {
  const { at, ...rest } = row;
  return { ...rest, when: at } as DecisionRow;
}

function digestOf(id: string, path: string): Digest {
  if (isDigest(id)) return id;
  throw new WorkspaceDamagedError(`${path}: source "${id}" is not a SHA-256. Run "manumit verify".`);
}
