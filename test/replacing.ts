/** One of the two that `kills.test.ts` lets race: takes back every decision it is given, and says which it won. */
import { openLedger } from "../src/ledger/ledger.ts";

const [folder = "", who = "", ...rows] = process.argv.slice(2);
const ledger = await openLedger(`${folder}/ledger.sqlite`);
const won: string[] = [];
const told: string[] = [];
for (const replaces of rows) {
  await ledger
    .decide({ kind: "undo", target: "t", object: null, who, when: "2026-01-02T00:00:00Z", why: "a race", replaces })
    .then(
      () => won.push(replaces),
      (error: Error & { code?: string }) => {
        if (error.code !== "STALE_DECISION") throw error;
        told.push(error.message);
      },
    );
}
await ledger.close();
process.stdout.write(JSON.stringify({ won, told }));
