/** Where the far ends of an entity's links are: by the countries that sources give them. */
import type { LinkBody, Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { isParty } from "./parties.ts";

export interface LinkedPlace {
  /** ISO 3166-1 alpha-2 in small letters; null where no source states one. */
  readonly place: string | null;
  readonly links: readonly LinkBody[];
}

/** One that has several countries stands at each. Most links first, those without a country last. */
export function linkedPlaces({ links }: Pick<Profile, "links">): readonly LinkedPlace[] {
  const at = new Map<string | null, LinkBody[]>();
  for (const link of links.filter(isParty)) {
    const places = link.other.countries.length === 0 ? [null] : link.other.countries.map((code) => code.toLowerCase());
    for (const place of places) {
      const known = at.get(place);
      if (known) known.push(link);
      else at.set(place, [link]);
    }
  }
  return [...at]
    .map(([place, found]) => ({ place, links: found }))
    .sort((a, b) => Number(a.place === null) - Number(b.place === null) || b.links.length - a.links.length);
}
