/** The fields of a claim as a form holds them: texts, of which only what changed is sent, numbers as numbers. */
import type { Draft } from "./drafts.ts";
import type { Edit, ReviewClaim } from "./review-api.ts";

export const numberFields = ["low", "value", "high"] as const;
export const textFields = ["place", "unit", "speaker", "subject", "relation", "object"] as const;
export const boundWords = ["exact", "about", "at_least", "at_most", "range"] as const;

export const blankDraft: Draft = {
  kind: "quantity",
  indicator: "workers_present",
  bound: "exact",
  ...Object.fromEntries([...numberFields, ...textFields, "start", "end"].map((name) => [name, ""])),
  unit: "people",
};

export function draftOf(claim: ReviewClaim): Draft {
  const text = (value: string | number | null): string => (value === null ? "" : String(value));
  return {
    indicator: text(claim.indicator),
    bound: text(claim.bound),
    ...Object.fromEntries([...numberFields, ...textFields].map((name) => [name, text(claim[name])])),
    start: text(claim.period.start),
    end: text(claim.period.end),
  };
}

/** Null for a field left empty; a number that is none is NaN, the person's to see. */
export function fieldValue(name: string, text: string): string | number | null {
  if (text.trim() === "") return null;
  if (!(numberFields as readonly string[]).includes(name)) return text.trim();
  return Number(text.replaceAll(/[,\s]/g, ""));
}

export const isBroken = (edit: Edit): boolean =>
  Object.values(edit).some((value) => typeof value === "number" && !Number.isFinite(value));

/** Only what was changed. */
export function editOf(claim: ReviewClaim, draft: Draft): Edit {
  const edit: Record<string, string | number | null> = {};
  for (const [name, text] of Object.entries(draft)) {
    const value = fieldValue(name, text);
    const before = name === "start" || name === "end" ? claim.period[name] : claim[name as keyof ReviewClaim];
    if (value !== before) edit[name] = value;
  }
  return edit as Edit;
}

const ofLinks: ReadonlySet<string> = new Set(["subject", "relation", "object", "place", "start", "end"]);
const ofQuantities: ReadonlySet<string> = new Set([
  ...numberFields,
  ...["indicator", "bound", "place", "unit", "speaker", "start", "end"],
]);

/** What a new claim is said to say: the fields of its kind that were filled in. */
export function saidOf({ kind, ...draft }: Draft): Edit {
  const fields = kind === "link" ? ofLinks : ofQuantities;
  const said = Object.entries(draft).flatMap(([name, text]) => {
    const value = fields.has(name) ? fieldValue(name, text) : null;
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(said) as Edit;
}
