/** The name an entity is called by, and the status that travels with it. */
import { isStatus, type Status, statuses } from "../claims/index.ts";

const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;

/**
 * The first name in Latin script, in the order of datasets and of their sources; else the first name; else what the
 * entity says of itself (a role, a number); else its id.
 */
export function chooseCaption(id: string, names: readonly string[], others: readonly string[]): string {
  return names.find((name) => latin.test(name)) ?? names[0] ?? others[0] ?? id;
}

/** The strongest status that any source gives: a designation outweighs a report, and what is said last is weakest. */
export function chooseStatus(said: readonly string[], topics: readonly string[]): Status | null {
  const found = new Set<Status>(said.filter(isStatus));
  if (topics.includes("sanction")) found.add("designated");
  return statuses.find((status) => found.has(status)) ?? null;
}
