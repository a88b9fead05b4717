/** Links to parties; those to records about an entity (a listing, a passport) are left to the table. */
import type { LinkBody } from "../../../src/surfaces/http/api/app-contract.ts";

const RECORDS: ReadonlySet<string> = new Set(["Sanction", "Identification", "Passport", "Address", "CryptoWallet"]);

export const isParty = ({ other }: Pick<LinkBody, "other">): boolean => !RECORDS.has(other.schema);
