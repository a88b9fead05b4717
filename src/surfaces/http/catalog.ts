/** What is served: alive, ready, which lists of which day, and how names are compared. */
import { z } from "zod";
import type { ApiContext, Server } from "./context.ts";
import { Free } from "./problem.ts";

export function registerCatalog(app: Server, context: ApiContext): void {
  app.get("/healthz", { schema: { response: { 200: z.object({ status: z.string() }) } } }, () => ({ status: "ok" }));
  app.get("/readyz", { schema: { response: { 200: z.object({ status: z.string(), picture: z.string() }) } } }, () => ({
    status: "ok",
    picture: context.picture().digest,
  }));
  app.get("/catalog", { schema: { response: { 200: Free } } }, () => {
    const picture = context.picture();
    return {
      datasets: picture.header.datasets.map((d) => ({
        name: d.name,
        title: d.title,
        publisher: d.publisher,
        url: d.url,
        licence: d.licence,
        version: d.published,
        index_current: d.stale === null,
        stale: d.stale,
        entity_count: d.counts.entities,
      })),
      current: picture.header.datasets.filter((d) => d.stale === null).map((d) => d.name),
      outdated: picture.header.datasets.filter((d) => d.stale !== null).map((d) => d.name),
      index_stale: picture.header.datasets.some((d) => d.stale !== null),
      picture: picture.digest,
    };
  });
  app.get("/algorithms", { schema: { response: { 200: Free } } }, () => ({
    algorithms: [
      {
        name: "manumit",
        description:
          "Tokens weighed by rarity, sound proposes and spelling decides; every score is the sum of its reasons.",
      },
    ],
    default: "manumit",
    best: "manumit",
  }));
}
