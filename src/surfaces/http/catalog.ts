/** What is served: alive, ready, which lists of which day, and how names are compared. In the shapes of yente's clients. */
import { z } from "zod";
import { MATCH, POSSIBLE } from "../../names/index.ts";
import { timeOf } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { Free } from "./problem.ts";

export function registerCatalog(app: Server, context: ApiContext): void {
  app.get("/healthz", { schema: { response: { 200: z.object({ status: z.string() }) } } }, () => ({ status: "ok" }));
  app.get("/readyz", { schema: { response: { 200: z.object({ status: z.string(), picture: z.string() }) } } }, () => ({
    status: "ok",
    picture: context.picture().digest,
  }));
  app.get("/catalog", { schema: { response: { 200: Free } } }, () => catalogOf(context));
  app.get("/manifest", { schema: { response: { 200: Free } } }, () => catalogOf(context));
  app.get("/algorithms", { schema: { response: { 200: Free } } }, () => ({
    algorithms: [
      {
        name: "manumit",
        description:
          "Tokens weighed by rarity, sound proposes and spelling decides; every score is the sum of its reasons.",
        features: {},
        docs: {
          description: `A result from ${MATCH} on is a match, from ${POSSIBLE} on possible. explanations add up to the score. weights and config of a request are not used.`,
          features: {},
          config: {},
        },
      },
    ],
    default: "manumit",
    best: "manumit",
  }));
}

function catalogOf(context: ApiContext): Record<string, unknown> {
  const picture = context.picture();
  const { datasets } = picture.header;
  const version = picture.digest.slice(7, 27);
  const own = datasets.map((d) => ({
    name: d.name,
    title: d.title,
    summary: null,
    description: null,
    url: d.url,
    publisher: { name: d.publisher, url: d.url },
    licence: d.licence,
    version: d.published,
    updated_at: timeOf(d.published),
    last_export: timeOf(d.published),
    entity_count: d.counts.entities,
    load: true,
    index_version: d.published ?? version,
    index_current: d.stale === null,
    stale: d.stale,
    children: [],
    tags: [],
    deprecated: false,
  }));
  const everything = {
    ...own[0],
    name: "default",
    title: "Every list of this workspace",
    url: null,
    publisher: null,
    licence: null,
    version,
    updated_at: null,
    last_export: null,
    entity_count: picture.entityCount,
    load: true,
    index_version: version,
    index_current: true,
    stale: null,
    children: datasets.map((d) => d.name),
    tags: [],
    deprecated: false,
  };
  return {
    datasets: [...own, everything],
    current: ["default", ...datasets.filter((d) => d.stale === null).map((d) => d.name)],
    outdated: datasets.filter((d) => d.stale !== null).map((d) => d.name),
    index_stale: datasets.some((d) => d.stale !== null),
    picture: picture.digest,
  };
}
