/**
 * The first shape of the ledger. Never edited once released: a change is a new migration.
 *
 * Kept as a module rather than an .sql file so that the published package carries it without a copying step.
 */
const appendOnly = (table: string): string => `
CREATE TRIGGER ${table}_never_changes BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE (ABORT, '${table} is append-only: add a row that replaces this one'); END;
CREATE TRIGGER ${table}_never_goes BEFORE DELETE ON ${table}
BEGIN SELECT RAISE (ABORT, '${table} is append-only: add a row that replaces this one'); END;`;

export const ledger0001 = `
CREATE TABLE source (
  id TEXT PRIMARY KEY CHECK (id GLOB 'sha256:*' AND length(id) = 71),
  size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

CREATE TABLE custody (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES source (id),
  body TEXT NOT NULL CHECK (json_valid(body)),
  retrieved TEXT NOT NULL CHECK (retrieved GLOB '????-??-??T*Z')
) STRICT;
CREATE INDEX custody_of_source ON custody (source);

CREATE TABLE reading (
  id TEXT PRIMARY KEY,
  reader TEXT NOT NULL,
  dataset TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('read', 'failed', 'held', 'unread')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z')
) STRICT;

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  target TEXT NOT NULL CHECK (target <> ''),
  object TEXT,
  who TEXT NOT NULL CHECK (who <> ''),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
  why TEXT NOT NULL CHECK (why <> ''),
  replaces TEXT REFERENCES decision (id)
) STRICT;

-- Each row of the tables above has one link here, which holds the hash of the row and of the link before it.
CREATE TABLE link (
  seq INTEGER PRIMARY KEY,
  place TEXT NOT NULL CHECK (place IN ('source', 'custody', 'reading', 'decision')),
  row TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (place, row)
) STRICT;
${["source", "custody", "reading", "decision", "link"].map(appendOnly).join("\n")}
`;
