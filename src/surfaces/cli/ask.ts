/** Commands that ask the picture: search, show. */
import type { Picture } from "../../picture/index.ts";
import { exit, NotFoundError, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { answerText, screenOptions } from "./answers.ts";
import type { Call } from "./command.ts";
import { figure } from "./figures.ts";
import { bold, dim, out, plain, table } from "./print.ts";

export async function search(call: Call): Promise<number> {
  const { searchName } = await import("../../questions/screen/search.ts");
  const answer = searchName(await openPicture(call.workspace), call.args.join(" "), screenOptions(call));
  await out(call.format === "text" ? answerText(answer) : JSON.stringify(answer, null, call.format === "json" ? 2 : 0));
  if (answer.answer === "error") return exit.wrong;
  return answer.answer === "none" ? exit.done : exit.found;
}

/** A whole id, or the beginning of a hash if only one begins so. */
function claimOf(picture: Picture, id: string) {
  const whole = picture.claim(id);
  if (whole) return whole;
  const begins = id.startsWith("sha256:") ? id : `sha256:${id}`;
  const found = /^sha256:[0-9a-f]{6,}$/.test(begins)
    ? picture.claims().filter((claim) => claim.claim.id.startsWith(begins))
    : picture.claims().filter((claim) => claim.key === id);
  if (found.length > 1) throw new UsageError(`"${id}" begins the ids of ${found.length} claims. Give more of it.`);
  return found[0];
}

export async function show(call: Call): Promise<number> {
  const id = call.args[0]!;
  const picture = await openPicture(call.workspace);
  const entity = picture.entity(id);
  const claim = entity ? undefined : claimOf(picture, id);
  const measure = picture.measures().find((one) => one.id === id);
  const flag = picture.flags().find((one) => one.id === id);
  const good = picture.goods().find((one) => one.id === id);
  const source = picture
    .sources()
    .find(
      (one) => one.id === id || (id.length >= 12 && one.id.startsWith(id.startsWith("sha256:") ? id : `sha256:${id}`)),
    );
  const dataset = picture.header.datasets.find((one) => one.name === id);
  const found = entity
    ? {
        ...entity,
        statements: picture.statements(id),
        links: picture.adjacent(id),
        alsoListedAs: picture.alsoListedAs(id),
      }
    : (claim ?? measure ?? flag ?? good ?? source ?? dataset);
  if (!found)
    throw new NotFoundError(
      `"${id}": nothing in the picture has this id. "manumit search NAME" finds entities; "manumit claims" lists claims.`,
    );
  if (call.format !== "text") await out(JSON.stringify(found, null, call.format === "json" ? 2 : 0));
  else if (entity) await out(entityText(picture, id));
  else if (claim) await out(claimText(picture, claim));
  else await out(fieldsText(found as unknown as Record<string, unknown>));
  return exit.done;
}

function placeText(picture: Picture, at: { source: string; record: string; field: string }): string {
  const source = picture.source(at.source);
  return `${source?.uses[0]?.name ?? at.source.slice(0, 19)}, ${at.record}, ${at.field}`;
}

function entityText(picture: Picture, id: string): string {
  const entity = picture.entity(id)!;
  const lines = [
    `${bold(plain(entity.caption))}  ${entity.schema}${entity.status ? `, ${entity.status}` : ""}`,
    dim(`${entity.id} in ${entity.datasets.join(", ")}`),
    "",
  ];
  lines.push(
    table(picture.statements(id).map((s) => [s.prop, plain(s.value).slice(0, 90), dim(placeText(picture, s.at))])),
  );
  const links = picture.adjacent(id);
  if (links.length > 0)
    lines.push(
      "",
      bold("links"),
      table(
        links.map((link) => [
          link.direction === "out" ? "→" : "←",
          link.role ?? link.schema,
          plain(picture.entity(link.other)?.caption ?? link.other),
          link.other,
        ]),
      ),
    );
  const also = picture.alsoListedAs(id);
  if (also.length > 0)
    lines.push(
      "",
      `${bold("also listed as")} (proposed, not decided)`,
      table(also.map((one) => [one.id, plain(picture.entity(one.id)?.caption ?? ""), plain(one.why)])),
    );
  return lines.join("\n");
}

function claimText(picture: Picture, view: NonNullable<ReturnType<typeof claimOf>>): string {
  const { claim, citation } = view;
  const rows: [string, string][] = [
    ["says", `${claim.indicator ?? claim.relation ?? ""}: ${figure(claim, claim.place?.includes(":"))}`],
    ["where", claim.place ?? "not said"],
    ["when", claim.period.text ?? "not said"],
    ["who says", claim.speaker ?? "nobody named"],
    ["words", claim.quote],
    ["in", [citation.title, citation.publisher, citation.date].filter((part) => part !== null).join(", ")],
    ["address", citation.url ?? "none"],
    ["stands at", placeText(picture, view.at)],
    ["status", view.status],
    ["read by", claim.rule],
    ["id", claim.id],
  ];
  if (view.note !== null) rows.splice(7, 0, ["note", view.note]);
  return table(rows.map(([name, text]) => [bold(name), plain(text)]));
}

function fieldsText(found: Record<string, unknown>): string {
  return table(
    Object.entries(found).map(([name, value]) => [
      bold(name),
      plain(value === null ? "–" : typeof value === "object" ? JSON.stringify(value) : String(value)),
    ]),
  );
}
