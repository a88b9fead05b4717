/** What every route that writes asks first: who may, in which form, and how a refusal is told. */
import { userInfo } from "node:os";
import type { FastifyRequest } from "fastify";
import type { Doors } from "../../wiring.ts";
import type { ApiContext } from "../context.ts";
import { RequestProblem } from "../problem.ts";

export const person = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "unknown user";
  }
};

/** The doors of a server that was started to write. */
export const writingDoors = (context: ApiContext) => (): Promise<Doors> => {
  if (!context.doors) throw new RequestProblem(404, "this server serves a picture alone: it has no sources to review");
  return context.doors();
};

/** A page of a stranger can send forms and plain text unasked; so those bodies are refused where something is written. */
export const onlyAs =
  (...types: readonly string[]) =>
  async (request: FastifyRequest): Promise<void> => {
    const type = (request.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
    if (!types.includes(type)) throw new RequestProblem(415, `send the body as ${types.join(" or ")}`);
  };

/** What a workflow refuses is the request's fault. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === "NOT_FOUND") throw new RequestProblem(404, message);
    if (code === "USAGE") throw new RequestProblem(400, message);
    if (code === "STALE_DECISION") throw new RequestProblem(409, message);
    throw error;
  }
}
