import type { SentenceView } from "./sentence-view.ts";

export interface Link {
  readonly start: number;
  readonly end: number;
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly speaker: string | null;
  readonly rule: string;
}

export function readLinks(_view: SentenceView): readonly Link[] {
  return [];
}
