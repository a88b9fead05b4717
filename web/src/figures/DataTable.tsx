/** Rows of anything: sorted by a column's head, drawn only where they are seen when there are many. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTexts } from "../texts/index.ts";

export interface Column<Row> {
  readonly head: string;
  /** For saving and sorting. */
  readonly text: (row: Row) => string;
  readonly sort?: (row: Row) => number | string;
  readonly show?: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
}

/** A day is not broken over two lines. */
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
const MANY = 150;
/** Until the first rows are drawn. */
const HEIGHT = 38;

export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  height,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, at: number) => string;
  height?: string;
}) {
  const t = useTexts();
  const [sorting, setSorting] = useState<{ at: number; down: boolean } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = useMemo(() => {
    if (!sorting) return rows;
    const { sort, text } = columns[sorting.at]!;
    const key = sort ?? text;
    const sign = sorting.down ? -1 : 1;
    return rows.toSorted((a, b) => {
      const [x, y] = [key(a), key(b)];
      return (x < y ? -1 : x > y ? 1 : 0) * sign;
    });
  }, [rows, columns, sorting]);
  const isLong = sorted.length > MANY;
  // Rows that are as tall as was guessed cost nothing; each other one moves all below it.
  const [usual, setUsual] = useState(HEIGHT);
  useLayoutEffect(() => {
    if (!isLong) return;
    const drawn = [...(scroller.current?.querySelectorAll<HTMLElement>("tr[data-index]") ?? [])];
    const heights = drawn.map(({ offsetHeight }) => offsetHeight).toSorted((a, b) => a - b);
    setUsual(heights[heights.length >> 1] || HEIGHT);
  }, [isLong]);
  const virtual = useVirtualizer({
    count: isLong ? sorted.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => usual,
    overscan: 20,
  });
  const items = virtual.getVirtualItems();
  const before = isLong ? (items[0]?.start ?? 0) : 0;
  const after = isLong ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const shown = isLong ? items.map(({ index }) => index) : sorted.map((_, index) => index);
  return (
    <section
      ref={scroller}
      className="scroll"
      aria-label={label}
      tabIndex={0}
      style={height === undefined ? {} : { maxHeight: height }}
    >
      <table aria-rowcount={sorted.length + 1}>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }, at) => (
              <th
                key={head}
                scope="col"
                className={isNumber ? "number" : ""}
                aria-sort={sorting?.at === at ? (sorting.down ? "descending" : "ascending") : "none"}
              >
                <button
                  type="button"
                  title={t.figure.sortBy(head)}
                  onClick={() => setSorting((old) => ({ at, down: old?.at === at ? !old.down : isNumber === true }))}
                >
                  {head}
                  <span aria-hidden="true">{sorting?.at === at ? (sorting.down ? " ↓" : " ↑") : ""}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {shown.map((index) => {
            const row = sorted[index]!;
            return (
              <tr
                key={rowKey(row, index)}
                aria-rowindex={index + 2}
                data-index={index}
                ref={isLong ? virtual.measureElement : null}
              >
                {columns.map(({ head, text, show, isNumber }) => (
                  <td key={head} className={isNumber ? "number" : DAY.test(text(row)) ? "whole" : ""}>
                    {show ? show(row) : text(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}
