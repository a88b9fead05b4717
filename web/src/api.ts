/** What the app asks the server, and what a failure means to a person. */
import type { CheckAnswer } from "../../src/questions/check/finding.ts";
import type {
  Evidence,
  IndicatorBody,
  Mark,
  NetworkBody,
  Overview,
  PlaceBody,
  Profile,
  SearchBody,
} from "../../src/surfaces/http/api/app-contract.ts";

/** The server answered that it cannot: the message is for people. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** No answer at all. */
export class LostError extends Error {
  override readonly name = "LostError";
}

export async function ask<T>(url: string, init?: RequestInit): Promise<T> {
  const answer = await answerOf(url, { ...init, headers: { accept: "application/json", ...init?.headers } });
  return (await answer.json().catch(() => null)) as T;
}

export async function askFile(url: string): Promise<Blob> {
  return (await answerOf(url, {})).blob();
}

/** Throws where there is no answer, or one that refuses. */
async function answerOf(url: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new LostError("no connection", { cause });
  }
  if (answer.ok) return answer;
  throw new RefusedError(answer.status, refusal(await answer.json().catch(() => null), answer));
}

function refusal(body: unknown, answer: Response): string {
  if (typeof body === "object" && body !== null && "detail" in body && typeof body.detail === "string")
    return body.detail;
  return `${answer.status} ${answer.statusText}`;
}

export function send<T>(url: string, body: unknown, init: RequestInit = {}): Promise<T> {
  return ask<T>(url, {
    method: "POST",
    ...init,
    headers: { "content-type": "application/json", ...init.headers },
    body: JSON.stringify(body),
  });
}

const path = encodeURIComponent;

export const questions = {
  overview: () => ({ queryKey: ["overview"], queryFn: () => ask<Overview>("/api/overview") }),
  profile: (id: string) => ({
    queryKey: ["profile", id],
    queryFn: () => ask<Profile>(`/api/entities/${path(id)}`),
  }),
  network: (id: string, hops: number) => ({
    queryKey: ["network", id, hops],
    queryFn: () => ask<NetworkBody>(`/api/network/${path(id)}?hops=${hops}`),
  }),
  evidence: (id: string) => ({
    queryKey: ["evidence", id],
    queryFn: () => ask<Evidence>(`/api/evidence/${path(id)}`),
  }),
  figures: (indicator: string) => ({
    queryKey: ["figures", indicator],
    queryFn: async () => (await ask<{ marks: readonly Mark[] }>(`/api/figures?indicator=${path(indicator)}`)).marks,
  }),
  indicators: () => ({
    queryKey: ["indicators"],
    queryFn: async () => (await ask<{ indicators: readonly IndicatorBody[] }>("/api/indicators")).indicators,
  }),
  places: () => ({
    queryKey: ["places"],
    queryFn: async () => (await ask<{ places: readonly PlaceBody[] }>("/api/places")).places,
  }),
  search: (q: string) => ({
    queryKey: ["search", q],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask<SearchBody>(`/api/search?limit=30&q=${path(q)}`, { signal }),
    enabled: q.trim() !== "",
  }),
  catalog: () => ({
    queryKey: ["catalog"],
    queryFn: async () => {
      const { datasets } = await ask<{ datasets: readonly { name: string; title: string }[] }>("/catalog");
      return new Map(datasets.map(({ name, title }) => [name, title]));
    },
  }),
  check: () => ({ queryKey: ["check"], queryFn: () => ask<CheckAnswer>("/api/check") }),
  ready: () => ({ queryKey: ["ready"], queryFn: () => ask<{ picture: string }>("/readyz") }),
};
