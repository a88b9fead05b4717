/** Sets: eight scenarios side by side, and a thousand models of ten inputs with what they hang on. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildPicture, decodeSnapshot } from "../../src/picture/index.ts";
import { estimate, parseModel } from "../../src/questions/estimate/index.ts";
import { imagine, parseScenarioFile } from "../../src/questions/imagine/index.ts";

/** Milliseconds of the clock, and of the processor: on a busy machine the second says what a quiet one would take at most. */
export interface Took {
  readonly ms: number;
  readonly cpu: number;
}
type Timed = (run: () => unknown) => Promise<Took>;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** A world whose inputs are all believed: what is measured is the playing, not the reading of claims. */
function worldOfBeliefs() {
  const folder = fileURLToPath(new URL("../../starter/scenarios/", import.meta.url));
  const files = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as Record<string, unknown>,
  );
  const say = (text: string) => ({ text, author: "bench", reason: "bench" });
  const texts: Record<string, string> = {
    workers: "10k to 50k",
    pay: "300 to 1000",
    share: "70% to 90%",
    exports: "300m to 400m",
  };
  const world = files.find((file) => file["kind"] === "world" && file["id"] === "today")!;
  const believed = (key: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && "claims" in value ? say(texts[key] ?? "1 to 2") : value;
  const replaced = JSON.parse(JSON.stringify(world, believed)) as unknown;
  const scenarios = files.filter((file) => file["kind"] === "scenario" && file["world"] === "today");
  return { world: replaced, scenarios };
}

export async function scenarioSet(timed: Timed): Promise<Took> {
  const picture = decodeSnapshot((await buildPicture({ datasets: [], decisions: [], citations: {} })).bytes);
  const { world, scenarios } = worldOfBeliefs();
  const place = parseScenarioFile(world, "world");
  const eight = [...scenarios, ...scenarios]
    .slice(0, 7)
    .map((one, i) => parseScenarioFile({ ...one, id: `s${i}` }, "scenario"));
  if (place.kind !== "world") throw new Error("the world is no world");
  const chosen = eight.filter((one) => one.kind === "scenario");
  const times: Took[] = [];
  for (let round = 0; round < 15; round++) {
    const took = await timed(() => imagine(picture, place, chosen, { samples: 16_384, seed: round }));
    if (round >= 5) times.push(took);
  }
  console.log("## Eight scenarios (today and seven) × 16,384 samples × 36 months\n");
  const [ms, cpu] = [median(times.map((one) => one.ms)), median(times.map((one) => one.cpu))];
  console.log(
    `${ms.toFixed(0)} ms of the clock, ${cpu.toFixed(0)} ms of the processor (target ≤ 50 ms): draws, play, bands, differences, best, regret, Shapley parts, words.
`,
  );
  return { ms, cpu };
}

export async function manyModels(timed: Timed): Promise<Took> {
  const picture = decodeSnapshot((await buildPicture({ datasets: [], decisions: [], citations: {} })).bytes);
  const ids = Array.from({ length: 10 }, (_, i) => `x${i}`);
  const model = parseModel(
    {
      id: "ten",
      version: 1,
      title: "Ten inputs",
      question: "?",
      formula: "(x0 * x1 + x2 * x3 + x4 * x5) * x6 * x7 / x8 + x9",
      unit: "ratio",
      inputs: ids.map((id, i) => ({
        id,
        label: id,
        unit: "ratio",
        assumption: { text: `${i + 1} to ${2 * i + 3}`, author: "bench", reason: "bench" },
      })),
    },
    "bench",
  );
  // All thousand with MANUMIT_BENCH_MODELS=1000; fifty tell the same in a second.
  const rounds = Number(process.env["MANUMIT_BENCH_MODELS"] ?? 50);
  estimate(picture, model, { samples: 4096 });
  const { ms, cpu } = await timed(() => {
    for (let seed = 0; seed < rounds; seed++) estimate(picture, model, { samples: 4096, seed });
  });
  console.log("## Models of ten inputs, 4,096 samples, with Sobol' and Shapley over inputs and sources\n");
  console.log(
    `1,000 models: ${(ms / rounds).toFixed(1)} s of the clock, ${(cpu / rounds).toFixed(1)} s of the processor (target ≤ 20 s), from ${rounds} models.\n`,
  );
  return { ms: ms / rounds, cpu: cpu / rounds };
}
