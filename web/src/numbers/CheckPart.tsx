/** Not there yet. */
import { useTexts } from "../texts/index.ts";

export function CheckPart() {
  const t = useTexts();
  return <p className="notice">{t.later}</p>;
}
