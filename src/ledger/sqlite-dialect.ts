/**
 * Kysely over `node:sqlite`, which Kysely does not bring itself.
 *
 * One connection, used by one caller at a time: SQLite has one writer, and a second connection in the same process
 * gains nothing. Everything particular to SQLite stands in this file, in `migrations/` and in the codes of `faults.ts`.
 * A PostgreSQL ledger needs Kysely's own PostgresDialect; the migrations in its words, with ids in COLLATE "C" and
 * triggers as functions; and `LOCK TABLE link IN EXCLUSIVE MODE` at the start of each writing transaction, where
 * `begin immediate` stands here: the chain has one end, and an empty one has no row to lock.
 */
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";
import { isBusy, WorkspaceDamagedError } from "./faults.ts";

/** Tries while another process writes: with the waits between them about half a minute. */
const PATIENCE = 600;
/** Milliseconds that SQLite itself may block the thread. While opening nobody of this process can be the one who writes. */
const BLOCK = { opening: 10_000, working: 20 };

/** Opens the database and brings it to the newest shape. `migrations` are numbered from 1 by their place. */
export function openDatabase(path: string, migrations: readonly string[]): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: BLOCK.opening });
  try {
    refuseForeign(database, path, migrations.length);
    // recursive_triggers: without it INSERT OR REPLACE slips past the delete triggers that keep tables append-only.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON;");
    if (versionOf(database) < migrations.length) migrate(database, migrations);
    database.exec(`PRAGMA busy_timeout = ${BLOCK.working}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

function refuseForeign(database: DatabaseSync, path: string, newest: number): void {
  // One statement, so that a process that is just making the ledger is seen before or after, never halfway.
  const { version, tables, ours } = database
    .prepare(
      `SELECT (SELECT user_version FROM pragma_user_version) AS version, count(*) AS tables, total(name = 'link') AS ours
       FROM sqlite_schema WHERE type = 'table'`,
    )
    .get() as { version: number; tables: number; ours: number };
  if (version === 0 ? tables > 0 : ours === 0)
    throw new WorkspaceDamagedError(
      `${path}: is a database, but not a ledger of Manumit. Name another workspace, or restore that file from a copy.`,
    );
  if (version > newest)
    throw new WorkspaceDamagedError(
      `${path}: was written by a newer Manumit (ledger version ${version}, this one knows ${newest}). Install the newer version.`,
    );
}

/** Runs what is missing in one transaction; a second process that came first leaves nothing to do. */
function migrate(database: DatabaseSync, migrations: readonly string[]): void {
  database.exec("begin immediate");
  for (const migration of migrations.slice(versionOf(database))) database.exec(migration);
  database.exec(`PRAGMA user_version = ${migrations.length}; commit`);
}

/** Waits without blocking the thread, since the writer waited for may be in this very process. */
async function whenFree<T>(work: () => T): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || tried === PATIENCE) throw error;
      await new Promise((resume) => setTimeout(resume, Math.min(tried, 50)));
    }
  }
}

class Connection implements DatabaseConnection {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return whenFree(() => {
      const statement = this.#database.prepare(query.sql);
      const values = query.parameters as readonly SQLInputValue[];
      if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
      const { changes } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes) };
    });
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("the ledger reads whole answers; streaming is not used");
  }
}

class SqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  #waiting: Promise<void> = Promise.resolve();
  #free: () => void = () => {};

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#waiting;
    let free = () => {};
    this.#waiting = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    this.#free = free;
    return new Connection(this.#database);
  }

  releaseConnection(): Promise<void> {
    this.#free();
    return Promise.resolve();
  }

  /** Immediate when it may write: two processes that read and then write must not both believe what they read. */
  beginTransaction(_connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    return whenFree(() => this.#database.exec(accessMode === "read only" ? "begin" : "begin immediate"));
  }

  commitTransaction(): Promise<void> {
    return whenFree(() => this.#database.exec("commit"));
  }

  rollbackTransaction(): Promise<void> {
    // A full disk may already have rolled back; a second rollback would hide the first error.
    if (this.#database.isTransaction) this.#database.exec("rollback");
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }
}

export class SqliteDialect implements Dialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#database);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}
