/** Keys and lines of a real terminal; puts it back as it was when closed. */
import { emitKeypressEvents } from "node:readline";
import { createInterface } from "node:readline/promises";
import type { Screen } from "./review-keys.ts";

interface Key {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
}

export function terminal(): Screen & { close(): void } {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return {
    key: () =>
      new Promise((resolve) => {
        const take = (_text: string | undefined, key: Key): void => {
          stdin.off("end", end);
          resolve(key.ctrl && (key.name === "c" || key.name === "d") ? null : (key.name ?? key.sequence ?? ""));
        };
        const end = (): void => {
          stdin.off("keypress", take);
          resolve(null);
        };
        stdin.once("keypress", take).once("end", end);
      }),
    async line(question) {
      stdin.setRawMode(false);
      const typed = createInterface({ input: stdin, output: process.stdout });
      try {
        return await typed.question(question);
      } catch {
        return null;
      } finally {
        typed.close();
        stdin.setRawMode(true);
        stdin.resume();
      }
    },
    print: (text) => void process.stdout.write(`${text}\n`),
    close() {
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
