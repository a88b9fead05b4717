/**
 * Identifiers brought to one form and checked by their own arithmetic.
 *
 * An identifier decides where a name only suggests, so it must not be taken on trust: `valid` is true where a check digit
 * agrees, false where one disagrees or the shape is impossible, null where the kind has nothing to check. Checksums:
 * IMO A.1117(30), ISO 17442 / ISO 7064 MOD 97-10 (LEI), orders of the Russian tax service (INN, OGRN), BIP-173/350, Base58Check.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { tidy } from "./tidy.ts";

export type IdentifierKind = "imo" | "mmsi" | "passport" | "registration" | "tax" | "lei" | "bic" | "crypto" | "other";

export interface Identifier {
  /** Capitals and digits only; crypto addresses keep their case. */
  readonly value: string;
  readonly valid: boolean | null;
  readonly why: string;
}

/** Normalises and checks. Never throws: what cannot be one is `valid: false` with the reason. */
export function normaliseIdentifier(kind: IdentifierKind, text: string): Identifier {
  const value = kind === "crypto" ? text.trim() : compact(text.slice(0, 200));
  if (value === "") return { value, valid: false, why: "no letter or digit in it" };
  switch (kind) {
    case "imo":
      return imo(value);
    case "mmsi":
      return shaped(value.replace(/^MMSI/, ""), /^\d{9}$/, "nine digits", "an MMSI has nine digits");
    case "lei":
      return lei(value);
    case "bic":
      return shaped(
        value,
        /^[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?$/,
        "shape of ISO 9362",
        "a BIC is 4 letters, a country, 2 and perhaps 3 more characters",
      );
    case "tax":
      return tax(value);
    case "registration":
      return registration(value);
    case "crypto":
      return crypto(value);
    default:
      return { value, valid: null, why: "nothing to check in this kind" };
  }
}

/** The form under which two identifiers are equal: a BIC's branch XXX is its head office. */
export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  if (a.value === b.value) return true;
  const bic = /^([A-Z]{6}[A-Z0-9]{2})XXX$/;
  return a.value.replace(bic, "$1") === b.value.replace(bic, "$1");
}

function compact(text: string): string {
  return tidy(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function shaped(value: string, shape: RegExp, good: string, bad: string): Identifier {
  return shape.test(value) ? { value, valid: true, why: good } : { value, valid: false, why: bad };
}

function checked(value: string, valid: boolean, what: string): Identifier {
  return { value, valid, why: valid ? `${what} agrees` : `${what} does not agree` };
}

function imo(text: string): Identifier {
  const value = text.replace(/^IMO(?:NO|NUMBER)?/, "");
  if (!/^\d{7}$/.test(value)) return { value, valid: false, why: "an IMO number has seven digits" };
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += Number(value[i]) * (7 - i);
  return checked(value, sum % 10 === Number(value[6]), "the check digit");
}

function lei(value: string): Identifier {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value))
    return { value, valid: false, why: "an LEI has 18 characters and two digits" };
  let rest = 0;
  for (const character of value) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return checked(value, rest === 1, "the check number (ISO 7064)");
}

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12A = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12B = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function weighted(value: string, weights: readonly number[]): number {
  return (weights.reduce((sum, weight, i) => sum + weight * Number(value[i]), 0) % 11) % 10;
}

/** Ten or twelve digits are taken for a Russian INN; other tax numbers are not checked. */
function tax(text: string): Identifier {
  const value = text.replace(/^(?:INN|ИНН)/, "");
  const marked = value !== text;
  if (/^\d{10}$/.test(value)) return maybe(value, weighted(value, INN_10) === Number(value[9]), marked, "INN");
  if (/^\d{12}$/.test(value)) {
    const right = weighted(value, INN_12A) === Number(value[10]) && weighted(value, INN_12B) === Number(value[11]);
    return maybe(value, right, marked, "INN");
  }
  return marked
    ? { value, valid: false, why: "an INN has ten or twelve digits" }
    : { value, valid: null, why: "a tax number we cannot check" };
}

/** Thirteen or fifteen digits may be a Russian OGRN; other registers are not checked. */
function registration(text: string): Identifier {
  const value = text.replace(/^(?:OGRNIP|OGRN|ОГРНИП|ОГРН)/, "");
  const marked = value !== text;
  if (/^\d{13}$/.test(value))
    return maybe(value, (Number(value.slice(0, 12)) % 11) % 10 === Number(value[12]), marked, "OGRN");
  if (/^\d{15}$/.test(value))
    return maybe(value, (Number(value.slice(0, 14)) % 13) % 10 === Number(value[14]), marked, "OGRNIP");
  return marked
    ? { value, valid: false, why: "an OGRN has 13 or 15 digits" }
    : { value, valid: null, why: "a register we cannot check" };
}

/** A number that only looks like a checked kind is not called false when its check fails: it may be of another state. */
function maybe(value: string, right: boolean, marked: boolean, what: string): Identifier {
  if (right) return { value, valid: true, why: `the check digit of an ${what} agrees` };
  return marked
    ? { value, valid: false, why: `the check digit of the ${what} does not agree` }
    : { value, valid: null, why: `not an ${what}; perhaps of another register` };
}

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

function crypto(value: string): Identifier {
  if (/^(?:bc|tb|ltc)1[a-z0-9]{8,87}$/i.test(value)) return bech32(value.toLowerCase());
  if (/^0x[0-9a-f]{40}$/i.test(value))
    return { value: value.toLowerCase(), valid: true, why: "shape of an Ethereum address" };
  if (/^[1-9A-HJ-NP-Za-km-z]{26,35}$/.test(value))
    return checked(value, base58Check(value), "the checksum (Base58Check)");
  return { value: value.slice(0, 200), valid: null, why: "an address we cannot check" };
}

function base58Check(value: string): boolean {
  let number = 0n;
  for (const character of value) number = number * 58n + BigInt(BASE58.indexOf(character));
  const hex = number.toString(16).padStart(50, "0");
  if (hex.length !== 50) return false;
  const bytes = Uint8Array.from({ length: 25 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
  const check = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, i) => byte === check[i]);
}

function bech32(value: string): Identifier {
  const cut = value.lastIndexOf("1");
  const words = [...value.slice(0, cut)].map((character) => character.charCodeAt(0) >> 5);
  words.push(0, ...[...value.slice(0, cut)].map((character) => character.charCodeAt(0) & 31));
  for (const character of value.slice(cut + 1)) {
    const word = BECH32.indexOf(character);
    if (word < 0) return { value, valid: false, why: "a character that Bech32 does not have" };
    words.push(word);
  }
  let check = 1;
  for (const word of words) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ word;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, i) => {
      if ((top >>> i) & 1) check ^= generator;
    });
  }
  return checked(value, check === 1 || check === 0x2bc830a3, "the checksum (Bech32)");
}
