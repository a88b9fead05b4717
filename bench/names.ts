/**
 * Screening's engine on one page: how right, how quiet, how quick, beside its peers, each part in a process of its own.
 *
 * `npm run bench -- names` needs the shared lists and labelled pairs beside the project; a part whose files are absent says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cli = here("../src/surfaces/cli/main.ts");
const shared = (path: string): string => here(`../../shared/${path}`);

function part(title: string, file: string, args: readonly string[] = [], needs: readonly string[] = []): void {
  console.log(`\n## ${title}`);
  const missing = needs.find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.log(`not measured: ${missing} is not there`);
    return;
  }
  const done = spawnSync(process.execPath, [here(`./names/${file}.ts`), ...args], {
    cwd: here(".."),
    encoding: "utf8",
  });
  console.log(done.status === 0 ? done.stdout.trimEnd() : `failed: ${done.stderr.split("\n").slice(0, 4).join("\n")}`);
}

const lists = shared("sources/lists");
const pairs = shared("cases/name-pairs.tsv");
part("Labelled pairs of a peer's bench, one threshold", "pairs", [pairs], [pairs]);
for (const name of ["korean", "russian", "chinese", "organisations", "vessels"])
  part(`Our own pairs: ${name}`, "pairs", [here(`../cases/names/${name}.csv`)]);
part("Whole records", "entities", [], [shared("cases/entity-pairs.jsonl")]);
part("Published aliases, left out and looked for", "aliases", [], [shared("cases/list-aliases.tsv"), lists]);
if (existsSync(lists)) {
  const folder = mkdtempSync(join(tmpdir(), "manumit-bench-"));
  for (const args of [["init", folder], ["add", lists], ["build"]])
    spawnSync(process.execPath, [cli, ...args, ...(args[0] === "init" ? [] : ["--workspace", folder])]);
  part("Quiet: all lists together", "quiet", ["--workspace", folder]);
  rmSync(folder, { recursive: true, force: true });
}
part("Speed, and what the index loses against a full scan", "speed", ["--oracle"], [lists]);
part("Pairs a second beside logic-v2", "logic-v2", [], [pairs]);
part("The same names through other engines", "peers", [], [lists, here("./peers/node_modules")]);
part("One million names", "million");
part("Hostile names", "hostile", [], [lists]);
