/**
 * Reviewing by keys: one claim in hand, one key a word. Moving never decides, and the last word can be taken back.
 *
 * It knows no terminal: keys come in, lines go out, verdicts are handed on, so a test can play a person.
 */
import { exit } from "../faults.ts";
import type { Verdict } from "../workspace/review.ts";
import { claimLines } from "./claims.ts";
import { editFrom, type Waiting } from "./edit-pairs.ts";
import { bold, dim, plain } from "./print.ts";

export interface Screen {
  /** The next key's name (`a`, `right`, `q`); null when there are no more. */
  key(): Promise<string | null>;
  /** A line typed by the person; null when given up. */
  line(question: string): Promise<string | null>;
  print(text: string): void;
}

const HELP = "a accept  x reject  e edit  u undo  s next  b back  q quit";
const SEEN = "read beside its sentence";

export async function reviewByKeys(
  waiting: readonly Waiting[],
  screen: Screen,
  decide: (verdicts: readonly Verdict[]) => Promise<void>,
): Promise<number> {
  const done: string[] = [];
  const decided = new Map<string, string>();
  let at = 0;
  if (waiting.length === 0) screen.print("Nothing waits.");
  let shown = -1;
  while (waiting.length > 0) {
    const { document, judged } = waiting[at]!;
    const { id } = judged.claim;
    if (shown !== at) {
      const state = decided.get(id) ?? judged.standing;
      screen.print(
        `\n${bold(`${at + 1}/${waiting.length}`)} ${plain(document.title)} ${dim(`${id.slice(7, 19)} ${state}`)}\n${claimLines(judged.claim)}\n${context(judged)}\n${dim(HELP)}`,
      );
    }
    shown = at;
    const key = await screen.key();
    if (key === null || key === "q") break;
    const verdict = await verdictFor(key, id, done, screen);
    if (verdict !== null) {
      try {
        await decide([verdict]);
        screen.print(`${verdict.kind}: ${verdict.target.slice(7, 19)}`);
        if (verdict.kind === "undo") done.pop();
        else done.push(id);
        decided.set(verdict.target, verdict.kind === "undo" ? "proposed" : verdict.kind);
      } catch (error) {
        const { code, message } = error as { code?: unknown; message: string };
        if (typeof code !== "string") throw error;
        screen.print(message);
        continue;
      }
    }
    const step =
      verdict !== null
        ? verdict.kind === "undo"
          ? 0
          : 1
        : /^(s|j|right|down|n)$/.test(key)
          ? 1
          : /^(b|k|left|up|p)$/.test(key)
            ? -1
            : 0;
    at = Math.min(waiting.length - 1, Math.max(0, at + step));
  }
  screen.print(`${done.length} decided, ${waiting.length - done.length} left.`);
  return exit.done;
}

/** The few words around the quote, so that it is judged in its place. */
function context({ claim, anchor }: Waiting["judged"]): string {
  if (!anchor) return "";
  const flat = (text: string): string => plain(text.replace(/\s+/g, " "));
  return `  …${dim(flat(anchor.prefix))}${bold(flat(claim.quote))}${dim(flat(anchor.suffix))}…`;
}

async function verdictFor(key: string, id: string, done: readonly string[], screen: Screen): Promise<Verdict | null> {
  if (key === "a") return { kind: "accept", target: id, why: SEEN };
  if (key === "u") {
    const last = done.at(-1);
    if (last === undefined) screen.print("Nothing of this sitting to undo.");
    return last === undefined ? null : { kind: "undo", target: last, why: "taken back while reviewing" };
  }
  if (key === "x") {
    const why = (await screen.line("Why not? "))?.trim();
    return why ? { kind: "reject", target: id, why } : null;
  }
  if (key !== "e") return null;
  const pairs = (await screen.line("field=value; … ? "))?.split(";").map((pair) => pair.trim());
  if (!pairs || pairs.join("") === "") return null;
  try {
    return {
      kind: "edit",
      target: id,
      edit: editFrom(pairs.filter((pair) => pair !== "")),
      why: "put right while reviewing",
    };
  } catch (error) {
    screen.print((error as Error).message);
    return null;
  }
}
