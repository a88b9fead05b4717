/** What was typed and not saved yet, kept for this tab: a reload brings it back, saving or closing forgets it. */
export type Draft = Readonly<Record<string, string>>;

const KEY = "manumit.draft.";

export function keptDraft(name: string): Draft | null {
  const kept = sessionStorage.getItem(KEY + name);
  if (kept === null) return null;
  try {
    const parsed: unknown = JSON.parse(kept);
    if (typeof parsed !== "object" || parsed === null) return null;
    return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return null;
  }
}

export function keepDraft(name: string, draft: Draft): void {
  sessionStorage.setItem(KEY + name, JSON.stringify(draft));
}

export function forgetDraft(name: string): void {
  sessionStorage.removeItem(KEY + name);
}
