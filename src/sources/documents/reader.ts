/**
 * Documents: whatever no list reader took. Each is a dataset of its own: one document, and the claims it makes.
 *
 * Everything is proposed; nothing a document says is in the picture's figures before a person accepts it. The date that
 * relative dates are counted from is the document's own, or what a person stated when adding it (then it is part of the
 * file's role); a date in the file's name is no date of the document.
 */

import type { Dataset, Digest, RecordDraft } from "../../claims/index.ts";
import { readClaims } from "../../reading/index.ts";
import { EntityWriter, Notebook } from "../drafting.ts";
import type { Bundle, KeepText, Reader, ReadReport, SourceFile } from "../reader.ts";
import { languageFrom } from "./claim-drafts.ts";
import { type OpenDocument, openDocument, upTo } from "./document.ts";
import { draftClaims } from "./draft-in-worker.ts";
import { formatOf, isAboutFolder } from "./formats.ts";
import { extractCsv, extractSheet } from "./sheet-text.ts";

const ROLE = "document";
const UNKNOWN = "not stated";

export const documentReader: Reader = {
  name: "documents",
  version: 2,
  namesCarryDates: false,
  fields: { "*": { to: "the text, the document's own title, author, publisher and date, and its proposed claims" } },

  async recognise(files) {
    const own: SourceFile[] = [];
    for (const file of files) if (!isAboutFolder(file.name) && (await isDocument(file))) own.push(file);
    return own.map((file) => ({ dataset: datasetOf(file), files: { [ROLE]: file } }));
  },

  withDate: (bundle, published) => ({
    ...bundle,
    files: { [`${ROLE} of ${published}`]: Object.values(bundle.files)[0]! },
  }),

  async *read(bundle, keep): AsyncGenerator<RecordDraft, ReadReport, undefined> {
    const [role, file] = Object.entries(bundle.files)[0]!;
    const document = await openDocument(file);
    const published = /^document of (.+)$/.exec(role)?.[1] ?? document.about.published;
    await keepText(document, keep);
    const notes = new Notebook();
    for (const warning of document.about.warnings) notes.warn(`${file.name}: ${warning}`);
    yield entityOf(bundle, file, document, published, notes);
    const { title, publisher, address } = document.about;
    const citation = { title: title ?? file.name, publisher, date: published, url: address };
    const pieces = upTo(document.pieces(), document.about.articleEnd);
    const language = languageFrom(document.about.language) ?? undefined;
    const of = {
      source: file.id,
      textId: document.textId,
      dataset: bundle.dataset.name,
      citation,
      language,
      published,
    };
    for await (const { draft } of draftClaims(pieces, of)) {
      notes.count(draft.claim.kind === "link" ? "links" : "quantities");
      yield draft;
    }
    return { records: 1, published, counts: notes.counts, warnings: notes.warnings };
  },
};

/** A CSV or a sheet is a document where cells of its first rows make claims; other lists are left unread, and said to be. */
async function isDocument(file: SourceFile): Promise<boolean> {
  const format = formatOf(file);
  if (format !== "csv" && format !== "sheet") return format !== null;
  try {
    const { text } = format === "csv" ? extractCsv(file.head, file.name) : await extractSheet(file, FIRST_ROWS);
    return readClaims(text).some((claim) => claim.rule.startsWith("table."));
  } catch {
    return false;
  }
}

const FIRST_ROWS = 500;

function datasetOf(file: SourceFile): Dataset {
  return {
    name: datasetName(file.id),
    title: file.name,
    publisher: UNKNOWN,
    url: UNKNOWN,
    licence: UNKNOWN,
    grade: "F",
    rhythm: "once",
  };
}

/** `doc_` and the beginning of the bytes' hash: the same document has the same name everywhere. */
export const datasetName = (id: Digest): string => `doc_${id.slice("sha256:".length, "sha256:".length + 16)}`;

async function keepText(document: OpenDocument, keep: KeepText | undefined): Promise<void> {
  if (document.isFile || !keep) return;
  const encoder = new TextEncoder();
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const piece of document.pieces()) yield encoder.encode(piece);
  }
  await keep(bytes());
}

const SCHEMATA = {
  text: "PlainText",
  html: "HyperText",
  pdf: "Pages",
  mail: "Email",
  docx: "Document",
  odt: "Document",
  epub: "Document",
  rtf: "Document",
  wacz: "Package",
  csv: "Document",
  sheet: "Workbook",
} as const;

function entityOf(
  bundle: Bundle,
  file: SourceFile,
  document: OpenDocument,
  published: string | null,
  notes: Notebook,
): RecordDraft {
  const { title, author, publisher, language, address } = document.about;
  const schema = publisher !== null && published !== null ? "Article" : SCHEMATA[document.format];
  const record = `text ${document.textId}`;
  return new EntityWriter({
    id: bundle.dataset.name.replace("_", "-"),
    schema,
    dataset: bundle.dataset.name,
    source: file.id,
    record,
    notes,
  })
    .add("fileName", file.name, "name")
    .add("title", title, "title")
    .add("author", author, "author")
    .add("publisher", publisher, "publisher")
    .add("publishedAt", published, "date")
    .add("language", language, "language")
    .add("sourceUrl", address, "address")
    .add("contentHash", file.id.slice("sha256:".length), "bytes")
    .add("fileSize", String(file.size), "bytes")
    .done();
}
