/** The context of a served workspace: its picture, looked at again when a new one was built, and its doors, opened once. */
import { type Doors, openDoors, openLivePicture } from "../wiring.ts";
import type { ApiContext } from "./context.ts";

export interface OpenContext extends ApiContext {
  close(): Promise<void>;
}

export async function openContext(folder: string, options: { readOnly?: boolean } = {}): Promise<OpenContext> {
  const picture = await openLivePicture(folder);
  let opened: Promise<Doors> | null = null;
  const doors = (): Promise<Doors> => {
    opened ??= openDoors(folder).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    picture,
    workspace: folder,
    doors: options.readOnly ? null : doors,
    now: () => new Date(),
    close: async () => (await opened?.catch(() => null))?.close(),
  };
}
