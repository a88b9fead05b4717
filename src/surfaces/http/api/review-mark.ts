/** What a person adds: a claim marked in a text, a word that two entities are one or two. */
import { z } from "zod";
import { decideIdentityOf } from "../../workspace/identity.ts";
import { markClaim } from "../../workspace/mark-claim.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, Problem } from "../problem.ts";
import { onlyAs, person, told, writingDoors } from "./review-writing.ts";

const Why = z.string().trim().min(1).max(2000);
const Marking = z.strictObject({
  source: z.string().min(6).max(100),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: z.enum(["quantity", "link"]),
  said: z.record(z.string(), z.unknown()),
  why: Why,
});
const Word = z.strictObject({
  kind: z.enum(["same", "different", "undo"]),
  target: z.string().min(1).max(400),
  object: z.string().min(1).max(400).nullable().default(null),
  why: Why,
});

export function registerMarks(app: Server, context: ApiContext): void {
  const doors = writingDoors(context);
  const by = () => ({ who: person(), now: context.now });
  const json = { response: { 200: Free, 400: Problem, 404: Problem } };
  app.post(
    "/api/review/mark",
    { schema: { body: Marking, ...json }, onRequest: onlyAs("application/json") },
    async (request) => {
      const open = await doors();
      const row = await told(() => markClaim(open, request.body, by()));
      return { claim: row.target, decision: row.id };
    },
  );
  app.post(
    "/api/review/identity",
    { schema: { body: Word, ...json }, onRequest: onlyAs("application/json") },
    async (request) => {
      const open = await doors();
      const picture = context.picture();
      const canonicalOf = (id: string): string | null => picture.entity(id)?.id ?? null;
      return { decisions: await told(() => decideIdentityOf(open, request.body, canonicalOf, by())) };
    },
  );
}
