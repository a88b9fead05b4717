/**
 * The address is the state: one flat record of what a view shows, read from and written to the search part.
 *
 * Copying, reloading and going back work because nothing that matters is kept anywhere else.
 */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

const TEXTS = [
  "show",
  "q",
  "id",
  "tab",
  "place",
  "indicator",
  "source",
  "claim",
  "day",
  "state",
  "model",
  "scenario",
  "view",
  "filter",
  "with",
  "since",
] as const;

export type Address = { readonly [Key in (typeof TEXTS)[number]]?: string } & { readonly year?: number };

/** Anything may stand in an address that somebody typed: what is no text of a known key is left out. */
export function parseAddress(raw: Record<string, unknown>): Address {
  const found: Record<string, string | number> = {};
  for (const key of TEXTS) {
    const value = raw[key];
    if (typeof value === "string" && value !== "") found[key] = value;
    else if (typeof value === "number" || typeof value === "boolean") found[key] = String(value);
  }
  const year = Number(raw["year"]);
  if (raw["year"] !== undefined && Number.isInteger(year) && year > 1900 && year < 2200) found["year"] = year;
  return found as Address;
}

export type Change = { readonly [Key in keyof Address]: Address[Key] | undefined };

/** One part of the address: whoever asks for it is drawn again only when that part changes. */
export function useAddressPart<Key extends keyof Address>(key: Key): Address[Key] {
  const select = (search: Address): Address[Key] => search[key];
  return useSearch({ strict: false, select } as never) as Address[Key];
}

/** How to change some of the address, for whoever shows none of it. */
export function useChange(): (change: Partial<Change>, replace?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (some: Partial<Change>, replace = false): void => {
      void navigate({
        to: ".",
        search: (old: Record<string, unknown>) => withChange(old, some),
        replace,
        resetScroll: false,
      } as never);
    },
    [navigate],
  );
}

/** What the address says, and how to change some of it. `replace` where going back should not stop at each step. */
export function useAddress(): readonly [Address, (change: Partial<Change>, replace?: boolean) => void] {
  const address = useSearch({ strict: false }) as Address;
  const change = useChange();
  return [address, change];
}

export function withChange(old: Record<string, unknown>, some: Partial<Change>): Address {
  return parseAddress({ ...old, ...some });
}
