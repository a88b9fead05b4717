/** Every reader there is, one line each, in the order they are asked whether a file is theirs. */
import { canadaReader } from "./ca-sema/reader.ts";
import { documentReader } from "./documents/reader.ts";
import { ftmReader } from "./ftm/reader.ts";
import type { Reader } from "./reader.ts";
import { tableReader } from "./tables/reader.ts";
import { ukReader } from "./uk-fcdo/reader.ts";
import { unReader } from "./un-sc/reader.ts";
import { orderReader } from "./us-cbp-wro/reader.ts";
import { labourGoodsReader } from "./us-labour-goods/reader.ts";
import { ofacReader } from "./us-ofac/reader.ts";

export const readers: readonly Reader[] = [
  ofacReader,
  unReader,
  ukReader,
  canadaReader,
  labourGoodsReader,
  orderReader,
  ftmReader,
  tableReader,
  // Last: it takes what no list reader took.
  documentReader,
];
