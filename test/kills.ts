/** What `kills.test.ts` kills: keeps things for ever, and says so after each that is kept. */
import { openLedger } from "../src/ledger/ledger.ts";
import { openSnapshot, saveSnapshot } from "../src/ledger/snapshots.ts";
import { openArchive } from "../src/sources/archive.ts";
import { openReadingCache } from "../src/sources/reading-cache.ts";

const [folder = "", seed = "0"] = process.argv.slice(2);
const [archive, cache, ledger] = await Promise.all([
  openArchive(`${folder}/archive`),
  openReadingCache(`${folder}/readings`),
  openLedger(`${folder}/ledger.sqlite`),
]);
const say = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`);

async function* bytes(i: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < 8; piece++) yield new Uint8Array(20_000).fill((i * 8 + piece) % 251);
  yield new TextEncoder().encode(`${seed}-${i}`);
}

let picture: string | null = null;
try {
  picture = openSnapshot(`${folder}/picture`).file;
} catch {
  // The first run has none to follow.
}

for (let i = 0; ; i++) {
  const { id, size } = await archive.put(bytes(i));
  say({ kept: "bytes", id });
  await ledger.recordSource(id, size, {
    origin: `${seed}-${i}`,
    publisher: null,
    title: null,
    published: null,
    retrieved: "2026-01-01T00:00:00Z",
    retrievedBy: "a test",
    mediaType: "text/plain",
    licence: null,
    grade: null,
  });
  say({ kept: "source", id });
  const row = await ledger.decide({
    kind: "accept",
    target: id,
    object: null,
    who: "a test",
    when: "2026-01-01T00:00:00Z",
    why: `${seed}-${i}`,
    replaces: null,
  });
  say({ kept: "decision", id: row.id });
  const key = `test@1-${seed}-${i % 5}`;
  await cache.write(
    key,
    (async function* () {
      for (let n = 0; n < 40; n++)
        yield { kind: "entity" as const, id: `${seed}-${i}-${n}`, schema: "Person", dataset: "test", statements: [] };
      return { records: i, published: null, counts: {}, warnings: [] };
    })(),
  );
  say({ kept: "reading", id: key });
  // Each picture names the one that it follows: after a kill the current one is the last acknowledged or its follower.
  const words = JSON.stringify({ file: picture, run: `${seed}-${i}` }).padEnd(50_000);
  picture = await saveSnapshot(`${folder}/picture`, new TextEncoder().encode(words));
  say({ kept: "snapshot", id: picture });
}
