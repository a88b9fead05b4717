/** One screening in a process of its own: `one-run.ts WORKSPACE FILE OUT THREADS ENGINE` prints rows, seconds, peak. */
import { openInput } from "../../src/surfaces/screening/input.ts";
import { runScreening } from "../../src/surfaces/screening/run.ts";
import { defaultThresholds } from "../../src/surfaces/screening/thresholds.ts";
import { openShared, readSheet } from "../../src/surfaces/wiring.ts";

const [workspace, file, out, threads, engine] = process.argv.slice(2) as [string, string, string, string, string];
const began = performance.now();
const { picture, snapshot } = await openShared(workspace);
const input = await openInput(file, {}, readSheet);
const receipt = await runScreening({
  picture,
  snapshot,
  input,
  path: file,
  choice: {},
  form: "ndjson",
  limit: 5,
  datasets: null,
  thresholds: defaultThresholds,
  threads: Number(threads),
  began: new Date(),
  engine: engine === "none" ? "none" : "names",
  to: { file: out, resume: false },
});
const cpu = process.cpuUsage();
console.log(
  JSON.stringify({
    counts: receipt.counts,
    seconds: receipt.seconds,
    wall: (performance.now() - began) / 1000,
    cpu: (cpu.user + cpu.system) / 1e6,
    mib: process.resourceUsage().maxRSS / 1024,
    bytes: receipt.output.size,
  }),
);
