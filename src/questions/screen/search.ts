/** One name or number typed by a person, who does not say which it is nor what bears it. */
import type { Picture } from "../../picture/index.ts";
import type { ScreenAnswer, ScreenOptions } from "./answer.ts";
import { screenRecord } from "./screen.ts";

const LIMIT = 10;
const LONGEST_NUMBER = 100;

/** What may be a number that names a party: the whole text ("563-410 081"), and every word with a digit in it. */
function numbersIn(text: string): Readonly<Record<string, readonly string[]>> {
  if (!/\d/.test(text) || text.length > LONGEST_NUMBER) return {};
  return { any: [...new Set([text, ...text.split(/\s+/).filter((word) => /\d/.test(word))])] };
}

export function searchName(picture: Picture, text: string, options: ScreenOptions = {}): ScreenAnswer {
  const identifiers = numbersIn(text);
  const { query, ...answer } = screenRecord(picture, { row: 1, name: text, identifiers }, { limit: LIMIT, ...options });
  return { ...answer, query: { name: query["name"] } };
}
