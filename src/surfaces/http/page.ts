/** The first page: the briefing and a search form, without any script. Everything from sources is text. */
import { countryName } from "../../claims/place.ts";
import type { Picture } from "../../picture/index.ts";
import { brief, type Figure } from "../../questions/brief/index.ts";
import { searchName } from "../../questions/screen/search.ts";
import { figure } from "../cli/figures.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c]!);

export const styles = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:72rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}th,td{text-align:start;padding:.25rem .75rem .25rem 0;vertical-align:top;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}
input{font:inherit;padding:.4rem;width:min(32rem,70%)}button{font:inherit;padding:.4rem 1rem}small{opacity:.8}h2{margin:1.5rem 0 .25rem;font-size:1.1rem}.wide{overflow-x:auto}a{color:inherit}
@media print{form{display:none}}`;

const place = (code: string | null): string =>
  code === null ? "place not said" : code === "world" ? "World" : /^[a-z]{2}$/.test(code) ? countryName(code) : code;
const when = (f: Figure): string =>
  f.start === null && f.end === null
    ? "no date"
    : f.start === f.end
      ? f.start!
      : `${f.start ?? "…"} to ${f.end ?? "…"}`;
const cells = (row: readonly string[], tag = "td"): string =>
  `<tr>${row.map((cell) => `<${tag}>${cell.startsWith("\u0000") ? cell.slice(1) : escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
/** A link only where the address is one of the web. */
const cite = (f: Figure): string => {
  const title = f.citation.title ?? f.citation.publisher ?? f.cite;
  return `\u0000${f.citation.url && /^https?:\/\//i.test(f.citation.url) ? `<a rel="noreferrer" href="${escapeHtml(f.citation.url)}">${escapeHtml(title)}</a>` : escapeHtml(title)}`;
};

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `<h2>${escapeHtml(title)}</h2><p>Nothing in this workspace says so yet.</p>`;
  return `<h2>${escapeHtml(title)}</h2><div class="wide"><table><thead>${cells(head, "th")}</thead><tbody>${rows.map((row) => cells(row)).join("")}</tbody></table></div>`;
}

export function firstPage(picture: Picture, q: string, now: Date): string {
  const b = brief(picture, now.toISOString().slice(0, 10));
  const found = q.trim() === "" ? "" : results(picture, q);
  const hosts = b.hosts.map((h) => [
    place(h.place),
    figure(h.latest, h.place.includes(":")),
    when(h.latest),
    h.latest.speaker ?? "nobody named",
    h.conflicting.map((f) => `${figure(f)} (${f.speaker ?? "nobody named"})`).join("; ") || "–",
    cite(h.latest),
  ]);
  const money = b.money.map((m) => [
    figure(m.money),
    when(m.money),
    m.money.speaker ?? "nobody named",
    `${figure(m.workers)} workers`,
    [m.impliedLow, m.impliedHigh]
      .map((n) => (n === null ? "open" : Math.round(n).toLocaleString("en-US")))
      .join(" to "),
    cite(m.money),
  ]);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Manumit</title><link rel="stylesheet" href="/style.css"></head><body>
<header><h1>Manumit</h1><p>North Korean labour abroad, as the sources in this workspace have it on ${b.on}.</p>
<form action="/" method="get" role="search"><label for="q">Is this name listed?</label><br><input id="q" name="q" value="${escapeHtml(q)}" maxlength="1000"> <button>Search</button></form></header><main>${found}
${section("Workers by host", ["Place", "Latest figure", "When", "Who says", "Cannot both be true with", "Source"], hosts)}
${section("Money claimed, and what it implies for one worker and month", ["Money", "When", "Who says", "Beside", "Implies, USD", "Source"], money)}
${section(
  "Measures in force",
  ["Instrument", "Demands", "Of whom", "Since", "Text seen"],
  b.measures.map((m) => [m.instrument, m.obligation, m.bound, m.inForce ?? "not known", m.evidence]),
)}
${section(
  "Listed",
  ["How many", "What", "Where"],
  b.listed.map((l) => [String(l.count), l.label, l.byDataset.map((d) => `${d.dataset} ${d.count}`).join(", ")]),
)}
${section(
  "Sources and their age",
  ["Dataset", "Publisher", "Published", "Records", "State"],
  b.sources.map((s) => [
    s.dataset,
    s.publisher,
    s.published ?? "no date",
    String(s.records),
    s.stale ? `stale: ${s.stale}` : "current",
  ]),
)}
</main><footer><small>Picture ${escapeHtml(picture.digest)}. “None found” is never “clear”. <a href="/openapi.json">HTTP API</a></small></footer></body></html>`;
}

function results(picture: Picture, q: string): string {
  const answer = searchName(picture, q, { limit: 10 });
  if (answer.error) return `<h2>“${escapeHtml(q)}”</h2><p role="status">${escapeHtml(answer.error.message)}</p>`;
  const searched = answer.coverage.datasets.map((d) => `${d.name} ${d.asOf ?? "(no date)"}`).join(", ");
  if (answer.results.length === 0)
    return `<h2>“${escapeHtml(q)}”</h2><p role="status">None found. That does not mean clear. Searched: ${escapeHtml(searched)}.</p>`;
  const rows = answer.results.map((r) => [
    r.score.toFixed(2),
    r.caption,
    r.schema,
    r.status ?? "–",
    `${r.matched.query} ~ ${r.matched.value}`,
    r.because.map((reason) => reason.detail).join("; "),
    `\u0000<a href="/entities/${encodeURIComponent(r.id)}">${escapeHtml(r.id)}</a>`,
  ]);
  return `${section(`“${q}”: ${answer.answer === "match" ? "match" : "possible match"}`, ["Score", "Name", "Kind", "Status", "What met what", "Why", "Id"], rows)}<p><small>Searched: ${escapeHtml(searched)}.</small></p>`;
}
