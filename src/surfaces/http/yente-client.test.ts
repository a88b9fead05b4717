/**
 * The published Python client of yente against our server: what its own models accept is what its users get.
 *
 * Needs python3 with pip and, the first time, the registry; says so and passes over without. What was installed is kept
 * beside the packages of Node for the next run.
 */
import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contextOf } from "./context.ts";
import { samplePicture } from "./sample-picture.ts";
import { makeServer } from "./server.ts";

const VERSION = "0.2.0";
const kept = fileURLToPath(new URL(`../../../node_modules/.cache/yente-client-${VERSION}`, import.meta.url));

function whyNot(): string | null {
  if (spawnSync("python3", ["-m", "pip", "--version"]).status !== 0) return "there is no python3 with pip";
  if (existsSync(`${kept}/yente_client`)) return null;
  const done = spawnSync(
    "python3",
    [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--retries",
      "0",
      "--timeout",
      "10",
      "--target",
      kept,
      `yente-client==${VERSION}`,
    ],
    { encoding: "utf8", timeout: 60_000 },
  );
  return done.status === 0
    ? null
    : `yente-client cannot be installed: ${(done.stderr || "no answer in a minute").trim().split("\n").at(-1)}`;
}

const reason = whyNot();
if (reason !== null) console.log(`the client of yente is not tried: ${reason}`);

const SCRIPT = `
import json, sys
from yente_client import Client, Company, Person, Vessel
from yente_client.exceptions import BadRequestError, NotFoundError, APIError

found = {}
with Client(base_url=sys.argv[1]) as c:
    found["health"] = [c.healthz().status, c.readyz().status]
    found["datasets"] = sorted(d.name for d in c.datasets().datasets)
    found["algorithms"] = [a.name for a in c.algorithms().algorithms] + [c.algorithms().best]
    hits = c.match(Company(name="Мокран ООО", country="ru"), threshold=0.7, limit=3)
    top = hits.top
    found["match"] = [top.id, top.match, top.score > 0.7, bool(top.contributing_explanations), hits.query["schema"], hits.total.relation]
    only = c.match(Company(name="Mokran"), datasets=["default", "list_two"], topics=["sanction"], exclude_entities=["one-1"], changed_since="2020-01-01", exclude_schemata=["Vessel"], cutoff=0.3, algorithm="best", weights={"name": 0.5})
    found["filters"] = [r.id for r in only.results]
    person = c.match(Person(firstName="Su Nyo", lastName="Ryang", birthDate="1959-08-11", nationality="kp"))
    found["person"] = [person.top.id, person.top.last_seen.isoformat()]
    found["vessel"] = c.match(Vessel(name="Dawn Petrel", imoNumber="IMO 9123455"), threshold=0.9).matches[0].id
    found["iter"] = sorted((key, answer.top.id if answer.top else None) for key, answer in c.match_iter([("a", Company(name="Mokran Stroy")), ("b", Person(name="Nobody Atall"))], workers=2))
    page = c.search("mokran", datasets=["default"], schema="Company", countries=["ru", "kp"], limit=1, offset=1, sort=["caption:asc"], facets=["countries", "topics"], simple=True, filter=["topics:sanction"])
    found["search"] = [[e.id for e in page.results], page.total.value, page.offset, page.facets["countries"].label, sorted(v.name for v in page.facets["countries"].values)]
    entity = c.fetch("one-1")
    found["fetch"] = [entity.caption, entity.properties["sanctions"][0].properties["program"], entity.properties["ownershipAsset"][0].properties["owner"][0].id]
    found["moved"] = c.fetch("two-2", nested=False).id
    found["adjacent"] = sorted(c.adjacent("one-1").adjacent)
    found["by"] = [r.id for r in c.adjacent("one-1", prop="sanctions", limit=10).results]
    for name, call in {
        "missing": lambda: c.fetch("nobody"),
        "dataset": lambda: c.search("x", datasets=["atlantis"]),
        "algorithm": lambda: c.match(Company(name="x"), algorithm="dice"),
        "limit": lambda: c.match(Company(name="x"), limit=501),
        "statements": lambda: c.statements(canonical_id="one-1"),
    }.items():
        try:
            call()
            found[name] = "no error"
        except APIError as error:
            found[name] = [type(error).__name__, error.status_code, bool(error.detail)]
print(json.dumps(found))
`;

let app: Awaited<ReturnType<typeof makeServer>>;
let address = "";
beforeAll(async () => {
  if (reason !== null) return;
  app = await makeServer(contextOf(await samplePicture()), { web: null });
  address = await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => app?.close());

test.skipIf(reason !== null)(
  "the client of yente reads all that it asks for",
  async () => {
    const { stdout } = await promisify(execFile)("python3", ["-W", "ignore", "-c", SCRIPT, address], {
      env: { ...process.env, PYTHONPATH: kept },
      timeout: 60_000,
    });
    expect(JSON.parse(stdout)).toEqual({
      health: ["ok", "ok"],
      datasets: ["default", "list_one", "list_two"],
      algorithms: ["manumit", "manumit"],
      match: ["one-1", true, true, true, "Company", "eq"],
      filters: ["two-1"],
      person: ["one-2", "2024-05-03T00:00:00"],
      vessel: "one-3",
      iter: [
        ["a", "one-1"],
        ["b", null],
      ],
      search: [["two-1"], 2, 1, "Countries", ["kp", "ru"]],
      fetch: ["MOKRAN LLC", ["DPRK3"], "one-2"],
      moved: "one-2",
      adjacent: ["ownershipAsset", "sanctions"],
      by: ["one-1-sanction"],
      missing: ["NotFoundError", 404, true],
      dataset: ["NotFoundError", 404, true],
      algorithm: ["BadRequestError", 400, true],
      limit: ["APIError", 422, true],
      statements: ["NotFoundError", 404, true],
    });
  },
  90_000,
);
