/**
 * Reads one number written in digits, whatever marks its thousands and its fraction.
 *
 * `1,200.5`, `1.200,5`, `1 200,5`, `1'200'000` and `12,34,567` are all numbers somewhere. The language says which mark
 * is the fraction's where one alone would leave it open; a group of exactly `000` is always a thousand. What cannot be
 * a number (1.2.3, twenty digits) is a code. It reads folded text and knows nothing of words.
 */
import { isDigitUnit } from "./fold.ts";

export interface DigitsRead {
  end: number;
  value: number;
  /** Read the other way round (50.000 as fifty thousand), where the mark allows it; else null. */
  alternative: number | null;
  /** Digits alone, without any mark: what a year, a section or a telephone looks like. */
  isPlain: boolean;
  isCode: boolean;
}

const MOST_DIGITS = 15;
const MOST_GROUPS = 8;

interface Group {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

function endOfDigits(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isDigitUnit(folded.charCodeAt(end))) end++;
  return end;
}

const isMark = (unit: string): boolean => unit === "," || unit === "." || unit === "'" || unit === " ";

function groupsAfter(folded: string, start: number, firstLength: number): Group[] {
  const groups: Group[] = [];
  let at = start;
  while (groups.length <= MOST_GROUPS && at + 1 < folded.length) {
    const mark = folded[at]!;
    if (!isMark(mark) || !isDigitUnit(folded.charCodeAt(at + 1))) break;
    const end = endOfDigits(folded, at + 1);
    const isGroup = end - at === 4;
    if ((mark === " " || mark === "'") && !(isGroup && firstLength <= 3)) break;
    const before = groups.at(-1);
    if (mark === " " && before !== undefined && before.mark !== " ") break;
    groups.push({ mark, start: at + 1, end });
    at = end;
  }
  return groups;
}

/** How many of the groups, from the first, are thousands. */
function thousandGroups(groups: readonly Group[], firstLength: number): number {
  const mark = groups[0]?.mark;
  let same = 0;
  while (same < groups.length && groups[same]!.mark === mark) same++;
  const length = (group: Group) => group.end - group.start;
  if (firstLength > 3) return 0;
  if (groups.slice(0, same).every((group) => length(group) === 3)) return same;
  const isIndian =
    mark === "," &&
    firstLength <= 2 &&
    same > 1 &&
    length(groups[same - 1]!) === 3 &&
    groups.slice(0, same - 1).every((group) => length(group) === 2);
  return isIndian ? same : 0;
}

/** Reads the number that starts with the digit at `start`. */
export function readDigits(folded: string, start: number, decimal: "." | ","): DigitsRead {
  const first = endOfDigits(folded, start);
  const firstLength = first - start;
  const whole = folded.slice(start, first);
  const plain: DigitsRead = { end: first, value: Number(whole), alternative: null, isPlain: true, isCode: false };
  if (firstLength > MOST_DIGITS) return { ...plain, isCode: true };
  const groups = groupsAfter(folded, first, firstLength);
  if (groups.length === 0) return { ...plain, isCode: firstLength > 2 && whole[0] === "0" };
  if (groups.length > MOST_GROUPS) return { ...plain, end: groups.at(-1)!.end, isCode: true };
  const count = thousandGroups(groups, firstLength);
  if (groups.length === 1 && groups[0]!.mark !== " " && groups[0]!.mark !== "'")
    return readOneMark(folded, whole, plain, groups[0]!, decimal);
  if (count === 0) return readUngrouped(folded, whole, plain, groups, decimal);
  let digits = whole;
  for (const group of groups.slice(0, count)) digits += folded.slice(group.start, group.end);
  let end = groups[count - 1]!.end;
  const fraction = groups[count];
  if (fraction !== undefined && (fraction.mark === "." || fraction.mark === ",")) {
    digits += `.${folded.slice(fraction.start, fraction.end)}`;
    end = fraction.end;
  }
  if (digits.length > MOST_DIGITS + 6) return { ...plain, end, isCode: true };
  return { end, value: Number(digits), alternative: null, isPlain: false, isCode: false };
}

function readOneMark(folded: string, whole: string, plain: DigitsRead, group: Group, decimal: "." | ","): DigitsRead {
  const tail = folded.slice(group.start, group.end);
  const asFraction = Number(`${whole}.${tail}`);
  const canGroup = tail.length === 3 && whole.length <= 3 && whole[0] !== "0";
  const asThousands = canGroup ? Number(whole + tail) : null;
  const read = { end: group.end, isPlain: false, isCode: false };
  if (group.mark === decimal) {
    if (asThousands !== null && tail === "000") return { ...read, value: asThousands, alternative: null };
    return { ...read, value: asFraction, alternative: asThousands };
  }
  if (asThousands !== null) return { ...read, value: asThousands, alternative: null };
  // A comma in English text before two digits divides a list, unless the number is a share (12,5 %).
  if (group.mark === "," && !/^ ?%/.test(folded.slice(group.end, group.end + 2))) return plain;
  return { ...read, value: asFraction, alternative: null };
}

function readUngrouped(
  folded: string,
  whole: string,
  plain: DigitsRead,
  groups: readonly Group[],
  decimal: "." | ",",
): DigitsRead {
  const first = groups[0]!;
  if (first.mark === "." && groups[1]?.mark === ".") {
    return { ...plain, end: groups.at(-1)!.end, isCode: true };
  }
  if (first.mark === decimal || (first.mark === "." && groups[1]?.mark === ","))
    return readOneMark(folded, whole, plain, first, decimal);
  return plain;
}
