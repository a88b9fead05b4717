/** Not there yet. */
import { Later } from "../shell/Later.tsx";

export function EstimatePart() {
  return <Later />;
}
