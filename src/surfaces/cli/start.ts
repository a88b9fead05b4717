/** The main job: open or make a workspace, add what is new, build, brief, serve. */
import { brief } from "../../questions/brief/brief.ts";
import { exit, UsageError } from "../faults.ts";
import { isWorkspace, openPicture, starterFolder } from "../wiring.ts";
import { addPaths } from "../workspace/add.ts";
import { buildWorkspace } from "../workspace/build.ts";
import { briefingText } from "./briefing.ts";
import { type Call, textOption } from "./command.ts";
import { addOptions, reportAdded, withDoors } from "./keep.ts";
import { endProgress, note, out, progress } from "./print.ts";

export async function start(call: Call): Promise<number> {
  const { buildPicture } = await import("../../picture/build.ts");
  const fresh = !isWorkspace(call.workspace);
  note(`${fresh ? "making" : "opening"} the workspace ${call.workspace}`);
  await withDoors(call.workspace, true, async (doors) => {
    const starter = await addPaths(doors, [starterFolder()], addOptions(call));
    await reportAdded({ ...starter, readings: starter.readings.filter((row) => row.status === "failed") }, note);
    if (call.args.length > 0) await reportAdded(await addPaths(doors, call.args, addOptions(call)), note);
    await buildWorkspace(doors, buildPicture, progress);
    endProgress();
  });
  const picture = await openPicture(call.workspace);
  await out(briefingText(brief(picture, new Date().toISOString().slice(0, 10))));
  return call.options["serve"] === false ? exit.done : serve(call);
}

export async function serve(call: Call): Promise<number> {
  const port = Number(textOption(call, "port") ?? 7777);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port must be a whole number from 0 to 65535, got "${String(call.options["port"])}".`);
  const host = textOption(call, "host") ?? "127.0.0.1";
  const [{ makeServer }, { openContext }] = await Promise.all([
    import("../http/server.ts"),
    import("../http/open-context.ts"),
  ]);
  const isLocal = host === "127.0.0.1" || host === "::1" || host === "localhost";
  // It knows no users: whoever is not on this machine may look and no more.
  const readOnly = call.options["readOnly"] === true || !isLocal;
  const context = await openContext(call.workspace, { readOnly });
  const server = await makeServer(context);
  const taken = await listen(server, host, port);
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`;
  if (taken !== port && port !== 0) note(`port ${port} is taken`);
  if (!isLocal)
    note(
      `warning: ${host} can be reached by others, and this server knows no users: nothing can be written through it. Put it behind a proxy that knows them.`,
    );
  await out(`serving ${address} (Ctrl-C ends it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  await server.close();
  await context.close();
  return exit.done;
}

/** The first free port from `port` on; gives up after twenty. */
async function listen(
  server: Awaited<ReturnType<typeof import("../http/server.ts").makeServer>>,
  host: string,
  port: number,
): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await server.listen({ host, port: tried });
      const address = server.server.address();
      return typeof address === "object" && address ? address.port : tried;
    } catch (error) {
      if ((error as { code?: string }).code !== "EADDRINUSE" || tried >= port + 20)
        throw new UsageError(
          `cannot serve on ${host}, port ${tried}: ${(error as Error).message}. Choose another with --port.`,
          { cause: error },
        );
    }
  }
}
