/**
 * OFAC's remarks, cut into labelled facts: `DOB 1947; alt. Passport 472 (Korea, North) expires 04 Feb 2013; Linked To: X.`
 *
 * What has no label that we know is given with an empty one, so that nothing of a remark is lost.
 */
import type { Locator } from "../../claims/index.ts";
import type { Feature } from "./entry.ts";
import { labelOf, useOf } from "./labels.ts";

/** Facts are parted by semicolons outside brackets and quotes. */
export function splitRemarks(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "(") depth++;
    else if (c === ")") depth = Math.max(0, depth - 1);
    else if (
      c === ";" &&
      (depth === 0 || /^\s*(?:alt\. |Linked To|DOB|POB|nationality|Passport|Gender)/.test(text.slice(i + 1)))
    ) {
      parts.push(text.slice(start, i));
      start = i + 1;
      depth = 0;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "" && part !== "." && part !== "-0-");
}

const DATED = /\s+(issued|expires)\s+((?:circa\s+)?(?:\d{1,2}\s+)?(?:[A-Z][a-z]{2}\s+)?\d{4})$/;

export function featureOf(fragment: string, at: Locator): Feature {
  const text = fragment
    .replace(/^\((.*)\)$/, "$1")
    .replace(/\.$/, "")
    .trim();
  const bare = text.replace(/^alt\.\s+/i, "");
  const label = labelOf(bare) ?? "";
  let value = bare.slice(label.length).replace(/^\s*[:\-–]?\s*/, "");
  let issued: string | null = null;
  let expires: string | null = null;
  let country: string | null = null;
  if (useOf(label)?.as === "document" || useOf(label)?.as === "lei") {
    for (let dated = DATED.exec(value); dated; dated = DATED.exec(value)) {
      if (dated[1] === "issued") issued = dated[2]!;
      else expires = dated[2]!;
      value = value.slice(0, dated.index);
    }
    const issuer = /\s*\(([^()]+)\)$/.exec(value);
    if (issuer) {
      country = issuer[1]!;
      value = value.slice(0, issuer.index);
    }
  }
  return { label, value: value.trim(), country, issued, expires, text, at };
}

export function readRemarks(remarks: string, at: Locator): Feature[] {
  return splitRemarks(remarks.replace(/\.\s*$/, "")).map((fragment) => featureOf(fragment, at));
}
