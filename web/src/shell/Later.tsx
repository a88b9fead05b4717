/** A place that is not there yet, said plainly. */
import { useTexts } from "../texts/index.ts";

export function Later() {
  const t = useTexts();
  return (
    <>
      <h1>Manumit</h1>
      <p className="notice">{t.later}</p>
    </>
  );
}
