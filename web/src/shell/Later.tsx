/** A place that is not there yet, said plainly. */
import { useTexts } from "../texts/index.ts";

export function Later() {
  const t = useTexts();
  return <p className="notice">{t.later}</p>;
}
