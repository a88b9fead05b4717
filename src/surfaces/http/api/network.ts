/** What is linked with an entity, and with that in turn, as far as a number of names: for a picture of the whole. */
import type { Picture } from "../../../picture/index.ts";
import type { NetworkBody } from "./app-contract.ts";

/** Records about an entity and links by themselves: neither is a party to anything. */
const RECORDS: ReadonlySet<string> = new Set([
  ...["Sanction", "Identification", "Passport", "Address", "CryptoWallet"],
  ...["UnknownLink", "Ownership", "Directorship", "Employment", "Representation", "Membership", "Family", "Associate"],
]);

/** Breadth first, so that the nearest are there when the limit is reached. */
export function networkOf(picture: Picture, id: string, hops: number, most: number): NetworkBody | null {
  const root = picture.entity(id);
  if (!root) return null;
  const at = new Map<string, number>([[root.id, 0]]);
  const ids = [root.id];
  const hopOf = [0];
  const edges: [number, number][] = [];
  const drawn = new Set<string>();
  let isWhole = true;
  for (let next = 0; next < ids.length; next++) {
    const hop = hopOf[next]!;
    for (const { other } of picture.adjacent(ids[next]!)) {
      let far = at.get(other);
      if (far === undefined) {
        const number = picture.entityNumber(other);
        if (number < 0 || RECORDS.has(picture.schemaAt(number))) continue;
        if (hop >= hops || ids.length >= most) {
          isWhole = false;
          continue;
        }
        far = ids.length;
        at.set(other, far);
        ids.push(other);
        hopOf.push(hop + 1);
      }
      const [a, b] = next < far ? [next, far] : [far, next];
      if (a === b || drawn.has(`${a} ${b}`)) continue;
      drawn.add(`${a} ${b}`);
      edges.push([a, b]);
    }
  }
  const nodes = ids.map((one, i) => {
    const number = picture.entityNumber(one);
    return {
      ...{ id: one, caption: picture.captionAt(number), schema: picture.schemaAt(number) },
      ...{ status: picture.statusAt(number), hop: hopOf[i]! },
    };
  });
  return { nodes, edges, isWhole };
}
