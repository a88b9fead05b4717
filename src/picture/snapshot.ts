/** Opens a picture from the bytes that `buildPicture` made. */
import { Picture } from "./picture.ts";
import { Sections } from "./sections.ts";

export { PictureDamagedError, PictureVersionError, SNAPSHOT_VERSION } from "./sections.ts";

/** Reads the header alone; sections are checked and opened when first used. */
export function decodeSnapshot(bytes: Uint8Array): Picture {
  return new Picture(new Sections(bytes));
}
