/** The version of this package, as its package.json states it. */
import { existsSync, readFileSync } from "node:fs";
import { NAME_INDEX_VERSION } from "../names/build-name-index.ts";

function read(): string {
  for (const up of ["../../package.json", "../../../package.json"]) {
    const file = new URL(up, import.meta.url);
    if (!existsSync(file)) continue;
    const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name?: unknown; version?: unknown };
    if (name === "manumit" && typeof version === "string") return version;
  }
  return "unknown";
}

export const version = read();
/** What compared the names: a receipt names it, because another engine may answer otherwise. */
export const engineVersion = `manumit ${version}, name index ${NAME_INDEX_VERSION}`;
