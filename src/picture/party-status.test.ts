import { expect, test } from "vitest";
import { codeOfSign, statusOfCode, strongerCode } from "./party-status.ts";

test.each([
  { sign: "topic", text: "sanction", status: "designated", why: "a sanctions list designates" },
  { sign: "dataset", text: "us_cbp_wro", status: "detained", why: "an order at the border detains" },
  { sign: "statement", text: "reported", status: "reported", why: "a source speaks for itself" },
  { sign: "statement", text: "active", status: null, why: "another word for another thing is no status" },
  { sign: "topic", text: "forced.labor", status: null, why: "a topic alone accuses nobody" },
] as const)("$why", ({ sign, text, status }) => {
  expect(statusOfCode(codeOfSign(sign, text))).toBe(status);
});

test("the strongest status stands, whatever the order", () => {
  const designated = codeOfSign("topic", "sanction");
  const reported = codeOfSign("statement", "reported");
  expect(statusOfCode(strongerCode(designated, reported))).toBe("designated");
  expect(statusOfCode(strongerCode(reported, designated))).toBe("designated");
  expect(statusOfCode(strongerCode(0, reported))).toBe("reported");
  expect(statusOfCode(strongerCode(0, 0))).toBeNull();
});
