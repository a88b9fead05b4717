/** Which lists a route's `dataset` means: `default` and `all` are every one, any other name is one of them. */
import type { Picture } from "../../picture/index.ts";
import { RequestProblem } from "./problem.ts";

export function datasetsNamed(picture: Picture, name: string): readonly string[] {
  const names = picture.header.datasets.map((dataset) => dataset.name);
  if (name === "default" || name === "all") return names;
  if (names.includes(name)) return [name];
  throw new RequestProblem(404, `there is no dataset "${name}". There are default, ${names.join(", ")}.`);
}
