/** One name typed by a person: the schema is not known, and near misses are worth seeing. */
import type { Picture } from "../../picture/index.ts";
import type { ScreenAnswer, ScreenOptions } from "./answer.ts";
import { screenRecord } from "./screen.ts";

export function searchName(picture: Picture, text: string, options: ScreenOptions = {}): ScreenAnswer {
  return screenRecord(picture, { row: 1, name: text }, options);
}
