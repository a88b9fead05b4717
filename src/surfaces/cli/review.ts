/**
 * The command `review`: what waits, and a person's word on it, for people and for scripts.
 *
 * It reads arguments, hands verdicts to the workflow and prints; what a verdict means is decided in workspace/review.ts.
 */
import { userInfo } from "node:os";
import { exit, UsageError } from "../faults.ts";
import type { Doors } from "../wiring.ts";
import { echoesOf, judge, reviewedDocuments, type Verdict } from "../workspace/review.ts";
import { claimLines, filterOf } from "./claims.ts";
import { type Call, textOption } from "./command.ts";
import { editFrom, type Waiting } from "./edit-pairs.ts";
import { withDoors } from "./keep.ts";
import { bold, dim, out, plain, printList } from "./print.ts";

const actions = [
  "list",
  "echoes",
  "accept",
  "reject",
  "edit",
  "merge",
  "independent",
  "undo",
  "accept-visible",
] as const;

export async function review(call: Call): Promise<number> {
  const [word, ...rest] = call.options["list"] === true ? ["list", ...call.args] : call.args;
  return withDoors(call.workspace, false, async (doors) => {
    if (word === undefined) return interactive(call, doors);
    const action = actions.find((one) => one === word);
    if (!action)
      throw new UsageError(`review knows no "${word}". It knows ${actions.join(", ")}; alone it asks claim by claim.`);
    if (action === "list") return list(call, doors);
    if (action === "echoes") return echoes(call, doors);
    const verdicts = action === "accept-visible" ? await allVisible(call, doors) : verdictsOf(action, rest, call);
    return decide(call, doors, verdicts);
  });
}

async function interactive(call: Call, doors: Doors): Promise<number> {
  if (!process.stdin.isTTY || call.format !== "text") return list(call, doors);
  const { reviewByKeys } = await import("./review-keys.ts");
  const { terminal } = await import("./review-terminal.ts");
  const waiting = await visible(call, doors);
  const screen = terminal();
  try {
    return await reviewByKeys(waiting, screen, async (verdicts) => {
      await judge(doors, verdicts, by(call));
    });
  } finally {
    screen.close();
  }
}

const by = (call: Call): { who: string; now: () => Date } => ({
  who: textOption(call, "who") ?? userName(),
  now: () => new Date(),
});
const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "unknown user";
  }
};

/** What the filters leave; those that wait unless another standing is asked for. */
async function visible(call: Call, doors: Doors): Promise<readonly Waiting[]> {
  const status = textOption(call, "status") ?? "proposed";
  const source = textOption(call, "source");
  const begins = source?.startsWith("sha256:") ? source : `sha256:${source}`;
  const wanted = filterOf(call);
  return (await reviewedDocuments(doors))
    .filter((document) => source === undefined || document.dataset === source || document.source.startsWith(begins))
    .flatMap((document) => document.claims.map((judged) => ({ document, judged })))
    .filter(({ judged }) => (status === "all" || judged.standing === status) && wanted(judged.claim));
}

async function list(call: Call, doors: Doors): Promise<number> {
  const waiting = await visible(call, doors);
  if (call.format !== "text") {
    const rows = waiting.map(({ document, judged }) => ({
      ...judged.claim,
      status: judged.standing,
      title: document.title,
      repeats: judged.repeats ?? null,
      edited: judged.edited ?? [],
    }));
    await printList(rows, call.format, [
      ["id", (row) => row.id],
      ["status", (row) => row.status],
      ["indicator", (row) => row.indicator ?? row.relation],
      ["place", (row) => row.place],
      ["quote", (row) => row.quote],
      ["title", (row) => row.title],
    ]);
    return exit.done;
  }
  let last = "";
  for (const { document, judged } of waiting) {
    if (document.source !== last) await out(`${bold(plain(document.title))}  ${dim(document.source.slice(7, 19))}\n`);
    last = document.source;
    await out(`${dim(judged.claim.id.slice(7, 19))}  ${claimLines(judged.claim)}\n`);
  }
  await out(
    waiting.length === 0 ? "Nothing waits." : `${waiting.length} claims. Decide: manumit review accept ID --why "…"`,
  );
  return exit.done;
}

async function echoes(call: Call, doors: Doors): Promise<number> {
  const documents = await reviewedDocuments(doors);
  const found = echoesOf(documents, await doors.ledger.decisions());
  if (call.format !== "text") {
    await printList(found, call.format, [
      ["id", (e) => e.id],
      ["repeats", (e) => e.repeats],
      ["because", (e) => e.because],
      ["likeness", (e) => e.likeness.toFixed(2)],
      ["decided", (e) => e.decided],
    ]);
    return exit.done;
  }
  const claims = new Map(
    documents.flatMap((document) => document.claims.map((judged) => [judged.claim.id as string, { document, judged }])),
  );
  const words = (id: string): string => {
    const { document, judged } = claims.get(id)!;
    return `${dim(id.slice(7, 19))} “${plain(judged.claim.quote)}” ${dim(plain([document.title, document.published].filter(Boolean).join(", ")))}`;
  };
  for (const [root, repeaters] of Map.groupBy(found, (echo) => echo.repeats)) {
    await out(words(root));
    for (const { id, because, mutations, decided } of repeaters) {
      await out(`  ${words(id)}\n    ${decided ?? "proposed"}: ${because}`);
      for (const { what, from, to } of mutations)
        await out(dim(`    ${what}: ${plain(from ?? "none")} → ${plain(to ?? "none")}`));
    }
    await out("");
  }
  await out(found.length === 0 ? "No claim looks like another." : 'Join two: manumit review merge ECHO ROOT --why "…"');
  return exit.done;
}

async function allVisible(call: Call, doors: Doors): Promise<readonly Verdict[]> {
  const why = reason(call);
  const waiting = (await visible(call, doors)).filter(({ judged }) => judged.standing === "proposed");
  if (waiting.length === 0) throw new UsageError("nothing that the filters leave waits.");
  if (call.options["yes"] !== true)
    throw new UsageError(
      `these filters leave ${waiting.length} claims. To accept all ${waiting.length}, say --yes as well.`,
    );
  return waiting.map(({ judged }) => ({ kind: "accept", target: judged.claim.id, why }));
}

function verdictsOf(action: (typeof actions)[number], ids: readonly string[], call: Call): readonly Verdict[] {
  const why = reason(call);
  if (ids.length === 0)
    throw new UsageError(`review ${action} needs the id of a claim. "manumit review list" shows them.`);
  if (action === "merge" || action === "independent") {
    if (ids.length !== 2) throw new UsageError(`review ${action} needs two ids: the repeater, then what it repeats.`);
    return [{ kind: action === "merge" ? "repeats" : "independent", target: ids[0]!, object: ids[1]!, why }];
  }
  if (action === "edit") {
    const edit = editFrom((textOption(call, "set") ?? "").split("\n").filter((pair) => pair !== ""));
    return ids.map((target) => ({ kind: "edit", target, edit, why }));
  }
  const kind = action === "accept" || action === "reject" ? action : "undo";
  return ids.map((target) => ({ kind, target, why }));
}

function reason(call: Call): string {
  const why = textOption(call, "why");
  if (!why?.trim()) throw new UsageError('a decision needs a reason: --why "…".');
  return why;
}

async function decide(call: Call, doors: Doors, verdicts: readonly Verdict[]): Promise<number> {
  const rows = await judge(doors, verdicts, by(call));
  if (call.format === "text")
    await out(
      `${rows.length === 1 ? rows[0]!.id : `${rows.length} decisions`}\nRun "manumit build" to see it in the picture.`,
    );
  else
    await printList(rows, call.format, [
      ["id", (r) => r.id],
      ["kind", (r) => r.kind],
      ["target", (r) => r.target],
    ]);
  return exit.done;
}
