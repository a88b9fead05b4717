/** A question asked for a request: what it refuses with a code of ours is the request's fault, and told so. */
import { RequestProblem } from "../problem.ts";

export function asked<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (
      typeof (error as { code?: unknown }).code === "string" &&
      /^[A-Z]+_WRONG$/.test((error as { code: string }).code)
    )
      throw new RequestProblem(400, (error as Error).message);
    throw error;
  }
}
