import { expect, test } from "vitest";

test("the tests run on the Node that the project is written for", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});
