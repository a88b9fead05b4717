/** The mappings that come with the program, found by the exact header of a table. */
import { type Mapping, parseMapping } from "./mapping.ts";
import { mappings } from "./mappings/all.ts";

let parsed: readonly Mapping[] | null = null;

export function builtIn(): readonly Mapping[] {
  parsed ??= mappings.map((mapping) => parseMapping(mapping, `the built-in mapping "${mapping.name}"`));
  return parsed;
}
