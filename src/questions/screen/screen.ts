/**
 * Is any of these names listed? One record against the whole picture.
 */
import type { Picture } from "../../picture/index.ts";
import type { ScreenAnswer, ScreenOptions, ScreenQuery } from "./answer.ts";

export function screenRecord(_picture: Picture, _query: ScreenQuery, _options: ScreenOptions = {}): ScreenAnswer {
  throw new Error("not built yet");
}
