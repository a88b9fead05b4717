/** The briefing on one screen: every line ends in the id that `manumit show` opens. */
import { countryName } from "../../claims/place.ts";
import type { Briefing, Figure, Series } from "../../questions/brief/index.ts";
import { chart, figure } from "./figures.ts";
import { bold, dim, plain, widthOf } from "./print.ts";

const WIDTH = 100;

function line(text: string, cite: string): string {
  const id = `[${cite.startsWith("sha256:") ? cite.slice(7, 19) : cite}]`;
  const room = WIDTH - id.length - 1;
  const flat = plain(text).replace(/[\r\n\t]+/g, " ");
  let cut = flat;
  while (widthOf(cut) > room) cut = cut.slice(0, -1);
  if (cut !== flat) cut = `${cut.slice(0, -1)}…`;
  return `${cut}${" ".repeat(Math.max(1, WIDTH - widthOf(cut) - id.length))}${dim(id)}`;
}

const place = (code: string | null): string =>
  code === null ? "place not said" : code === "world" ? "World" : /^[a-z]{2}$/.test(code) ? countryName(code) : code;
const when = (f: Figure): string =>
  f.start === null && f.end === null ? "no date" : f.start === f.end ? f.start! : `${f.start ?? "…"}–${f.end ?? "…"}`;
const who = (f: Figure): string => f.speaker ?? "nobody named";

function series(one: Series): string {
  const points = one.points.map((f) => f.value ?? f.low ?? f.high);
  const first = one.points[0]!;
  const last = one.points.at(-1)!;
  const name = `${one.label}${one.place && one.place !== "kp" && one.place !== "world" ? `, ${place(one.place)}` : ""}`;
  return line(`  ${name.padEnd(26)} ${when(first)} ${chart(points)} ${when(last)}  latest ${figure(last)}`, last.cite);
}

/** Rules for all states before rules for some, newest first. */
const mostBound = (b: Briefing): Briefing["measures"] =>
  b.measures.toSorted(
    (x, y) =>
      Number(/^all\b/i.test(y.bound)) - Number(/^all\b/i.test(x.bound)) ||
      ((x.inForce ?? "") < (y.inForce ?? "") ? 1 : -1),
  );

export function briefingText(b: Briefing): string {
  const lines = [`${bold("North Korean labour abroad")}, as the sources in this workspace have it on ${b.on}`, ""];
  const section = (title: string, rows: readonly string[], more: string): void => {
    lines.push(bold(title), ...(rows.length > 0 ? rows : [dim(`  nothing in this workspace: ${more}`)]));
  };
  section(
    "Workers by host, latest figure; ≠ figures of the same time that cannot both be true",
    b.hosts.slice(0, 9).map((host) => {
      const other = host.conflicting[0];
      const against = other
        ? ` ≠ ${figure(other)} (${who(other)})${host.conflicting.length > 1 ? ` and ${host.conflicting.length - 1} more` : ""}`
        : "";
      return line(
        `  ${place(host.place).padEnd(14)} ${figure(host.latest, host.place.includes(":")).padEnd(15)} ${when(host.latest).padEnd(9)} ${who(host.latest)}${against}`,
        host.latest.cite,
      );
    }),
    "add a table of figures",
  );
  section(
    "Money claimed, and what it implies for one worker and month",
    b.money.slice(0, 5).map((m) => {
      const implied = [m.impliedLow, m.impliedHigh].map((n) =>
        n === null ? "…" : Math.round(n).toLocaleString("en-US"),
      );
      const pay = m.observedPay[0];
      return line(
        `  ${figure(m.money)} (${when(m.money)}, ${who(m.money)}) with ${figure(m.workers)} workers: ${implied[0] === implied[1] ? implied[0] : implied.join("–")} USD${pay ? `; pay seen ${figure(pay)}` : ""}`,
        m.money.cite,
      );
    }),
    "add a table of figures",
  );
  section(
    "Measures in force",
    mostBound(b)
      .slice(0, 6)
      .map((m) => line(`  ${m.instrument}${m.clause ? ` ${m.clause}` : ""}: ${m.obligation}`, m.cite)),
    "add a table of measures",
  );
  section(
    "Links",
    b.links
      .slice(0, 4)
      .map((l) =>
        line(
          `  ${[l.from, l.to].filter(Boolean).join(" — ") || l.caption}${l.detail ? `: ${l.detail}` : ""}${l.status ? ` (${l.status})` : ""}`,
          l.cite,
        ),
      ),
    "add a table of parties and links",
  );
  section(
    "Trade and growth",
    [...b.trade.slice(0, 3), ...b.growth.slice(0, 1)].filter((one) => one.points.length > 0).map(series),
    "add a table of trade",
  );
  section(
    "Listed",
    b.listed
      .filter((l) => l.count > 0)
      .slice(0, 3)
      .map((l) =>
        line(
          `  ${l.count.toLocaleString("en-US")} ${l.label}: ${l.byDataset.map((d) => `${d.dataset} ${d.count}`).join(", ")}`,
          l.cite ?? "none",
        ),
      ),
    "add official lists",
  );
  const shown = b.sources.slice(0, 6);
  section(
    "Sources and their age",
    shown.map((s) =>
      line(
        `  ${s.dataset}: ${s.records} records, ${s.published ?? "no date"}${s.ageDays !== null ? `, ${s.ageDays} days old` : ""}${s.stale ? ", STALE" : ""}`,
        s.cite,
      ),
    ),
    "add some",
  );
  if (b.sources.length > shown.length) lines.push(dim(`  and ${b.sources.length - shown.length} more: manumit status`));
  lines.push("", dim(`picture ${b.picture.slice(7, 19)}; "manumit show ID" opens any id in brackets`));
  return lines.join("\n");
}
