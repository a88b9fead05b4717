/** Not there yet. */
import { Later } from "../shell/Later.tsx";

export function ImaginePart() {
  return <Later />;
}
