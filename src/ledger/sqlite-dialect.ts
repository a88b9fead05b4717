/**
 * Kysely over `node:sqlite`, which Kysely does not bring itself.
 *
 * One connection, used by one caller at a time: SQLite has one writer, and a second connection in the same process
 * gains nothing. Everything particular to SQLite stands in this file and in `migrations/`; a PostgreSQL ledger needs
 * Kysely's own PostgresDialect, the migrations in its words and `FOR UPDATE` where `begin immediate` stands here.
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
} from "kysely";

/** Tries to get the pen: with the waits between them about half a minute. */
const PATIENCE = 600;

export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 20 });
  // recursive_triggers: without it INSERT OR REPLACE slips past the delete triggers that keep tables append-only.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON;");
  return database;
}

class Connection implements DatabaseConnection {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#database.prepare(query.sql);
    const values = query.parameters as readonly SQLInputValue[];
    if (statement.columns().length > 0) return Promise.resolve({ rows: statement.all(...values) as R[] });
    const { changes } = statement.run(...values);
    return Promise.resolve({ rows: [], numAffectedRows: BigInt(changes) });
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

  /**
   * Immediate: two processes that both read and then write must not both believe what they read. While another writes
   * we wait without blocking the thread, since the other may be in this very process.
   */
  async beginTransaction(): Promise<void> {
    for (let tried = 1; ; tried++) {
      try {
        this.#database.exec("begin immediate");
        return;
      } catch (error) {
        if (!/database is locked/.test(String(error)) || tried === PATIENCE) throw error;
        await new Promise((resume) => setTimeout(resume, Math.min(tried, 50)));
      }
    }
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#run(connection, "commit");
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk may already have rolled back; a second rollback would hide the first error.
    return this.#database.isTransaction ? this.#run(connection, "rollback") : Promise.resolve();
  }

  destroy(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }

  #run(_connection: DatabaseConnection, words: string): Promise<void> {
    this.#database.exec(words);
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
