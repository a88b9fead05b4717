/**
 * Takes annotations back in: archives their file, looks for each quote in the text held now, and says what came of it.
 *
 * A judgement made elsewhere is not ours: claims that were accepted there wait here until a person accepts them. Their
 * ids are given, so that this is one command.
 */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Digest } from "../../claims/index.ts";
import { UsageError } from "../faults.ts";
import type { Doors } from "../wiring.ts";
import { anchored, annotationsIn, areAnnotations, type Replaced } from "./annotations.ts";
import { coveredText } from "./covered-text.ts";
import { type ReviewedDocument, reviewedDocuments, textOf } from "./review.ts";

const MOST = 256 * 1024 * 1024;

export interface AddedAnnotation extends Replaced {
  /** The claim of the same id as it stands here; null where this workspace proposes no such claim. */
  readonly here: ReviewedDocument["claims"][number] | null;
}

export async function isAnnotationsFile(path: string): Promise<boolean> {
  if (!/\.(jsonld|json|ndjson|jsonl)$/i.test(path)) return false;
  const about = await stat(path).catch(() => null);
  if (!about?.isFile()) return false;
  for await (const piece of createReadStream(path, { end: 4095, encoding: "utf8" }))
    return areAnnotations(piece as string);
  return false;
}

export async function addAnnotations(
  doors: Doors,
  path: string,
  by: { readonly by: string; readonly now: () => Date },
): Promise<readonly AddedAnnotation[]> {
  const about = await stat(path);
  if (about.size > MOST) throw new UsageError(`${path}: ${about.size} bytes of annotations. Split the file.`);
  const annotations = annotationsIn(await readFile(path, "utf8"), basename(path));
  const { id, size } = await doors.archive.put(createReadStream(path));
  await doors.ledger.recordSource(id, size, {
    origin: resolve(path),
    publisher: null,
    title: "W3C Web Annotations",
    published: null,
    retrieved: by
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
    retrievedBy: by.by,
    mediaType: "application/ld+json",
    licence: null,
    grade: null,
  });
  const documents = new Map((await reviewedDocuments(doors)).map((document) => [document.source, document]));
  const texts = new Map<Digest, string | null>();
  const held = async (source: Digest): Promise<string | null> => {
    const document = documents.get(source);
    if (!document || document.textId === null) return null;
    if (!texts.has(source)) texts.set(source, await coveredText(document.textId, await textOf(doors, document)));
    return texts.get(source)!;
  };
  const claims = new Map(
    [...documents.values()].flatMap((one) => one.claims.map((judged) => [judged.claim.id as string, judged])),
  );
  return (await anchored(annotations, held)).map((found) => ({
    ...found,
    here: claims.get(found.annotation.claim?.id ?? "") ?? null,
  }));
}
