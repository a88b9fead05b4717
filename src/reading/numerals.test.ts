import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDigits } from "./digits.ts";
import { foldText } from "./fold.ts";
import type { Language } from "./language.ts";
import { readMyriad } from "./myriads.ts";
import { findQuantities } from "./quantities.ts";

const counted = () => true;

/** The textbook: split at the largest multiplier, read both sides, add. */
function textbook(numeral: string, digits: string, scales: readonly (readonly [string, number])[]): number {
  if (numeral === "") return 0;
  for (const [sign, scale] of scales) {
    const at = numeral.lastIndexOf(sign);
    if (at < 0) continue;
    const before = numeral.slice(0, at);
    return (
      (before === "" ? 1 : textbook(before, digits, scales)) * scale + textbook(numeral.slice(at + 1), digits, scales)
    );
  }
  return digits.indexOf(numeral.replace(/^[零〇]/, ""));
}

/** Writes a number the way schools teach it, with a zero for every gap (Chinese) or none (Korean). */
function written(
  value: number,
  digits: string,
  small: readonly string[],
  big: readonly string[],
  zero: string,
): string {
  let text = "";
  for (let place = big.length - 1; place >= 0; place--) {
    const section = Math.floor(value / 10_000 ** place) % 10_000;
    if (section === 0) continue;
    let part = "";
    for (let k = 3; k >= 0; k--) {
      const digit = Math.floor(section / 10 ** k) % 10;
      if (digit > 0) part += digits[digit]! + small[k]!;
      else if (zero !== "" && (part !== "" || text !== "") && !part.endsWith(zero) && section % 10 ** k > 0)
        part += zero;
    }
    text += part + big[place]!;
  }
  return text;
}

const han = { digits: "〇一二三四五六七八九", small: ["", "十", "百", "千"], big: ["", "万", "亿"], zero: "零" };
const hangul = { digits: "영일이삼사오육칠팔구", small: ["", "십", "백", "천"], big: ["", "만", "억"], zero: "" };
const hanScales = [
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 100],
  ["十", 10],
] as const;
const hangulScales = [
  ["억", 1e8],
  ["만", 1e4],
  ["천", 1e3],
  ["백", 100],
  ["십", 10],
] as const;
const whole = fc.integer({ min: 11, max: 999_999_999_999 });

describe("numerals of Chinese and Korean", () => {
  test("a Chinese numeral reads back to its number, as the textbook reads it", () => {
    fc.assert(
      fc.property(whole, (value) => {
        const numeral = written(value, han.digits, han.small, han.big, han.zero);
        expect(textbook(numeral.replaceAll("零", ""), han.digits, hanScales)).toBe(value);
        expect(readMyriad(`${numeral}人`, 0, counted)).toMatchObject({ value, end: numeral.length });
      }),
    );
  });

  test("a Korean numeral reads back to its number, as the textbook reads it", () => {
    fc.assert(
      fc.property(whole, (value) => {
        const numeral = written(value, hangul.digits, hangul.small, hangul.big, hangul.zero);
        expect(textbook(numeral, hangul.digits, hangulScales)).toBe(value);
        expect(readMyriad(`${numeral} 명`, 0, counted)).toMatchObject({ value, end: numeral.length });
      }),
    );
  });

  test("digits mixed with multipliers read back: 1억 2,345만 6천", () => {
    fc.assert(
      fc.property(fc.nat(999), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9 }), (a, b, c) => {
        const text = `${a > 0 ? `${a}억 ` : ""}${b}만 ${c}천 명`;
        expect(readMyriad(text, 0, counted)?.value).toBe(a * 1e8 + b * 1e4 + c * 1e3);
      }),
    );
  });
});

/** How each language writes a number in digits. */
const styles: readonly (readonly [Language, string, string, string])[] = [
  ["en", ",", ".", "workers"],
  ["ru", " ", ",", "тонн"],
  ["de", ".", ",", "Tonnen"],
  ["fr", "\u202f", ",", "tonnes"],
  ["es", ".", ",", "toneladas"],
  ["ko", ",", ".", "톤"],
  ["zh", ",", ".", "吨"],
];

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

describe("numbers in digits", () => {
  test.each(styles)(
    "in %s, a whole number in groups reads back, and its words are where it says",
    (language, mark, _decimal, unit) => {
      fc.assert(
        fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
          const number = grouped(value, mark);
          const text = `x ${number} ${unit}`;
          const found = findQuantities(text, language).filter((quantity) => quantity.kind !== "identifier");
          expect(found.map((quantity) => quantity.value)).toEqual([value]);
          expect(text.slice(found[0]!.numberStart, found[0]!.numberEnd)).toBe(number);
        }),
      );
    },
  );

  test.each(styles)("in %s, a number with a fraction reads back", (language, mark, decimal, unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: 1, max: 99 }), (value, hundredths) => {
        const fraction = String(hundredths).padStart(2, "0");
        const text = `x ${grouped(value, mark)}${decimal}${fraction} ${unit}`;
        expect(findQuantities(text, language)[0]?.value).toBe(Number(`${value}.${fraction}`));
      }),
    );
  });

  test("what a number says is what its own words say, read alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(",", ".", " ", "'"), (value, mark) => {
        const number = grouped(value, mark);
        const read = readDigits(foldText(number), 0, mark === "." ? "," : ".");
        expect(read).toMatchObject({ value, end: number.length });
      }),
    );
  });
});

const ones =
  " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function inWords(value: number): string {
  if (value < 20) return ones[value]!;
  if (value < 100)
    return value % 10 === 0 ? tens[Math.floor(value / 10)]! : `${tens[Math.floor(value / 10)]}-${ones[value % 10]}`;
  if (value < 1000)
    return `${ones[Math.floor(value / 100)]} hundred${value % 100 === 0 ? "" : ` and ${inWords(value % 100)}`}`;
  for (const [scale, word] of [
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
  ] as const)
    if (value >= scale)
      return `${inWords(Math.floor(value / scale))} ${word}${value % scale === 0 ? "" : ` ${inWords(value % scale)}`}`;
  return "";
}

test("a number in English words reads back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
      expect(findQuantities(`${inWords(value)} workers`, "en")[0]?.value).toBe(value);
    }),
  );
});

const einer =
  " ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const zehner = "  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

function aufDeutsch(value: number): string {
  if (value < 20) return einer[value]!;
  if (value < 100) return `${value % 10 === 0 ? "" : `${einer[value % 10]}und`}${zehner[Math.floor(value / 10)]}`;
  if (value < 1000)
    return `${einer[Math.floor(value / 100)]}hundert${value % 100 === 0 ? "" : aufDeutsch(value % 100)}`;
  return `${aufDeutsch(Math.floor(value / 1000))}tausend${value % 1000 === 0 ? "" : aufDeutsch(value % 1000)}`;
}

test("a number in one German word reads back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 999_999 }).filter((value) => value % 100 !== 1),
      (value) => {
        expect(findQuantities(`${aufDeutsch(value)} Arbeiter`, "de")[0]?.value).toBe(value);
      },
    ),
  );
});

describe("any text at all", () => {
  const pieces = fc.constantFrom(
    "1",
    "2017",
    "1,200",
    "3.5",
    "о",
    "тысяч",
    "млн",
    " ",
    "-",
    "–",
    "%",
    "$",
    "between",
    "and",
    "to",
    "万",
    "三",
    "十",
    "천",
    "만",
    "명",
    "한 ",
    "no ",
    "half",
    "May",
    "the",
    ",",
    "(",
    "½",
    "от",
    "до",
    "'",
    "е́",
    "🙂",
    "\n",
    "года",
    "年",
    "月",
    "a",
    "million",
  );
  const hostile = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

  test("spans stand inside the text, in order, apart, with the number inside the expression", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom<Language>("en", "ru", "ko", "zh", "de", "fr", "es"), (text, language) => {
        let at = 0;
        for (const quantity of findQuantities(text, language)) {
          expect(quantity.start).toBeGreaterThanOrEqual(at);
          expect(quantity.numberStart).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.numberEnd).toBeLessThanOrEqual(quantity.end);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          for (const value of [quantity.value, quantity.low, quantity.high]) expect(Number.isNaN(value)).toBe(false);
          at = quantity.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
