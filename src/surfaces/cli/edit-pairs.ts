/** What a person types to put a claim right, and the claim that it is about. */
import { UsageError } from "../faults.ts";
import type { ReviewedDocument } from "../workspace/review.ts";

export interface Waiting {
  readonly document: ReviewedDocument;
  readonly judged: ReviewedDocument["claims"][number];
}

const NUMBERS = new Set(["value", "low", "high"]);

/** `low=50000`, `place=` (unknown) as the fields of an edit; what they may hold is checked where it is judged. */
export function editFrom(pairs: readonly string[]): Readonly<Record<string, unknown>> {
  if (pairs.length === 0)
    throw new UsageError("say what to change: --set place=RU, --set bound=at_least, --set high= (unknown).");
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new UsageError(`"${pair}" is no change: write field=value, or field= for unknown.`);
      const [name, text] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (text === "") return [name, null];
      if (!NUMBERS.has(name)) return [name, text];
      const number = Number(text);
      if (!Number.isFinite(number)) throw new UsageError(`${name} must be a number, got "${text}".`);
      return [name, number];
    }),
  );
}
