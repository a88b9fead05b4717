/** What a request is told when it cannot be answered, and the schemas that several routes share. */
import { z } from "zod";

export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

export const Problem = z.object({ detail: z.unknown() });
/** An answer whose fields are fixed by whoever's clients call it. */
export const Free = z.record(z.string(), z.unknown());
/** A value, or several of it. */
export const Values = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
