/** Not there yet. */
import { Later } from "../shell/Later.tsx";

export function ComplyPart() {
  return <Later />;
}
