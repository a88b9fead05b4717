/** The longest that any hostile name takes to be answered or refused, against OFAC's list. */
import { hostileNames } from "../../src/names/hostile-names.ts";
import { buildNameIndex, NameIndex, nameKinds, POSSIBLE, readName } from "../../src/names/index.ts";
import { ofacNames } from "./ofac-names.ts";

const index = new NameIndex(buildNameIndex(ofacNames()));
let worst = { ms: 0, why: "" };
for (let round = 0; round < 2; round++)
  for (const { text, why } of hostileNames()) {
    for (const kind of nameKinds) {
      const from = performance.now();
      try {
        index.find(readName(text, kind), { limit: 5, cutoff: POSSIBLE, kinds: [kind] });
      } catch {
        // refused by name: an answer too
      }
      const ms = performance.now() - from;
      if (ms > worst.ms) worst = { ms, why };
      if (process.argv.includes("--show") && ms > 10) console.log(`  ${ms.toFixed(1)} ms ${kind} ${why}`);
    }
  }
console.log(`hostile names: the slowest answer took ${worst.ms.toFixed(1)} ms (${worst.why})`);
