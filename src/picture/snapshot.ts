/**
 * The snapshot file: magic, version, header, then sections of typed arrays, each with its checksum.
 */
import type { Picture } from "./picture.ts";

/** A section of the snapshot is not what was written. Build the picture again. */
export class PictureDamagedError extends Error {
  override readonly name = "PictureDamagedError";
  readonly code = "PICTURE_DAMAGED";
  readonly section: string;
  constructor(section: string, found: string) {
    super(`picture, section ${section}: ${found}. Run "manumit build" to make it again.`);
    this.section = section;
  }
}

/** The snapshot was written by another version of the format. */
export class PictureVersionError extends Error {
  override readonly name = "PictureVersionError";
  readonly code = "PICTURE_VERSION";
  constructor(found: number, wanted: number) {
    super(`picture: written in format ${found}, this program reads ${wanted}. Run "manumit build" to make it again.`);
  }
}

/** Opens a snapshot: reads the header alone; sections are checked and opened when first used. */
export function decodeSnapshot(_bytes: Uint8Array): Picture {
  throw new Error("not built yet");
}
