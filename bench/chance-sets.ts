/** Sets: eight scenarios side by side, and a thousand models of ten inputs with what they hang on. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Stream, shapleyEffects, sobolIndices } from "../src/chance/index.ts";
import { buildPicture, decodeSnapshot } from "../src/picture/index.ts";
import { estimate, parseModel } from "../src/questions/estimate/index.ts";
import { imagine, parseScenarioFile } from "../src/questions/imagine/index.ts";

type Timed = (run: () => unknown) => Promise<number>;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** A world whose inputs are all believed: what is measured is the playing, not the reading of claims. */
function worldOfBeliefs() {
  const folder = fileURLToPath(new URL("../starter/scenarios/", import.meta.url));
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

export async function scenarioSet(timed: Timed): Promise<void> {
  const picture = decodeSnapshot((await buildPicture({ datasets: [], decisions: [], citations: {} })).bytes);
  const { world, scenarios } = worldOfBeliefs();
  const place = parseScenarioFile(world, "world");
  const eight = [...scenarios, ...scenarios]
    .slice(0, 7)
    .map((one, i) => parseScenarioFile({ ...one, id: `s${i}` }, "scenario"));
  if (place.kind !== "world") throw new Error("the world is no world");
  const chosen = eight.filter((one) => one.kind === "scenario");
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const ms = await timed(() => imagine(picture, place, chosen, { samples: 16_384, seed: round }));
    if (round >= 5) times.push(ms);
  }
  console.log("## Eight scenarios (today and seven) × 16,384 samples × 36 months\n");
  console.log(
    `${median(times).toFixed(1)} ms (target ≤ 50 ms), from ${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)}: draws, play, bands, differences, best, regret, Shapley parts, words.\n`,
  );
}

export async function manyModels(
  timed: Timed,
  _kernels: { sobolIndices: typeof sobolIndices; shapleyEffects: typeof shapleyEffects; Stream: typeof Stream },
): Promise<void> {
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
  const rounds = 50;
  estimate(picture, model, { samples: 4096 });
  const ms = await timed(() => {
    for (let seed = 0; seed < rounds; seed++) estimate(picture, model, { samples: 4096, seed });
  });
  console.log("## Models of ten inputs, 4,096 samples, with Sobol' and Shapley over inputs and sources\n");
  console.log(
    `${(ms / rounds).toFixed(1)} ms a model, so ${(((ms / rounds) * 1000) / 1000).toFixed(1)} s for 1,000 (target ≤ 20 s).\n`,
  );
}
