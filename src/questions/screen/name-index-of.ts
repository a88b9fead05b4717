/**
 * The name index of a picture, opened once: it remembers the words it has read, which makes later queries faster.
 *
 * Kept beside the picture, not in it, so that a program that only shows entities loads no dictionaries of names.
 */
import { NAME_INDEX_VERSION } from "../../names/build-name-index.ts";
import { NameIndex } from "../../names/index.ts";
import type { Picture } from "../../picture/index.ts";
import { PictureVersionError } from "../../picture/sections.ts";

const opened = new WeakMap<Picture, NameIndex>();

export function nameIndexOf(picture: Picture): NameIndex {
  const known = opened.get(picture);
  if (known) return known;
  const data = picture.names();
  if (data.version !== NAME_INDEX_VERSION) throw new PictureVersionError(data.version, NAME_INDEX_VERSION);
  const index = new NameIndex(data);
  opened.set(picture, index);
  return index;
}
