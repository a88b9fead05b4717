/**
 * Sources, their text and their claims, and people's decisions on them.
 *
 * Answers follow the ledger of this moment, not the picture. Writing needs a server that was started for it; a body must
 * be JSON, or bytes for a file, which no page of another origin can send without being asked (see `origins.ts`).
 */
import { z } from "zod";
import type { Doors } from "../../wiring.ts";
import { coveredText } from "../../workspace/covered-text.ts";
import {
  alertsOf,
  echoesOf,
  judge,
  type ReviewedDocument,
  reviewedDocument,
  reviewedDocuments,
  textOf,
} from "../../workspace/review.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, Problem } from "../problem.ts";
import { lineageOf } from "./review-lineage.ts";
import { mayFetch, registerUpload } from "./review-upload.ts";
import { onlyAs, person, told, writingDoors } from "./review-writing.ts";

const Id = z.object({ id: z.string().min(6).max(100) });
const Unmask = z.object({ unmask: z.enum(["true", "false"]).optional() });
const Verdict = z.strictObject({
  kind: z.enum([
    "accept",
    "reject",
    "edit",
    "undo",
    "repeats",
    "independent",
    "alert-true",
    "alert-false",
    "alert-more",
  ]),
  target: z.string().min(1).max(400),
  why: z.string().trim().min(1).max(2000),
  object: z.string().max(1000).nullable().optional(),
  edit: z.record(z.string(), z.unknown()).optional(),
});
export function registerReview(app: Server, context: ApiContext): void {
  const doors = writingDoors(context);
  app.get("/api/review/sources", { schema: { response: { 200: Free, 404: Problem } } }, async () => {
    const open = await doors();
    return { sources: await sourceBodies(open, await reviewedDocuments(open)), mayFetch: mayFetch() };
  });
  const one = { schema: { params: Id, querystring: Unmask, response: { 200: Free, 404: Problem } } };
  app.get("/api/review/sources/:id", one, async (request) => {
    const open = await doors();
    const documents = await reviewedDocuments(open);
    const document = await told(() => reviewedDocument(open, request.params.id, documents));
    const text = document.textId === null ? "" : await textOf(open, document);
    const lineage = lineageOf(document, documents, await open.ledger.decisions(), context.picture());
    const unmask = request.query.unmask === "true";
    return {
      source: (await sourceBodies(open, [document]))[0]!,
      textId: document.textId,
      text: unmask || document.textId === null ? text : await coveredText(document.textId, text),
      claims: document.claims.map((judged) => ({
        ...judged.claim,
        quote: unmask && judged.anchor ? text.slice(judged.claim.start!, judged.claim.end!) : judged.claim.quote,
        status: judged.standing,
        note: judged.note,
        sentence: judged.anchor?.sentence ?? null,
        repeats: judged.repeats ?? null,
        lineage: lineage.get(judged.claim.id) ?? null,
        edited: judged.edited ?? [],
      })),
    };
  });
  app.get("/api/review/sources/:id/text", { schema: { params: Id, querystring: Unmask } }, async (request, reply) => {
    const open = await doors();
    const document = await told(() => reviewedDocument(open, request.params.id));
    const text = await told(() => textOf(open, document));
    const shown = request.query.unmask === "true" ? text : await coveredText(document.textId!, text);
    return reply.type("text/plain; charset=utf-8").send(shown);
  });
  app.get("/api/review/echoes", { schema: { response: { 200: Free, 404: Problem } } }, async () => {
    const open = await doors();
    const [documents, decisions] = await Promise.all([reviewedDocuments(open), open.ledger.decisions()]);
    return { echoes: echoesOf(documents, decisions) };
  });
  app.get("/api/review/alerts", { schema: { response: { 200: Free, 404: Problem } } }, async () => {
    const rows = alertsOf(await (await doors()).ledger.decisions());
    return {
      alerts: rows.map(({ id, kind, target, object, who, when, why }) => ({
        id,
        kind,
        target,
        object,
        who,
        when,
        why,
      })),
    };
  });
  const judgeHere = (open: Doors, verdicts: z.infer<typeof Decide>["decisions"]) => {
    const picture = context.picture();
    return judge(open, verdicts, { who: person(), now: context.now }, (id) => picture.claim(id) !== undefined);
  };
  const Decide = z.strictObject({ decisions: z.array(Verdict).min(1).max(1000) });
  app.post(
    "/api/review/decide",
    { schema: { body: Decide, response: { 200: Free } }, onRequest: onlyAs("application/json") },
    async (request) => {
      const open = await doors();
      const rows = await told(() => judgeHere(open, request.body.decisions));
      return { decisions: rows };
    },
  );
  void app.register(async (scope) => {
    scope.removeContentTypeParser("application/octet-stream");
    scope.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
      done(null, body),
    );
    registerUpload(scope as unknown as Server, context, doors);
  });
}

async function sourceBodies(doors: Doors, documents: readonly ReviewedDocument[]) {
  const held = new Map((await doors.ledger.sources()).map((source) => [source.id, source]));
  return documents.map(({ source, dataset, title, publisher, published, address, claims, reading }) => {
    const { size = 0, custody = [] } = held.get(source) ?? {};
    const last = custody.at(-1);
    const given = (field: "title" | "publisher" | "published" | "grade"): string | null =>
      custody.findLast((one) => one[field] !== null && one[field] !== "not stated")?.[field] ?? null;
    const proposed = claims.filter(({ standing }) => standing === "proposed").length;
    return {
      id: source,
      dataset,
      title: title === reading.files[0]!.name ? (given("title") ?? title) : title,
      publisher: publisher ?? given("publisher"),
      published: published ?? given("published"),
      address: address ?? webOrigin(custody),
      custody,
      mediaType: last?.mediaType ?? "application/octet-stream",
      grade: given("grade"),
      retrieved: last?.retrieved ?? null,
      size,
      state: reading.status === "read" ? (proposed > 0 ? "review" : "done") : reading.status,
      message: reading.message,
      warnings: reading.warnings,
      proposed,
      decided: claims.length - proposed,
    };
  });
}

/** The address that bytes were fetched from, or that whoever pasted them gave. */
const webOrigin = (custody: readonly { readonly origin: string }[]): string | null =>
  custody.findLast(({ origin }) => /^https?:/.test(origin))?.origin ?? null;
