/** Errors in the shapes that FastAPI's clients read: `detail` is a text, or for a request of wrong shape a list of places. */
import type { FastifyError } from "fastify";

interface Fault {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

const PLACES: Readonly<Record<string, string>> = {
  querystring: "query",
  params: "path",
  body: "body",
  headers: "header",
};

export function problemOf(error: FastifyError): {
  readonly status: number;
  readonly detail: string | readonly Fault[];
} {
  if (error.validation) {
    const place = PLACES[error.validationContext ?? ""] ?? "body";
    const detail = error.validation.slice(0, 20).map((fault): Fault => {
      const path = fault.instancePath.split("/").slice(1).map(unescapePointer);
      return {
        type: fault.keyword || "value_error",
        loc: [place, ...path],
        msg: fault.message ?? "is not what is wanted",
      };
    });
    return { status: 422, detail };
  }
  if (error instanceof SyntaxError || error.code === "FST_ERR_CTP_INVALID_JSON_BODY")
    return {
      status: 422,
      detail: [{ type: "json_invalid", loc: ["body", 0], msg: `JSON decode error: ${error.message}` }],
    };
  if (error.code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return { status: 422, detail: [{ type: "missing", loc: ["body"], msg: "Field required" }] };
  const status = error.statusCode ?? 500;
  if (status >= 500) return { status, detail: "a defect of ours; please report what was asked" };
  return { status, detail: error.message };
}

function unescapePointer(part: string): string | number {
  const text = part.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(text) ? Number(text) : text;
}
