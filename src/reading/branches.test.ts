import fc from "fast-check";
import { expect, test } from "vitest";
import { Branches } from "./branches.ts";

test("the ways of a node are those of a table", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 0xffff })),
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      (units, asked) => {
        const branches = new Branches<number>();
        const table = new Map(units.map((unit) => [unit, -unit]));
        for (const [unit, node] of table) branches.set(unit, node);
        for (const unit of [...units, ...asked]) expect(branches.get(unit)).toBe(table.get(unit));
      },
    ),
  );
});
