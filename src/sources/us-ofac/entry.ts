/**
 * One listed party as OFAC describes it, before it becomes entities: the form that the CSV files and the XML share.
 *
 * Every piece keeps the place it was read from. Texts are trimmed and otherwise as published; what they mean is decided
 * in `entities.ts`.
 */
import type { Locator } from "../../claims/index.ts";

export interface Cell {
  readonly text: string;
  readonly at: Locator;
}

/** Also known as, formerly known as, now known as. */
export const aliasKinds = ["aka", "fka", "nka"] as const;
export type AliasKind = (typeof aliasKinds)[number];

export interface Alias {
  readonly kind: AliasKind;
  /** OFAC calls an alias weak when searching for it alone gives many false hits. */
  readonly weak: boolean;
  readonly name: Cell;
  readonly remarks: Cell | null;
}

export interface Address {
  /** OFAC's own number of the address, which stays the same between versions. */
  readonly number: string;
  readonly street: Cell | null;
  /** In the CSV files city, state and postal code in one; in the XML the city alone. */
  readonly city: Cell | null;
  readonly state: Cell | null;
  readonly postalCode: Cell | null;
  readonly country: Cell | null;
  readonly remarks: Cell | null;
}

/** A labelled fact: `Passport 472220033 (Korea, North) issued 1999` in a remark, or an `<id>` element. */
export interface Feature {
  /** As published, without `alt.` and without a closing colon or dash; empty for text that has no label we know. */
  readonly label: string;
  readonly value: string;
  /** The issuing country in the words of the source. */
  readonly country: string | null;
  /** As published: `04 Feb 2003`. */
  readonly issued: string | null;
  readonly expires: string | null;
  /** The whole fragment, for what has to be kept as text. */
  readonly text: string;
  readonly at: Locator;
}

export interface VesselFacts {
  readonly callSign: Cell | null;
  readonly type: Cell | null;
  readonly tonnage: Cell | null;
  readonly grossRegisteredTonnage: Cell | null;
  readonly flag: Cell | null;
  readonly owner: Cell | null;
}

export interface Entry {
  readonly uid: string;
  /** `LAST NAME, First Names` for individuals, as the CSV files print it. */
  readonly name: Cell;
  /** `individual`, `entity`, `vessel` or `aircraft`, lower case. */
  readonly type: string;
  readonly programmes: readonly Cell[];
  readonly title: Cell | null;
  readonly vessel: VesselFacts;
  readonly aliases: readonly Alias[];
  readonly addresses: readonly Address[];
  readonly features: readonly Feature[];
}
