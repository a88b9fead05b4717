/**
 * Reads the numerals of Chinese and Korean: digits and signs mixed, counted by ten thousands (1억 2천만, 三千五百, 12亿).
 *
 * One pass with a place value in hand: `pending` digits wait for their multiplier, 십/百/천 close a section, 만/億/조
 * lift it. Signs that are also common words (一, 十, 이, 만) are numbers only where a counted thing follows, which the
 * caller's `isCounted` answers. Over 400 lines, because signs, native words and shares are one numeral to the eye. It
 * reads folded text.
 */
import { readDigits } from "./digits.ts";
import { isDigitUnit } from "./fold.ts";

export interface MyriadRead {
  readonly end: number;
  readonly value: number;
  /** The upper end, where two neighbouring digits are named (两三千, 두세). */
  readonly high: number | null;
  /** "and some" in the midst of it: 3000多万. */
  readonly isOdd: boolean;
  readonly scale: number;
  /** Four plain digits in a row, as years are written (2017, 二〇一七). */
  readonly isPlain: boolean;
  readonly isCode: boolean;
  /** A part of the whole in percent: 三分之二, 七成, 3분의 2. */
  readonly isShare: boolean;
}

const hanDigits = new Map<string, number>(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    二: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    两: 2,
    兩: 2,
    壹: 1,
    贰: 2,
    貳: 2,
    叁: 3,
    參: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    柒: 7,
    捌: 8,
    玖: 9,
  }),
);
const hangulDigits = new Map<string, number>(
  Object.entries({ 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 }),
);
const smallScales = new Map<string, number>(
  Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 십: 10, 백: 100, 천: 1000 }),
);
const bigScales = new Map<string, number>(
  Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12, 만: 1e4, 억: 1e8, 조: 1e12 }),
);
const nativeOnes = new Map<string, number>(
  Object.entries({
    하나: 1,
    한: 1,
    둘: 2,
    두: 2,
    셋: 3,
    세: 3,
    넷: 4,
    네: 4,
    다섯: 5,
    여섯: 6,
    일곱: 7,
    여덟: 8,
    아홉: 9,
  }),
);
const nativeTens = new Map<string, number>(
  Object.entries({
    열: 10,
    스물: 20,
    스무: 20,
    서른: 30,
    마흔: 40,
    쉰: 50,
    예순: 60,
    일흔: 70,
    여든: 80,
    아흔: 90,
    백: 100,
  }),
);
const nativePairs = new Map<string, readonly [number, number]>(
  Object.entries({
    한두: [1, 2],
    두세: [2, 3],
    두서너: [2, 4],
    서너: [3, 4],
    너댓: [4, 5],
    네댓: [4, 5],
    대여섯: [5, 6],
    예닐곱: [6, 7],
    일고여덟: [7, 8],
  } as const),
);

export type Counted = (at: number) => boolean;

const numeralUnits = new Set<number>(
  [
    ...hanDigits.keys(),
    ...hangulDigits.keys(),
    ...smallScales.keys(),
    ...bigScales.keys(),
    ..."廿卅하둘두셋세넷네다여일아열스서마쉰예한너대",
  ].map((unit) => unit.charCodeAt(0)),
);

/** Whether a numeral may begin with this UTF-16 unit. */
export function isNumeralUnit(unit: number): boolean {
  return numeralUnits.has(unit);
}

interface Place {
  at: number;
  total: number;
  section: number;
  /** The digit waiting for its multiplier, null where none waits. */
  pending: number | null;
  pendingHigh: number | null;
  lastScale: number;
  lastBig: number;
  biggest: number;
  isOdd: boolean;
  signs: number;
  digitRun: number;
  isPlain: boolean;
  isAfterZero: boolean;
}

/** Reads the numeral that starts at `start`, or null. */
export function readMyriad(folded: string, start: number, isCounted: Counted): MyriadRead | null {
  if (folded.startsWith("百分之", start)) return readHundredth(folded, start);
  const native = readNative(folded, start, isCounted);
  if (native !== null) return native;
  const place = readPlaces(folded, start);
  if (place === null) return null;
  if (place === "code") return codeAt(folded, start);
  const part = readPart(folded, place);
  if (part !== null) return part;
  const value = valueWith(place, place.pending);
  const high = place.pendingHigh === null ? null : valueWith(place, place.pendingHigh);
  const isDigits = isDigitUnit(folded.charCodeAt(start));
  if (!isDigits && !isNumber(folded, start, place, isCounted)) return null;
  return {
    end: place.at,
    value,
    high,
    isOdd: place.isOdd,
    scale: place.biggest >= 100 ? place.biggest : 1,
    isPlain: (place.isPlain && place.biggest === 1) || (place.digitRun === 4 && place.signs === 4),
    isCode: false,
    isShare: false,
  };
}

function valueWith(place: Place, pending: number | null): number {
  return round(place.total + place.section + (pending ?? 0));
}

/** 4.8 × 10^8 must not become 479999999.99999994. */
function round(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < 1e-6 * Math.max(1, Math.abs(value)) * 1e-3 ? near : Number(value.toPrecision(12));
}

function codeAt(folded: string, start: number): MyriadRead {
  const { end } = readDigits(folded, start, ".");
  return { end, value: Number.NaN, high: null, isOdd: false, scale: 1, isPlain: false, isCode: true, isShare: false };
}

function readPlaces(folded: string, start: number): Place | "code" | null {
  const place: Place = {
    at: start,
    total: 0,
    section: 0,
    pending: null,
    pendingHigh: null,
    lastScale: Number.POSITIVE_INFINITY,
    lastBig: Number.POSITIVE_INFINITY,
    biggest: 1,
    isOdd: false,
    signs: 0,
    digitRun: 0,
    isPlain: false,
    isAfterZero: false,
  };
  while (place.at < folded.length) {
    const step = takeDigits(folded, place) ?? takeSign(folded, place);
    if (step === "code") return "code";
    if (step === "end") break;
  }
  return place.signs === 0 ? null : finishPlaces(folded, place);
}

/** 一万五 is 15,000: a last digit straight after a multiplier counts the tenth of it. */
function finishPlaces(folded: string, place: Place): Place {
  const before = folded[place.at - 2] ?? "";
  const isShort =
    place.pending !== null &&
    place.digitRun === 1 &&
    !place.isAfterZero &&
    place.lastScale >= 100 &&
    place.lastScale < Number.POSITIVE_INFINITY &&
    hanDigits.has(folded[place.at - 1] ?? "") &&
    (smallScales.has(before) || bigScales.has(before));
  if (isShort) place.pending = (place.pending! * place.lastScale) / 10;
  return place;
}

type Step = "on" | "end" | "code";

function takeDigits(folded: string, place: Place): Step | null {
  let at = place.at;
  // 1억 2천만: one space may stand after a multiplier.
  if (folded[at] === " " && place.pending === null && place.lastScale < Number.POSITIVE_INFINITY) at += 1;
  if (!isDigitUnit(folded.charCodeAt(at))) return null;
  if (place.pending !== null) return "end";
  const read = readDigits(folded, at, ".");
  if (read.isCode) return place.signs === 0 ? "code" : "end";
  if (at > place.at && !(read.value < place.lastScale && read.value >= 1)) return "end";
  if (place.signs > 0 && read.value >= place.lastScale) return "end";
  place.isPlain = place.signs === 0 && read.isPlain;
  place.pending = read.value;
  place.digitRun = 9;
  place.signs += 1;
  place.at = read.end;
  return "on";
}

function takeSign(folded: string, place: Place): Step {
  let unit = folded[place.at]!;
  if (unit === " " && place.pending === null && place.lastScale >= 1e4 && place.lastScale < Number.POSITIVE_INFINITY) {
    const next = folded[place.at + 1] ?? "";
    const after = folded[place.at + 2] ?? "";
    if (!(smallScales.has(next) || (hangulDigits.has(next) && smallScales.has(after)))) return "end";
    place.at += 1;
    unit = next;
  }
  if (unit === "廿" || unit === "卅") return takeTens(place, unit === "廿" ? 20 : 30);
  const digit = hanDigits.get(unit) ?? hangulDigits.get(unit);
  if (digit !== undefined) return takeDigit(place, digit);
  const next = folded[place.at + 1] ?? "";
  if (
    "多余餘여来來几幾".includes(unit) &&
    place.signs > 0 &&
    (bigScales.has(next) || (unit !== "来" && smallScales.has(next)))
  )
    return takeOdd(place);
  const small = smallScales.get(unit);
  if (small !== undefined) return takeSmall(place, small);
  if (unit === "조" && !isTrillion(folded, place.at)) return "end";
  const big = bigScales.get(unit);
  return big === undefined ? "end" : takeBig(place, big);
}

/** 304조 is Article 304, 5조 원 five trillion won: only money and a further numeral are counted so high. */
function isTrillion(folded: string, at: number): boolean {
  const next = folded[at + 1] === " " ? at + 2 : at + 1;
  return isDigitUnit(folded.charCodeAt(next)) || "원달불유엔위루여".includes(folded[next] ?? " ");
}

function takeOdd(place: Place): Step {
  place.isOdd = true;
  place.at += 1;
  return "on";
}

function takeTens(place: Place, value: number): Step {
  if (place.pending !== null) return "end";
  place.section += value;
  place.lastScale = 10;
  place.signs += 1;
  place.at += 1;
  return "on";
}

function takeDigit(place: Place, digit: number): Step {
  if (place.pending !== null && place.digitRun === 9) return "end";
  if (place.pending === null) {
    place.pending = digit;
    place.digitRun = 1;
    // 一千零五: after a zero the digit counts ones.
    if (digit === 0 && place.signs > 0) {
      place.pending = null;
      place.isAfterZero = true;
      place.digitRun = 0;
    }
  } else if (place.digitRun === 1 && digit === place.pending + 1 && place.pendingHigh === null) {
    place.pendingHigh = digit;
    place.digitRun = 2;
  } else {
    const run = place.pendingHigh === null ? place.pending : place.pending * 10 + place.pendingHigh;
    place.pending = run * 10 + digit;
    place.pendingHigh = null;
    place.digitRun = Math.max(place.digitRun, 1) + 1;
  }
  place.signs += 1;
  place.at += 1;
  return "on";
}

function takeSmall(place: Place, scale: number): Step {
  if (place.pending !== null && place.pending >= 1000 && place.digitRun !== 9) return "end";
  if (scale >= place.lastScale && place.lastScale < 1e4) return "end";
  const count = place.pending ?? 1;
  if (place.pendingHigh !== null) {
    place.pendingHigh = place.pendingHigh * scale;
    place.pending = count * scale;
  } else {
    place.section += count * scale;
    place.pending = null;
  }
  place.lastScale = scale;
  place.biggest = Math.max(place.biggest, scale);
  place.digitRun = 0;
  place.signs += 1;
  place.at += 1;
  return "on";
}

function takeBig(place: Place, scale: number): Step {
  const counted = place.section + (place.pending ?? 0);
  if (place.pendingHigh !== null) {
    place.pending = counted * scale;
    place.pendingHigh = (place.section + place.pendingHigh) * scale;
    place.section = 0;
  } else if (scale > place.lastBig || place.lastBig === Number.POSITIVE_INFINITY) {
    const base = place.total + counted;
    place.total = (base === 0 ? 1 : base) * scale;
    place.section = 0;
    place.pending = null;
  } else {
    if (counted === 0) return "end";
    place.total += counted * scale;
    place.section = 0;
    place.pending = null;
  }
  place.lastBig = scale;
  place.lastScale = scale;
  place.biggest = Math.max(place.biggest, scale);
  place.digitRun = 0;
  place.signs += 1;
  place.at += 1;
  return "on";
}

function isNumber(folded: string, start: number, place: Place, isCounted: Counted): boolean {
  const first = folded[start]!;
  const isHangul = first >= "가" && first <= "힣";
  const counted = isCounted(place.at) || isCounted(folded[place.at] === " " ? place.at + 1 : place.at);
  const before = folded.charCodeAt(start - 1);
  // Without a multiplier Hangul numerals are syllables of words (이사, 공사).
  if (isHangul && place.biggest === 1) return false;
  if (isHangul)
    return (
      counted &&
      !(before >= 0xac00 && before <= 0xd7a3) &&
      (place.signs > 1 || smallScales.has(first) || bigScales.has(first))
    );
  // 万一 is "in case", 千方百计 "by every means": a scale alone counts only before a counter.
  if (first !== "十" && (smallScales.has(first) || bigScales.has(first)) && !counted) return false;
  if (place.signs === 1) return counted && first !== "一" && !(first === "零");
  if (place.pendingHigh !== null && place.biggest === 1) return counted;
  if (place.digitRun >= 2 && place.biggest === 1) return counted || place.digitRun === 4;
  return true;
}

/** 百分之三十 is thirty percent. */
function readHundredth(folded: string, start: number): MyriadRead | null {
  const place = readPlaces(folded, start + 3);
  if (place === null || place === "code") return null;
  return shareRead(place.at, valueWith(place, place.pending));
}

function shareRead(end: number, percent: number): MyriadRead {
  return { end, value: percent, high: null, isOdd: false, scale: 1, isPlain: false, isCode: false, isShare: true };
}

const notTenths = "员为立功本果了熟交人都效长分品型千上万绩群见";

/** 三分之二, 3분의 2, 七成五. */
function readPart(folded: string, place: Place): MyriadRead | null {
  const value = valueWith(place, place.pending);
  const opener = folded.startsWith("分之", place.at) ? 2 : folded.startsWith("분의", place.at) ? 2 : 0;
  if (opener > 0 && value > 0) {
    const from = place.at + opener + (folded[place.at + opener] === " " ? 1 : 0);
    const top = readPlaces(folded, from);
    if (top === null || top === "code") return null;
    return shareRead(top.at, Math.round((10_000 * valueWith(top, top.pending)) / value) / 100);
  }
  const next = folded[place.at + 1] ?? "";
  if (folded[place.at] === "할" && value > 0 && value <= 10 && next !== "머" && next !== "인")
    return shareRead(place.at + 1, 10 * value);
  if (folded[place.at] === "成" && value > 0 && value <= 10 && !notTenths.includes(next || " ")) {
    const half = hanDigits.get(next);
    if (next === "半") return shareRead(place.at + 2, 10 * value + 5);
    return half === undefined ? shareRead(place.at + 1, 10 * value) : shareRead(place.at + 2, 10 * value + half);
  }
  return null;
}

/** Counters that a native numeral is written together with; 국, 도 or 장 would make words of it (한국, 두도록). */
const NATIVE_COUNTERS = /^(?:명|건|배|곳|척|사람|개|차례|달|번)/;

/** 서른 명, 스물다섯, 두세 명: the native numerals, which only stand before a counter. */
function readNative(folded: string, start: number, isCounted: Counted): MyriadRead | null {
  const first = folded.charCodeAt(start);
  const before = folded.charCodeAt(start - 1);
  if (first < 0xac00 || (before >= 0xac00 && before <= 0xd7a3)) return null;
  const after = (at: number) =>
    NATIVE_COUNTERS.test(folded.slice(at, at + 2)) ||
    (folded[at] === " " && isCounted(at + 1)) ||
    folded.startsWith("여 ", at);
  const read = (end: number, value: number, high: number | null): MyriadRead | null =>
    after(end) ? { end, value, high, isOdd: false, scale: 1, isPlain: false, isCode: false, isShare: false } : null;
  for (const [word, [low, high]] of nativePairs)
    if (folded.startsWith(word, start)) {
      const found = read(start + word.length, low, high);
      if (found !== null) return found;
    }
  let at = start;
  let value = 0;
  for (const [word, ten] of nativeTens)
    if (folded.startsWith(word, at)) {
      value = ten;
      at += word.length;
      break;
    }
  for (const [word, one] of nativeOnes)
    if (folded.startsWith(word, at)) {
      const found = read(at + word.length, value + one, null);
      if (found !== null) return found;
    }
  return at > start ? read(at, value, null) : null;
}
