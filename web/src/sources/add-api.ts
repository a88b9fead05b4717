/** Sending a new source to the archive. */
import { ask, send } from "../api.ts";

export interface Added {
  readonly id: string;
  readonly state?: string;
  readonly proposed?: number;
  readonly message?: string | null;
}

export interface About {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  /** Where it stands on the web. */
  readonly address: string;
}

const given = (about: About): Record<string, string> =>
  Object.fromEntries(
    Object.entries(about).flatMap(([name, value]) => (value.trim() === "" ? [] : [[name, value.trim()]])),
  );

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

/** The one request to the outside, made by the server where its setting allows it. */
export function fetchAddress(about: About): Promise<Added> {
  return send<Added>("/api/review/fetch", given(about));
}

export function setDate(source: string, published: string): Promise<Added> {
  return send<Added>("/api/review/date", { source, published });
}
