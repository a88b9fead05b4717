/**
 * Hostile texts: how long the reading of 200,000 characters takes, and of a quarter of them.
 *
 * Short texts are read without a thread of their own because time grows with the length whatever the text is; this table
 * is what that rests on. A ratio near 4 is linear; 16 would be quadratic. Also the memory of a document of 50 MB read through.
 */
import { readClaims } from "../../src/reading/read-claims.ts";

const LENGTH = 200_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const pieces: Readonly<Record<string, string>> = {
  "one letter": "a",
  spaces: " ",
  digits: "1",
  "digits and commas": "1,",
  "a name": "North Korea ",
  capitals: "North Korean Workers ",
  counts: "5,000 workers ",
  ranges: "between 1 and 2 and ",
  quotes: '"',
  "open quotes": "«",
  brackets: "(",
  Han: "一",
  "Han multipliers": "万亿",
  Hangul: "만",
  "a list": "Russia and China and ",
  "said that": "said that ",
  "according to": "according to ",
  passives: "employed by ",
  "scripts mixed": "北한 Р1 ",
  "zero width": "\u200b",
  marks: "e\u0301\u0301",
  dates: "22 December 2019, ",
  "Chinese links": "向朝鲜派遣工人，",
  "Korean links": "북한은 러시아에 노동자를 보냈고 ",
  "Russian links": "«Мокран» наняла рабочих из КНДР и ",
};

const millis = (text: string): number => {
  const from = performance.now();
  readClaims(text, { published: null });
  return performance.now() - from;
};

console.log("text                 200,000 characters   a quarter   ratio");
for (const [name, piece] of Object.entries(pieces)) {
  const text = filled(piece);
  millis(text.slice(0, LENGTH / 4)); // the code is warm
  const quarter = millis(text.slice(0, LENGTH / 4));
  const whole = millis(text);
  console.log(
    `${name.padEnd(20)} ${whole.toFixed(0).padStart(14)} ms ${quarter.toFixed(1).padStart(10)} ms ${(whole / quarter).toFixed(1).padStart(7)}`,
  );
}

const sentence = "In 2016 Kuwait issued 420 new permits to North Korean workers, the ministry said in a statement. ";
for (const megabytes of [5, 50]) {
  const text = sentence.repeat(Math.ceil((megabytes * 1e6) / sentence.length));
  const before = process.memoryUsage().rss;
  const from = performance.now();
  const claims = readClaims(text, { published: null }).length;
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `${megabytes} MB: ${claims} claims in ${seconds.toFixed(1)} s, ${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MiB more than before, ${((process.memoryUsage().rss - before) / claims).toFixed(0)} bytes a claim`,
  );
}
