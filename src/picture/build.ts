/**
 * Sources and decisions become a picture: the one place where statements turn into entities.
 */
import type { Digest } from "../claims/index.ts";
import type { PictureInput } from "./input.ts";
import type { PictureCounts } from "./views.ts";

export interface BuiltPicture {
  readonly bytes: Uint8Array;
  readonly digest: Digest;
  readonly counts: PictureCounts;
}

/** Makes the snapshot. Same inputs give the same digest, whatever their order. */
export async function buildPicture(_input: PictureInput): Promise<BuiltPicture> {
  throw new Error("not built yet");
}
