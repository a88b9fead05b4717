/**
 * Places as lists and reports write them, to ISO 3166-1 alpha-2 codes. What is not known is null, never guessed.
 */
import { countries } from "../../reference/countries.ts";

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘'`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

let byName: Map<string, string> | null = null;

function names(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (const country of countries) {
    byName.set(country.code, country.code);
    for (const name of country.names) byName.set(fold(name), country.code);
  }
  return byName;
}

/**
 * The code of a country named in any of the table's spellings, in a bilingual `English / French` name, or twice over as
 * in `Turkey (Türkiye)`; else null.
 */
export function countryCode(text: string): string | null {
  const known = names();
  const whole = known.get(fold(text));
  if (whole !== undefined) return whole;
  const [first, ...rest] = text.split(" / ");
  if (rest.length > 0) return countryCode(first!);
  const twice = /^(.+?)\s*\((.+)\)$/.exec(text.trim());
  const code = twice ? known.get(fold(twice[1]!)) : undefined;
  return code !== undefined && code === known.get(fold(twice![2]!)) ? code : null;
}

/** `Russia (Alabuga SEZ)` → the country and the part of it. */
export function splitPlace(text: string): { country: string | null; part: string | null } {
  const whole = countryCode(text);
  if (whole !== null) return { country: whole, part: null };
  const match = /^(.+?)\s*\((.+)\)$/.exec(text.trim());
  return match ? { country: countryCode(match[1]!), part: match[2]! } : { country: null, part: text };
}

export function countryName(code: string): string {
  return countries.find((country) => country.code === code)?.names[0] ?? code;
}
