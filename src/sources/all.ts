/** Every reader there is, one line each, in the order they are asked whether a file is theirs. */
import type { Reader } from "./reader.ts";

export const readers: readonly Reader[] = [];
