/** Sending a new source to the archive. */
import { ask, send } from "../api.ts";

export interface Added {
  readonly id: string;
  readonly proposed?: number;
  readonly message?: string | null;
}

export interface About {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
}

const given = (about: About): Record<string, string> =>
  Object.fromEntries(Object.entries(about).filter(([, value]) => value.trim() !== ""));

export function addText(text: string, about: About): Promise<Added> {
  return send<Added>("/api/review/sources", { text, ...given(about) });
}

export function addFile(file: File, about: About): Promise<Added> {
  const query = new URLSearchParams({ name: file.name, ...given(about) });
  return ask<Added>(`/api/review/sources?${query}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
}
