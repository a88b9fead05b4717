/** Commands that keep the workspace: init, add, build, status, verify, decide. */
import { userInfo } from "node:os";
import { type Decision, decisionKinds } from "../../claims/decision.ts";
import { grades } from "../../claims/source.ts";
import { exit, UsageError } from "../faults.ts";
import { type Doors, openDoors, openPicture, starterFolder } from "../wiring.ts";
import { type AddOptions, type AddReport, addPaths } from "../workspace/add.ts";
import { buildWorkspace } from "../workspace/build.ts";
import { statusOf } from "../workspace/status.ts";
import { type Call, textOption } from "./command.ts";
import { bold, dim, endProgress, note, out, plain, printList, progress, table } from "./print.ts";

const user = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "unknown user";
  }
};

export async function withDoors<T>(folder: string, create: boolean, work: (doors: Doors) => Promise<T>): Promise<T> {
  const doors = await openDoors(folder, { create });
  try {
    return await work(doors);
  } finally {
    await doors.close();
  }
}

export function addOptions(call: Call): AddOptions {
  const published = textOption(call, "published");
  if (published !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(published))
    throw new UsageError(`--published must be YYYY, YYYY-MM or YYYY-MM-DD, got "${published}".`);
  const grade = grades.find((letter) => letter === textOption(call, "grade"));
  if (call.options["grade"] !== undefined && !grade)
    throw new UsageError(`--grade must be one letter from A to F, got "${String(call.options["grade"])}".`);
  const given = Object.fromEntries(
    ["publisher", "title", "licence"].flatMap((name) =>
      textOption(call, name) === undefined ? [] : [[name, textOption(call, name)]],
    ),
  );
  return {
    ...given,
    ...(published !== undefined && { published }),
    ...(grade && { grade }),
    by: user(),
    now: () => new Date(),
    onFile: (done, name) => progress(`${done} files, ${name}`),
  };
}

/** A document is one record: what it proposes says more. */
const countOf = ({ reader, records, counts }: AddReport["readings"][number]): string =>
  reader === "documents"
    ? `${(counts["quantities"] ?? 0) + (counts["links"] ?? 0)} claims proposed`
    : `${records} records`;

/** One line a reading: what came of it. Gives whether something could not be read. */
export async function reportAdded(report: AddReport, print: (text: string) => Promise<void> | void): Promise<boolean> {
  endProgress();
  for (const row of report.readings) {
    const files = row.files.map((file) => file.name).join(", ");
    if (row.status === "read")
      await print(`read    ${row.dataset}${row.published ? ` of ${row.published}` : ""}: ${countOf(row)} (${files})`);
    else await print(`${row.status.padEnd(7)} ${plain(row.message ?? files)}`);
    for (const warning of row.warnings.slice(0, 3)) await print(dim(`        ${plain(warning)}`));
    if (row.warnings.length > 3)
      await print(
        dim(
          `        … and ${(row.counts["warnings"] ?? row.warnings.length) - 3} more like these; "manumit status --format json" has them`,
        ),
      );
  }
  return report.readings.some((row) => row.status === "failed");
}

export async function init(call: Call): Promise<number> {
  const folder = call.args[0] ?? call.workspace;
  return withDoors(folder, true, async (doors) => {
    const report = await addPaths(doors, [starterFolder()], { ...addOptions(call), published: undefined as never });
    await reportAdded({ ...report, readings: report.readings.filter((row) => row.status !== "unread") }, note);
    await out(folder);
    return exit.done;
  });
}

export async function add(call: Call): Promise<number> {
  return withDoors(call.workspace, false, async (doors) => {
    const { addAnnotations, isAnnotationsFile } = await import("../workspace/add-annotations.ts");
    const paths: string[] = [];
    for (const path of call.args) {
      if (!(await isAnnotationsFile(path))) paths.push(path);
      else {
        const { reportAnnotations } = await import("./annotations.ts");
        await reportAnnotations(path, await addAnnotations(doors, path, addOptions(call)), call.format);
      }
    }
    if (paths.length === 0) return exit.done;
    const report = await addPaths(doors, paths, addOptions(call));
    if (call.format === "text") {
      const failed = await reportAdded(report, out);
      await out(`${report.files} files, ${report.fresh} of them new. Run "manumit build" to see them in the picture.`);
      return failed ? exit.wrong : exit.done;
    }
    endProgress();
    await printList(report.readings, call.format, [
      ["dataset", (r) => r.dataset],
      ["status", (r) => r.status],
      ["records", (r) => r.records],
      ["published", (r) => r.published],
      ["message", (r) => r.message],
    ]);
    return report.readings.some((row) => row.status === "failed") ? exit.wrong : exit.done;
  });
}

export async function build(call: Call): Promise<number> {
  const { buildPicture } = await import("../../picture/build.ts");
  return withDoors(call.workspace, false, async (doors) => {
    const { built, datasets } = await buildWorkspace(doors, buildPicture, progress);
    endProgress();
    for (const { dataset, stale } of datasets) if (stale !== null) note(`stale: ${dataset.name}: ${plain(stale)}`);
    if (call.format === "text") {
      const { counts } = built;
      await out(
        `${counts.parties} parties, ${counts.statements} statements, ${counts.links} links, ${counts.observations} observations, ${counts.measures} measures from ${datasets.length} datasets`,
      );
      await out(built.digest);
    } else
      await out(
        JSON.stringify({
          digest: built.digest,
          counts: built.counts,
          datasets: datasets.map(({ dataset, published, stale }) => ({ name: dataset.name, published, stale })),
        }),
      );
    return exit.done;
  });
}

export async function status(call: Call): Promise<number> {
  return withDoors(call.workspace, false, async (doors) => {
    const picture = await openPicture(call.workspace).catch(() => null);
    const found = await statusOf(doors, picture);
    if (call.format !== "text") {
      await out(JSON.stringify(found, null, call.format === "json" ? 2 : 0));
      return exit.done;
    }
    const rows = found.datasets.map((d) => [
      d.dataset,
      d.published ?? "no date",
      String(d.records ?? "–"),
      d.status,
      plain(d.message ?? ""),
    ]);
    await out(table([["dataset", "published", "records", "state", ""].map(bold), ...rows]));
    await out(
      `\n${found.sources} sources, ${found.bytes.toLocaleString("en-US")} bytes; ${found.unread.length} that no reader knows${found.unread.length > 0 ? `: ${found.unread.slice(0, 5).join(", ")}` : ""}`,
    );
    await out(
      `${found.decisions.standing} decisions standing of ${found.decisions.all}; ${found.waiting ?? "no"} claims wait for review; ${found.proposals ?? "no"} proposals that two listings are one party; seal ${found.seal.slice(0, 19)}`,
    );
    await out(found.picture ? `picture ${found.picture}` : 'no picture yet: run "manumit build"');
    return exit.done;
  });
}

export async function verify(call: Call): Promise<number> {
  return withDoors(call.workspace, false, async (doors) => {
    const faults: string[] = [];
    const row = await doors.ledger.verify();
    if (row) faults.push(`ledger, ${row.place} ${row.row}: ${row.found}`);
    for await (const file of doors.archive.verify((done) => progress(`${done} files`)))
      faults.push(`archive, ${file.id}: ${file.found}`);
    for (const source of await doors.ledger.sources())
      if (!(await doors.archive.has(source.id))) faults.push(`archive, ${source.id}: the file is gone`);
    await openPicture(call.workspace).then(
      (picture) => picture.verify(),
      (error: Error & { code?: string }) =>
        error.code === "SNAPSHOT_MISSING" || faults.push(`picture: ${error.message}`),
    );
    endProgress();
    for (const fault of faults) await out(fault);
    if (faults.length === 0) await out(`nothing altered; seal ${await doors.ledger.seal()}`);
    return faults.length === 0 ? exit.done : exit.damaged;
  });
}

export async function decide(call: Call): Promise<number> {
  const [kind, target] = call.args as [string, string];
  const known = decisionKinds.find((word) => word === kind);
  if (!known) throw new UsageError(`there is no decision "${kind}". There are ${decisionKinds.join(", ")}.`);
  const why = textOption(call, "why");
  if (!why?.trim()) throw new UsageError('a decision needs a reason: --why "…".');
  const object = textOption(call, "object") ?? null;
  if ((known === "same" || known === "different") && object === null)
    throw new UsageError(`${known} needs the other entity: --object ID.`);
  return withDoors(call.workspace, false, async (doors) => {
    const decision: Decision = {
      kind: known,
      target,
      object,
      who: textOption(call, "who") ?? user(),
      when: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
      why,
      replaces: known === "undo" ? target : null,
    };
    const row = await doors.ledger.decide(decision);
    await out(
      call.format === "text" ? `${row.id}\nRun "manumit build" to see it in the picture.` : JSON.stringify(row),
    );
    return exit.done;
  });
}
