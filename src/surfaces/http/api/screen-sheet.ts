/**
 * The rows of a dropped workbook, for the page that screens them: a browser cannot read XLSX and ODS, this server can.
 *
 * Nothing is kept and nothing is screened here; the page shows how the columns were understood first, and asks for the
 * answers in pieces. The first filled sheet is taken unless `sheet` names another.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { SourceFile } from "../../../sources/reader.ts";
import { readSheet } from "../../wiring.ts";
import type { Server } from "../context.ts";
import { Problem, RequestProblem } from "../problem.ts";
import { onlyAs } from "./review-writing.ts";

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ROWS = 100_000;
const Answer = z.object({
  sheet: z.string(),
  /** Other filled sheets of the workbook. */
  sheets: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** Rows beyond 100,000 that were left out. */
  leftOut: z.number().int().min(0),
});

export function registerSheet(app: Server): void {
  // In a scope of its own: elsewhere bytes are no body.
  app.register(async (scope: Server) => {
    scope.removeContentTypeParser("application/octet-stream");
    scope.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
      done(null, body),
    );
    route(scope);
  });
}

function route(app: Server): void {
  app.post(
    "/api/screen/sheet",
    {
      bodyLimit: MOST_BYTES,
      schema: {
        querystring: z.object({ name: z.string().min(1).max(255), sheet: z.string().max(255).optional() }),
        response: { 200: Answer, 400: Problem, 422: Problem },
      },
      onRequest: onlyAs("application/octet-stream"),
    },
    async (request) => {
      const { name, sheet } = request.query;
      const bytes = z.instanceof(Uint8Array).safeParse(request.body);
      if (!bytes.success || bytes.data.length === 0)
        throw new RequestProblem(422, "send the bytes of an XLSX or ODS file");
      return rowsOf(sourceOf(name, bytes.data), sheet).catch((error: unknown) => {
        if (error instanceof RequestProblem) throw error;
        throw new RequestProblem(422, error instanceof Error ? error.message : String(error));
      });
    },
  );
}

async function rowsOf(file: SourceFile, wanted: string | undefined): Promise<z.infer<typeof Answer>> {
  const rows: string[][] = [];
  const seen = new Set<string>();
  let taken = wanted ?? null;
  let leftOut = 0;
  for await (const row of await readSheet(file)) {
    seen.add(row.sheet);
    taken ??= row.sheet;
    if (row.sheet !== taken) continue;
    if (rows.length < MOST_ROWS) rows.push([...row.cells]);
    else leftOut++;
  }
  if (taken === null || rows.length === 0) {
    const others = [...seen].join(", ");
    throw new RequestProblem(
      422,
      others === ""
        ? `${file.name}: a workbook without a filled cell.`
        : `${file.name}: there is no filled sheet "${taken}". There are ${others}.`,
    );
  }
  return { sheet: taken, sheets: [...seen].filter((each) => each !== taken), rows, leftOut };
}

function sourceOf(name: string, bytes: Uint8Array): SourceFile {
  return {
    id: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    name,
    size: bytes.length,
    head: bytes.subarray(0, 64 * 1024),
    async *open() {
      for (let at = 0; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024);
    },
  };
}
