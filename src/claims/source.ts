/**
 * A source: archived bytes, named by their hash, and the custody of each time we received them.
 *
 * Bytes never change; custody only grows. Nothing here knows how bytes are stored or read.
 */
import { z } from "zod";
import type { Digest } from "./digest.ts";

/** Reliability of a publisher, NATO Admiralty scale (STANAG 2511): A completely reliable … E unreliable, F cannot be judged. */
export const grades = ["A", "B", "C", "D", "E", "F"] as const;
export type Grade = (typeof grades)[number];

/** A day (`2017-09-11`), month (`2017-09`) or year (`2017`), as precise as the source is. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD");

/** One receipt of a source's bytes. Unknown is null, never guessed. */
export const Custody = z.strictObject({
  /** Where the bytes came from: a path as given, or an address. */
  origin: z.string().min(1),
  publisher: z.string().min(1).nullable(),
  title: z.string().min(1).nullable(),
  /** When the publisher issued this version; null leaves relative dates in it unresolved. */
  published: PartialDate.nullable(),
  /** When we received it, ISO 8601 in UTC. */
  retrieved: z.iso.datetime(),
  retrievedBy: z.string().min(1),
  mediaType: z.string().min(1),
  licence: z.string().min(1).nullable(),
  grade: z.enum(grades).nullable(),
});
export type Custody = z.infer<typeof Custody>;

export interface Source {
  readonly id: Digest;
  readonly size: number;
  /** Newest last. */
  readonly custody: readonly Custody[];
}

/**
 * A dataset is a publication that comes in versions (OFAC's SDN list, a figure table). The picture shows the newest
 * version that could be read.
 */
export interface Dataset {
  /** Stable short name in the manner of OpenSanctions: `us_ofac_sdn`. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** The publisher's page for people. */
  readonly url: string;
  readonly licence: string;
  readonly grade: Grade;
  /** How often the publisher renews it, in plain words. */
  readonly rhythm: string;
}
