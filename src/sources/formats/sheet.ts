/** Rows of a spreadsheet, whichever of the two open formats it has. */
import type { SourceFile } from "../reader.ts";
import { isOds, readOds, type SheetRow } from "./ods.ts";
import { isXlsx, readXlsx } from "./xlsx.ts";

export type { SheetRow } from "./ods.ts";

export function isSheet(file: SourceFile): boolean {
  return isOds(file) || isXlsx(file);
}

export function readSheet(file: SourceFile): AsyncGenerator<SheetRow, void, undefined> {
  return isOds(file) ? readOds(file) : readXlsx(file);
}
