/** Not there yet. */
import { Later } from "../shell/Later.tsx";

export function CheckPart() {
  return <Later />;
}
