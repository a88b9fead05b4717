/**
 * Taking a document in: a pasted text, the bytes of a file, or, where the setting allows it, a page from its address.
 *
 * Fetching is the one request of this server to anybody else, and is made only when a person asks for it.
 */
import { basename } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { type Doors, fetchingPages } from "../../wiring.ts";
import { reviewedDocument } from "../../workspace/review.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, Problem, RequestProblem } from "../problem.ts";
import { begin, jobsOf } from "./jobs.ts";
import { type Taking, takeIn, takeInThread } from "./review-taking.ts";
import { onlyAs, person, told } from "./review-writing.ts";

const MOST_UPLOADED = 64 * 1024 * 1024;
const Text = z.string().trim().min(1).max(500);
const Day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "YYYY, YYYY-MM or YYYY-MM-DD");
const Web = z.url({ protocol: /^https?$/ }).max(2000);
const About = { title: Text.optional(), publisher: Text.optional(), published: Day.optional() };
type Stated = { readonly [K in keyof typeof About]?: string | undefined };

/** Off unless whoever starts the server says so. */
export const mayFetch = (): boolean => process.env["MANUMIT_ALLOW_FETCH"] === "yes";

export function registerUpload(app: Server, context: ApiContext, doors: () => Promise<Doors>): void {
  const Query = z.object({ name: z.string().min(1).max(255).optional(), address: Web.optional(), ...About });
  const Pasted = z.strictObject({ text: z.string().min(1).max(MOST_UPLOADED), address: Web.optional(), ...About });
  const Body = z.union([Pasted, z.instanceof(Uint8Array)]);
  const jobs = jobsOf(app);
  const taking = (open: Doors, name: string, bytes: Uint8Array, about: Stated, origin: string): Taking => ({
    doors: open,
    name,
    bytes,
    options: { ...stated(about), origin, by: person() },
    at: context.now(),
  });
  const take = (...given: Parameters<typeof taking>) => takeIn(taking(...given));
  const takeAsAsked = (request: FastifyRequest, reply: FastifyReply, ...given: Parameters<typeof taking>) => {
    if (!wantsJob(request)) return take(...given);
    const job = begin(jobs, "reading", reply, (hand) => takeInThread(taking(...given), hand));
    return { job: job.id };
  };
  app.post(
    "/api/review/sources",
    {
      bodyLimit: MOST_UPLOADED,
      // Bytes have no schema of JSON: they are checked here and described in docs/http.md.
      schema: { querystring: Query, response: { 200: Free, 202: Free } },
      onRequest: onlyAs("application/json", "application/octet-stream"),
    },
    async (request, reply) => {
      const open = await doors();
      const body = Body.safeParse(request.body);
      if (!body.success) throw new RequestProblem(422, 'send {"text": …} as JSON, or the bytes of a file with ?name=');
      if (body.data instanceof Uint8Array) {
        const name = basename((request.query.name ?? "").replaceAll("\\", "/")) || "document";
        return takeAsAsked(request, reply, open, name, body.data, request.query, request.query.address ?? name);
      }
      const { text, ...about } = body.data;
      const name = `${nameOf(about.title) || "pasted-text"}.txt`;
      return takeAsAsked(
        request,
        reply,
        open,
        name,
        new TextEncoder().encode(text),
        about,
        about.address ?? "pasted text",
      );
    },
  );
  const Asked = z.strictObject({ address: Web, ...About });
  const refused = { response: { 200: Free, 202: Free, 400: Problem, 403: Problem, 404: Problem } };
  app.post(
    "/api/review/fetch",
    { schema: { body: Asked, ...refused }, onRequest: onlyAs("application/json") },
    async (request, reply) => {
      const open = await doors();
      if (!mayFetch())
        throw new RequestProblem(
          403,
          "this server makes no request to anybody else. Save the page and add the file, or start it with MANUMIT_ALLOW_FETCH=yes.",
        );
      const fetchAndTake = async (read: (taking: Taking) => ReturnType<typeof takeIn>) => {
        const { fetchPage } = await fetchingPages();
        const { bytes, address, name } = await fetchPage(request.body.address).catch((error: unknown) => {
          throw new RequestProblem(400, error instanceof Error ? error.message : String(error));
        });
        return read(taking(open, name, bytes, request.body, address));
      };
      if (!wantsJob(request)) return fetchAndTake(takeIn);
      const job = begin(jobs, "reading", reply, (hand) => {
        hand.tell("step", { step: "fetching" });
        return fetchAndTake((given) => takeInThread(given, hand));
      });
      return { job: job.id };
    },
  );
  const Dated = z.strictObject({ source: z.string().min(6).max(100), published: Day });
  app.post(
    "/api/review/date",
    { schema: { body: Dated, ...refused }, onRequest: onlyAs("application/json") },
    async (request) => {
      const open = await doors();
      const { reading } = await told(() => reviewedDocument(open, request.body.source));
      const { source, name } = reading.files[0]!;
      const pieces: Uint8Array[] = [];
      for await (const piece of (await open.archive.file(source, name)).open()) pieces.push(piece);
      const held = (await open.ledger.sources()).find(({ id }) => id === source);
      const origin = held?.custody.at(-1)?.origin ?? name;
      return take(open, name, Buffer.concat(pieces), { published: request.body.published }, origin);
    },
  );
}

/** Who asks so (RFC 7240, 4.1) is told of it as of long work; else the answer is what came of it. */
const wantsJob = ({ headers }: FastifyRequest): boolean => /\brespond-async\b/.test(String(headers["prefer"] ?? ""));

function stated({ title, publisher, published }: Stated) {
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

/** Letters, digits and hyphens of a title, for the name of a file. */
const nameOf = (title: string | undefined): string =>
  (title ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
