import { expect, test } from "vitest";
import type { DraftedClaim, DraftOptions } from "./claim-drafts.ts";
import { draftClaims, type ReadingCaps, readingCaps } from "./draft-in-worker.ts";

const options: DraftOptions = {
  source: `sha256:${"a".repeat(64)}`,
  textId: `sha256:${"b".repeat(64)}`,
  dataset: "doc_a",
  citation: { title: "a.txt", publisher: null, date: null, url: null },
  published: "2017-11-20",
};
async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 100_000) yield text.slice(at, at + 100_000);
}
const read = (text: string, caps: Partial<ReadingCaps> = {}): Promise<DraftedClaim[]> =>
  Array.fromAsync(draftClaims(pieces(text), options, { ...readingCaps, ...caps }));
const text = "Poland issued 400 work permits to North Koreans in 2016.\n\n".repeat(2000);

test("a document is read alike with a thread of its own and without one, over several stretches", async () => {
  const inThread = await read(text.repeat(4), { short: 0 });
  const here = await read(text.slice(0, 580), { short: 580 });
  expect(inThread).toHaveLength(8000);
  expect(inThread.slice(0, 9)).toEqual((await read(text.slice(0, 580), { short: 0 })).slice(0, 9));
  expect(here).toEqual(await read(text.slice(0, 580), { short: 0 }));
}, 60_000);

test("a stretch that is not read in time ends with SOURCE_TOO_LARGE and where it stands", async () => {
  await expect(read(text, { short: 0, milliseconds: 1 })).rejects.toMatchObject({
    code: "SOURCE_TOO_LARGE",
    message: expect.stringContaining("from character 0 on"),
  });
});

test("a reading that needs more memory than it may have ends with SOURCE_TOO_LARGE", async () => {
  await expect(read(text.repeat(2), { short: 0, megabytes: 4 })).rejects.toMatchObject({ code: "SOURCE_TOO_LARGE" });
});
