/** Not there yet. */
import { useTexts } from "../texts/index.ts";

export function ImaginePart() {
  const t = useTexts();
  return <p className="notice">{t.later}</p>;
}
