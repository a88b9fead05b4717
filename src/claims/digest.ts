/**
 * Names for content: a thing's id is the SHA-256 of what it says.
 *
 * Pure JavaScript, so that ids come out the same in a browser, a worker and a server. Files of many megabytes are
 * hashed by the archive with the platform's own hash; both give the same digest.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type Digest = `sha256:${string}`;

const encoder = new TextEncoder();

export function digestBytes(bytes: Uint8Array): Digest {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** The digest of `text` as UTF-8. */
export function digestText(text: string): Digest {
  return digestBytes(encoder.encode(text));
}

export function isDigest(text: string): text is Digest {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON with sorted keys and without undefined members: equal values give equal text.
 * Throws a TypeError for NaN and infinities, which JSON cannot hold.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item as Json)).join(",")}]`;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new TypeError(`${value} has no place in a record: leave the field null`);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}

export function digestJson(value: Json): Digest {
  return digestText(canonicalJson(value));
}
