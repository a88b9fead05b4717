/** Not there yet. */
import { useTexts } from "../texts/index.ts";

export function ComplyPart() {
  const t = useTexts();
  return <p className="notice">{t.later}</p>;
}
