/** What a run leaves behind to prove what was screened against what, and to be run again. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { z } from "zod";
import { UsageError } from "../faults.ts";
import { formNames } from "./form.ts";
import { fields } from "./headings.ts";

const Hash = z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]);
const Count = z.number().int().nonnegative();
const Score = z.number().min(0).max(1);
const Field = z.enum(fields);

export const Receipt = z.strictObject({
  receipt: z.literal("manumit screening 1"),
  /** Where the input was, as it was given; null for standard input. */
  path: z.string().nullable(),
  input: z.strictObject({ name: z.string(), digest: Hash, size: z.number().nullable() }),
  picture: Hash,
  datasets: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      published: z.string().nullable(),
      stale: z.string().nullable(),
    }),
  ),
  engine: z.string(),
  settings: z.strictObject({
    form: z.enum(formNames),
    limit: Count,
    threshold: Score,
    cutoff: Score,
    thresholds: z.record(z.string(), z.record(z.string(), Score)),
    datasets: z.array(z.string()).nullable(),
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    sheet: z.string().nullable(),
    noHeader: z.boolean(),
    map: z.partialRecord(Field, z.array(z.string())),
  }),
  /** Field → headings, as they were used; null for JSON. */
  columns: z.partialRecord(Field, z.array(z.string())).nullable(),
  counts: z.strictObject({ rows: Count, match: Count, possible: Count, none: Count, error: Count }),
  began: z.iso.datetime(),
  seconds: z.number().nonnegative(),
  output: z.strictObject({ name: z.string().nullable(), digest: Hash, size: Count }),
});
export type Receipt = z.infer<typeof Receipt>;

export async function readReceipt(path: string): Promise<Receipt> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== undefined) throw cause;
    throw new UsageError(`${path}: not a receipt (${String(cause)}).`, { cause });
  }
  const read = Receipt.safeParse(value);
  if (!read.success)
    throw new UsageError(`${path}: not a receipt of a screening: ${z.prettifyError(read.error)}`, {
      cause: read.error,
    });
  return read.data;
}

export async function writeReceipt(path: string, receipt: Receipt): Promise<void> {
  const aside = `${path}.new`;
  await writeFile(aside, `${JSON.stringify(receipt, null, 2)}\n`);
  await rename(aside, path);
}
