/** Reads one document here and now: its claims as they would be proposed, nothing stored. */
import type { ClaimDraft } from "../../claims/index.ts";
import type { Language } from "../../reading/index.ts";
import type { SourceFile } from "../reader.ts";
import { languageFrom } from "./claim-drafts.ts";
import { openDocument, upTo } from "./document.ts";
import { draftClaims } from "./draft-in-worker.ts";
import type { ExtractedText } from "./extracted.ts";
import { datasetName } from "./reader.ts";

export interface ReadNow {
  readonly about: Omit<ExtractedText, "text">;
  readonly textId: string;
  readonly length: number;
  /** With `unmask` quotes hold the names that are else covered. */
  claims(unmask: boolean): AsyncGenerator<ClaimDraft, void, undefined>;
  text(): AsyncIterable<string>;
}

export interface ReadNowOptions {
  readonly language?: Language | undefined;
  /** Else the document's own date. */
  readonly published?: string | undefined;
}

export async function readNow(file: SourceFile, options: ReadNowOptions = {}): Promise<ReadNow> {
  const document = await openDocument(file);
  const { about, textId, length } = document;
  const published = options.published ?? about.published;
  const of = {
    source: file.id,
    textId,
    dataset: datasetName(file.id),
    citation: { title: about.title ?? file.name, publisher: about.publisher, date: published, url: about.address },
    language: options.language ?? languageFrom(about.language) ?? undefined,
    published,
  };
  return {
    about: { ...about, published },
    textId,
    length,
    text: () => document.pieces(),
    async *claims(unmask) {
      for await (const { draft, bare } of draftClaims(upTo(document.pieces(), about.articleEnd), of))
        yield unmask ? { ...draft, claim: { ...draft.claim, quote: bare } } : draft;
    },
  };
}
