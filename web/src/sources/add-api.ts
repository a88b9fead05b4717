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

/** Told of as long work (RFC 7240, 4.1): each gives the job. */
const asJob = { prefer: "respond-async" } as const;

export async function addText(text: string, about: About): Promise<string> {
  return (await send<Begun>("/api/review/sources", { text, ...given(about) }, { headers: asJob })).job;
}

export async function addFile(file: File, about: About): Promise<string> {
  const query = new URLSearchParams({ name: file.name, ...given(about) });
  const headers = { "content-type": "application/octet-stream", ...asJob };
  return (await ask<Begun>(`/api/review/sources?${query}`, { method: "POST", headers, body: file })).job;
}

/** The one request to the outside, made by the server where its setting allows it. */
export async function fetchAddress(about: About): Promise<string> {
  return (await send<Begun>("/api/review/fetch", given(about), { headers: asJob })).job;
}

interface Begun {
  readonly job: string;
}

export function setDate(source: string, published: string): Promise<Added> {
  return send<Added>("/api/review/date", { source, published });
}
