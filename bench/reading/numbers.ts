/**
 * Numbers and dates, ours beside compromise, wink-nlp, Microsoft's recognizers and chrono-node, on the same lines.
 *
 * A line is right when exactly its values are found (a range with both ends, a name with none); a date when its first
 * and last day, month or year are. Packages are asked in the line's language where they have it and in English where
 * they have not, as they do by themselves. Speed is over real documents where ../shared is there, else over the
 * labelled sentences. `node bench/reading/numbers.ts`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Language } from "../../src/reading/language.ts";
import { findPeriods } from "../../src/reading/periods.ts";
import { findQuantities } from "../../src/reading/quantities.ts";
import { sentencesOf } from "../../src/reading/sentences.ts";
import { dateRows, numberRows } from "./number-rows.ts";

const PUBLISHED = "2017-11-20";
const root = fileURLToPath(new URL("../..", import.meta.url));
const peer = createRequire(new URL("../peers/package.json", import.meta.url));
const languages: readonly Language[] = ["en", "ru", "ko", "zh", "de", "fr", "es"];

interface Reader {
  readonly name: string;
  /** Null where it reads none of this kind. */
  readonly values: ((text: string, language: Language) => readonly number[]) | null;
  readonly dates: ((text: string, language: Language) => readonly (readonly [string | null, string | null])[]) | null;
}

const ours: Reader = {
  name: "manumit",
  values: (text, language) =>
    findQuantities(text, language)
      .filter(({ kind }) => kind !== "identifier" && kind !== "year_like" && kind !== "ordinal")
      .flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null)),
  dates: (text, language) =>
    findPeriods(text, language, PUBLISHED).map(({ period }) => [period.start, period.end] as const),
};

interface Recognised {
  readonly resolution: { readonly value?: string; readonly values?: readonly Record<string, string>[] } | null;
}

function microsoft(): Reader {
  const suite = peer("@microsoft/recognizers-text-suite");
  const culture = (language: Language): string =>
    ({ en: "en-us", zh: "zh-cn", de: "de-de", fr: "fr-fr", es: "es-es", ru: "en-us", ko: "en-us" })[language];
  const asked = (method: string, text: string, language: Language): readonly Recognised[] => {
    try {
      return suite[method](
        text,
        culture(language),
        ...(method === "recognizeDateTime" ? [undefined, new Date(`${PUBLISHED}T12:00:00`)] : []),
      );
    } catch {
      return [];
    }
  };
  return {
    name: "MS recognizers",
    values: (text, language) => {
      const valueIn = ({ resolution }: Recognised) => Number.parseFloat((resolution?.value ?? "NaN").replace(",", "."));
      const measured = [...asked("recognizePercentage", text, language), ...asked("recognizeCurrency", text, language)]
        .map(valueIn)
        .filter(Number.isFinite);
      return measured.length > 0 ? measured : asked("recognizeNumber", text, language).map(valueIn);
    },
    dates: (text, language) =>
      asked("recognizeDateTime", text, language).map(({ resolution }) => {
        const value = resolution?.values?.at(-1) ?? resolution?.values?.[0] ?? {};
        // Its timex says how exact a date is: 2016-10 a month, 2016 a year.
        const timex = /^\d{4}(?:-\d{2}){0,2}$/.exec(value["timex"] ?? "")?.[0];
        const open = value["Mod"];
        if (timex !== undefined) return [open === "before" ? null : timex, open === "since" ? null : timex] as const;
        return [value["start"] ?? value["value"] ?? null, value["end"] ?? value["value"] ?? null] as const;
      }),
  };
}

function compromise(): Reader {
  const nlp = peer("compromise");
  nlp.plugin(peer("compromise-dates"));
  return {
    name: "compromise",
    values: (text) =>
      nlp(text)
        .numbers()
        .json()
        .map((one: { number?: { num?: number } }) => one.number?.num ?? Number.NaN),
    dates: (text) =>
      nlp(text)
        .dates({ today: PUBLISHED })
        .json()
        .map((one: { dates?: { start?: string; end?: string } }) => [
          one.dates?.start?.slice(0, 10) ?? null,
          one.dates?.end?.slice(0, 10) ?? null,
        ]),
  };
}

function wink(): Reader {
  const nlp = peer("wink-nlp")(peer("wink-eng-lite-web-model"));
  return {
    name: "wink-nlp",
    values: (text) => {
      const kinds = new Set(["CARDINAL", "MONEY", "PERCENT"]);
      const entities: { type: string; value: string }[] = nlp.readDoc(text).entities().out(nlp.its.detail);
      // It gives words, not values: digits are read as they stand.
      return entities
        .filter(({ type }) => kinds.has(type))
        .map(({ value }) => Number(value.replace(/[$€£,%]|percent/g, "")));
    },
    dates: null,
  };
}

function chrono(): Reader {
  const library = peer("chrono-node");
  const iso = (date: { get(part: string): number; isCertain(part: string): boolean } | null): string | null => {
    if (date === null) return null;
    const two = (part: string) => String(date.get(part)).padStart(2, "0");
    if (!date.isCertain("month")) return `${date.get("year")}`;
    return date.isCertain("day")
      ? `${date.get("year")}-${two("month")}-${two("day")}`
      : `${date.get("year")}-${two("month")}`;
  };
  return {
    name: "chrono-node",
    values: null,
    dates: (text, language) => {
      const reader = language === "ko" ? library : (library[language] ?? library);
      return reader.parse(text, new Date(`${PUBLISHED}T12:00:00`)).map((one: { start: never; end: never }) => {
        const start = iso(one.start);
        return [start, one.end === null ? start : iso(one.end)];
      });
    },
  };
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b));

function areValues(found: readonly number[], expected: readonly number[]): boolean {
  const sorted = found.toSorted((a, b) => a - b);
  return sorted.length === expected.length && expected.every((value, i) => isNear(sorted[i]!, value));
}

/** A finer date than asked for is right where it lies in it; an end may be given as the day after. */
const isDate = (found: string | null, expected: string | null): boolean =>
  found === null || expected === null ? found === expected : found.slice(0, expected.length) === expected;

function dayBefore(date: string | null): string | null {
  const time = date === null || date.length < 10 ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? null : new Date(time - 86_400_000).toISOString().slice(0, 10);
}

function share(language: Language, right: (i: number) => boolean, rows: readonly { language: Language }[]): string {
  const own = rows.flatMap((row, i) => (row.language === language ? [i] : []));
  return `${own.filter(right).length}/${own.length}`;
}

function table(title: string, lines: readonly (readonly string[])[]): void {
  console.log(`\n${title.padEnd(18)}${languages.map((language) => language.padStart(8)).join("")}`);
  for (const [name, ...cells] of lines)
    console.log(`${name!.padEnd(18)}${cells.map((cell) => cell.padStart(8)).join("")}`);
}

const readers = [ours, microsoft(), compromise(), wink(), chrono()];

table(
  "values right",
  readers.flatMap(({ name, values }) => {
    if (values === null) return [];
    const right = (i: number) => areValues(values(numberRows[i]!.text, numberRows[i]!.language), numberRows[i]!.values);
    return [[name, ...languages.map((language) => share(language, right, numberRows))]];
  }),
);

table(
  "dates right",
  readers.flatMap(({ name, dates }) => {
    if (dates === null) return [];
    const right = (i: number) => {
      const { text, language, start, end } = dateRows[i]!;
      const found = dates(text, language);
      return (
        found.length === 1 &&
        isDate(found[0]![0], start) &&
        (isDate(found[0]![1], end) || isDate(dayBefore(found[0]![1]), end))
      );
    };
    return [[name, ...languages.map((language) => share(language, right, dateRows))]];
  }),
);

function corpus(): { language: Language; text: string }[] {
  const documents = `${root}/../shared/sources/documents/`;
  const labelled = (language: Language): string =>
    readFileSync(`${root}/cases/sentences/${language}.ndjson`, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .join(" ");
  const english = existsSync(documents)
    ? readdirSync(documents)
        .map((name) => readFileSync(documents + name, "utf8"))
        .join("\n\n")
    : labelled("en");
  return [
    { language: "en", text: english },
    ...(["ru", "ko", "zh"] as const).map((language) => ({ language, text: labelled(language) })),
  ];
}

const MOST = 1 << 20;

/** Megabytes of UTF-8 a second, median of five, on a text repeated to about one megabyte. */
function speed(text: string, read: (text: string) => unknown, most = MOST, count = 5): string {
  const bytes = Buffer.byteLength(text);
  const long = `${text}\n\n`.repeat(Math.max(1, Math.floor(most / bytes)));
  const runs = Array.from({ length: count }, () => {
    const began = performance.now();
    read(long);
    return Buffer.byteLength(long) / 1e6 / ((performance.now() - began) / 1000);
  });
  return runs.toSorted((a, b) => a - b)[count >> 1]!.toFixed(2);
}

function readAll(text: string, language: Language): number {
  let found = 0;
  for (const { start, end } of sentencesOf(text, language)) {
    const sentence = text.slice(start, end);
    found += findQuantities(sentence, language).length + findPeriods(sentence, language, PUBLISHED).length;
  }
  return found;
}

console.log("\nMB/s (sentences, quantities and periods together)");
for (const { language, text } of corpus()) {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const segmented = (long: string) => {
    let count = 0;
    for (const paragraph of long.split("\n\n")) for (const _ of segmenter.segment(paragraph)) count += 1;
    return count;
  };
  console.log(
    `${language}: ours ${speed(text, (long) => readAll(long, language))}; sentences alone ${speed(text, (long) => sentencesOf(long, language))}, Intl.Segmenter alone ${speed(text, segmented)}`,
  );
}
const { text: sample } = corpus()[0]!;
const short = sample.slice(0, 8_000);
for (const { name, values, dates } of readers.slice(1))
  console.log(
    `en, ${name}: numbers ${values === null ? "–" : speed(short, (long) => values(long, "en"), 1, 1)}, dates ${dates === null ? "–" : speed(short, (long) => dates(long, "en"), 1, 1)} MB/s`,
  );
