/**
 * What one number in two records is worth.
 *
 * A number decides, whatever the names. Yet registers, tax offices and passport offices count for themselves: where the
 * number is of such a class, the names have nothing in common and no country is said to be the same, two registers may
 * have given it twice or a digit was mistyped. It stays a match, below certainty, and says what to look at.
 */
import { compareNames, POSSIBLE, type ReadName, type Reason } from "../../names/index.ts";

/** Classes of `picture/identifiers.ts` whose numbers are given out by each country for itself. */
const OF_A_COUNTRY: ReadonlySet<string> = new Set(["registration", "tax", "id", "passport", "document", "serial"]);
const OTHER_NAMES = -0.15;

export interface Bearer {
  readonly names: readonly ReadName[];
  readonly countries: readonly string[];
}

/** Null where nothing speaks against: one bearer has no name, a name is alike, or a country is the same. */
export function doubtOfNumber(numberClass: string, one: Bearer, other: Bearer): Reason | null {
  if (!OF_A_COUNTRY.has(numberClass) || one.names.length === 0 || other.names.length === 0) return null;
  const countries = new Set(other.countries.map((country) => country.toLowerCase()));
  if (one.countries.some((country) => countries.has(country.toLowerCase()))) return null;
  const alike = one.names.some((a) => other.names.some((b) => compareNames(a, b).score >= POSSIBLE));
  return alike
    ? null
    : {
        feature: "other names",
        score: OTHER_NAMES,
        detail:
          "the names have nothing in common, and countries count such numbers for themselves: is it one register?",
      };
}
