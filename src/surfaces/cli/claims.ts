/** The command `claims`: those of the workspace, or with a file those of this document, read now and stored nowhere. */

import type { Claim } from "../../claims/index.ts";
import type { ClaimView } from "../../picture/index.ts";
import { languageOf, languages } from "../../reading/language.ts";
import { exit, UsageError } from "../faults.ts";
import { documents, openPicture } from "../wiring.ts";
import { type Call, textOption } from "./command.ts";
import { figure } from "./figures.ts";
import { bold, csvRow, dim, note, out, plain, printList } from "./print.ts";

export async function claims(call: Call): Promise<number> {
  return call.args[0] === undefined ? claimsOfWorkspace(call) : claimsOfFile(call, call.args[0]);
}

/** What a table of claims shows; the JSON forms hold every field. */
export const claimColumns: readonly (readonly [string, (claim: Claim) => unknown])[] = [
  ["id", (c) => c.id],
  ["kind", (c) => c.kind],
  ["indicator", (c) => c.indicator],
  ["relation", (c) => c.relation],
  ["subject", (c) => c.subject],
  ["object", (c) => c.object],
  ["place", (c) => c.place],
  ["value", (c) => c.value],
  ["low", (c) => c.low],
  ["high", (c) => c.high],
  ["bound", (c) => c.bound],
  ["unit", (c) => c.unit],
  ["period", (c) => c.period.text],
  ["start_date", (c) => c.period.start],
  ["end_date", (c) => c.period.end],
  ["resolved", (c) => c.period.resolved],
  ["aspect", (c) => c.aspect],
  ["speaker", (c) => c.speaker],
  ["hedge", (c) => c.hedge],
  ["quote", (c) => c.quote],
  ["start", (c) => c.start],
  ["end", (c) => c.end],
  ["source", (c) => c.source],
  ["status", (c) => c.status],
  ["rule", (c) => c.rule],
];

async function claimsOfFile(call: Call, path: string): Promise<number> {
  const published = textOption(call, "published");
  if (published !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(published))
    throw new UsageError(`--published must be YYYY, YYYY-MM or YYYY-MM-DD, got "${published}".`);
  const named = textOption(call, "language");
  const language = languages.find((one) => one === named);
  if (named !== undefined && !language)
    throw new UsageError(`--language must be one of ${languages.join(", ")}, got "${named}".`);
  const { diskFile, readNow } = await documents();
  const document = await readNow(await diskFile(path), { language, published });
  for (const warning of document.about.warnings) note(`manumit: ${plain(warning)}`);
  if (call.options["text"] === true) {
    for await (const piece of document.text()) if (!process.stdout.write(piece)) await drained();
    return exit.done;
  }
  const unmask = call.options["unmask"] === true;
  const wanted = filterOf(call);
  if (call.format === "csv") await out(csvRow(claimColumns.map(([title]) => title)));
  const [list, lines]: [Claim[], string[]] = [[], []];
  let found = 0;
  const byModel = call.options["model"] === true ? await modelClaims(path, await textOf(document.text())) : [];
  for await (const claim of all(document.claims(unmask), byModel)) {
    if (!wanted(claim)) continue;
    found++;
    if (call.format === "ndjson") await out(JSON.stringify(claim));
    else if (call.format === "csv") await out(csvRow(claimColumns.map(([, of]) => of(claim))));
    else if (call.format === "json") list.push(claim);
    else lines.push(claimLines(claim));
  }
  if (call.format === "json") await out(JSON.stringify(list, null, 2));
  else if (call.format === "text") {
    const { title, publisher, published } = document.about;
    const known = [title, publisher, published].filter((one) => one !== null).map((one) => plain(one));
    await out(
      `${bold(known.join(", ") || path)}${published === null ? dim("  (no date: relative dates stay open)") : ""}\n`,
    );
    for (const text of lines) await out(`${text}\n`);
    await out(dim(`${found} claims proposed; nothing was stored. "manumit add ${path}" keeps the document.`));
  }
  return exit.done;
}

async function* all(rules: AsyncIterable<{ readonly claim: Claim }>, byModel: readonly Claim[]): AsyncGenerator<Claim> {
  for await (const { claim } of rules) yield claim;
  yield* byModel;
}

const textOf = async (pieces: AsyncIterable<string>): Promise<string> => (await Array.fromAsync(pieces)).join("");

/** Claims that the model of the settings proposes, behind those of the rules. Nothing is sent without both settings. */
async function modelClaims(path: string, text: string): Promise<readonly Claim[]> {
  const [url, model] = [process.env["MANUMIT_READER_URL"], process.env["MANUMIT_READER_MODEL"]];
  if (!url || !model)
    throw new UsageError("--model needs MANUMIT_READER_URL and MANUMIT_READER_MODEL (docs/settings.md).");
  const { covered, diskFile, masksIn, readByModel } = await documents();
  const { id } = await diskFile(path);
  const { claims: found, leftOut } = await readByModel(
    covered(text, masksIn(text, languageOf(text))),
    { source: id },
    { url, model },
  );
  if (leftOut > 0)
    note(`manumit: ${leftOut} proposals of ${model} stand on no words of the text, or are no claims; left out`);
  return found;
}

/** A claim for people: what, then where it stands, then its words. */
export function claimLines(claim: Claim): string {
  const when = claim.period.start ?? claim.period.text;
  const head =
    claim.kind === "link"
      ? `${plain(claim.subject ?? "somebody")} ${bold(plain(claim.relation ?? ""))} ${plain(claim.object ?? "somebody")}`
      : `${bold(plain(figure(claim)))}  ${claim.indicator}${claim.object === null ? "" : ` of ${plain(claim.object)}`}`;
  const about = [
    claim.place === null ? null : `in ${claim.place}`,
    when === null ? null : `${when}${claim.period.resolved || claim.period.text === null ? "" : " (unresolved)"}`,
    claim.aspect === "observed" ? null : claim.aspect,
    `says ${claim.speaker ?? "nobody named"}`,
    claim.hedge,
  ].filter((part) => part !== null);
  return `${head}\n  ${plain(about.join(", "))}\n  ${dim(`${claim.start}–${claim.end}`)} “${plain(claim.quote)}”`;
}

async function drained(): Promise<void> {
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve).once("close", resolve));
}

/** What `--indicator`, `--place` and `--contains` keep. */
export function filterOf(call: Call): (claim: Claim) => boolean {
  const [indicator, place, text] = ["indicator", "place", "contains"].map((name) => textOption(call, name));
  const words = text?.toLowerCase();
  return (claim) =>
    (indicator === undefined || claim.indicator === indicator) &&
    (place === undefined || claim.place?.toLowerCase() === place.toLowerCase()) &&
    (words === undefined ||
      [claim.quote, claim.subject, claim.object, claim.speaker].some((part) => part?.toLowerCase().includes(words)));
}

/** Claims of the picture that the call's filters keep. */
export function filtered(all: readonly ClaimView[], call: Call): readonly ClaimView[] {
  const [status, source] = ["status", "source"].map((name) => textOption(call, name));
  const wanted = filterOf(call);
  return all.filter(
    (view) =>
      wanted(view.claim) &&
      (status === undefined || view.status === status) &&
      (source === undefined ||
        view.dataset === source ||
        (source.length >= 6 &&
          view.claim.source.startsWith(source.startsWith("sha256:") ? source : `sha256:${source}`))),
  );
}

async function claimsOfWorkspace(call: Call): Promise<number> {
  const picture = await openPicture(call.workspace);
  await printList(filtered(picture.claims(), call), call.format, [
    ["id", (v) => v.key ?? v.claim.id.slice(7, 19)],
    ["indicator", (v) => v.claim.indicator ?? v.claim.relation],
    ["place", (v) => v.claim.place],
    ["period", (v) => v.claim.period.text],
    [
      "figure",
      (v) =>
        v.claim.kind === "link"
          ? `${v.claim.subject} → ${v.claim.object}`
          : figure(v.claim, v.claim.place?.includes(":")),
    ],
    ["who says", (v) => v.claim.speaker ?? "nobody named"],
    ["status", (v) => v.status],
    ["publication", (v) => v.citation.title],
  ]);
  return exit.done;
}
