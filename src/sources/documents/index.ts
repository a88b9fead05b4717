/** Documents: their text, what they state about themselves, the claims they make. */
export { diskFile } from "./disk-file.ts";
export { openDocument } from "./document.ts";
export type { ExtractedPage, ExtractedText } from "./extracted.ts";
export { formatOf } from "./formats.ts";
export { covered, masksIn } from "./masks.ts";
export { readByModel } from "./model-reader.ts";
export { type ReadNow, readNow } from "./read-now.ts";
export { datasetName } from "./reader.ts";
