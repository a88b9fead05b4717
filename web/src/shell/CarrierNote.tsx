/** How word of long work comes, where it is not by the stream: the line is looked for again, or the server is asked. */
import type { Carrier } from "../long-work.ts";
import { useTexts } from "../texts/index.ts";

export function CarrierNote({ line }: { line: Carrier }) {
  const t = useTexts();
  if (line === "stream") return null;
  return <span className="warn-words">{line === "again" ? t.work.again : t.work.asking}</span>;
}
