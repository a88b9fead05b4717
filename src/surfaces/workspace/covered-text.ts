/** A document's text as everybody may see it: names of victims, witnesses and workers covered, every offset as it was. */
import { languageOf } from "../../reading/language.ts";
import { documents } from "../wiring.ts";

const KEPT = 4;
const recent = new Map<string, string>();

/** `textId` names the text: covering a long one takes a second, so the last few are kept. */
export async function coveredText(textId: string, text: string): Promise<string> {
  const known = recent.get(textId);
  if (known !== undefined) return known;
  const { covered, masksIn } = await documents();
  const shown = covered(text, masksIn(text, languageOf(text)));
  recent.set(textId, shown);
  for (const oldest of recent.keys()) {
    if (recent.size <= KEPT) break;
    recent.delete(oldest);
  }
  return shown;
}
