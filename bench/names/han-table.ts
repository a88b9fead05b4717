/**
 * Writes src/names/han-table.ts: the commonest reading of each character of GB 2312 and of the first plane of Big5, and
 * which character a traditional one is simplified to.
 *
 * The dictionaries behind it (pinyin-pro, opencc-js) take 90 ms to load; a search must answer in 150 ms from start. So
 * they are asked once, here, and the engine carries 50 kB of text that is only taken apart when a name holds Han.
 */
import { writeFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

const simplify = Converter({ from: "t", to: "cn" }) as (text: string) => string;

function charactersOf(encoding: string, leads: readonly [number, number], trails: readonly [number, number]): string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if ([...text].length === 1 && text >= "\u4e00" && text <= "\u9fff") found.push(text);
    }
  }
  return found;
}

const characters = new Set([
  ...charactersOf("gb18030", [0xb0, 0xf7], [0xa1, 0xfe]),
  ...charactersOf("big5", [0xa4, 0xc6], [0x40, 0xfe]),
]);
const bySyllable = new Map<string, string[]>();
const simplified: string[] = [];
for (const character of [...characters].sort()) {
  const reading = pinyin(character, { toneType: "none", type: "array", v: true })[0] ?? "";
  const syllable = reading.replace("ü", "v");
  if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  const simple = simplify(character);
  if (simple !== character && [...simple].length === 1) simplified.push(character + simple);
}
const lines = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, list]) => `  "${syllable} ${list.join("")}",`);
const pairs = (simplified.join("").match(/[\s\S]{1,100}/gu) ?? []).map((line) => `  "${line}",`);
writeFileSync(
  new URL("../../src/names/han-table.ts", import.meta.url),
  `/**
 * The commonest Mandarin reading (v for ü) of ${characters.size} characters, and traditional characters with their simplified form.
 *
 * Made by bench/names/han-table.ts from pinyin-pro (MIT) and opencc-js (Apache-2.0); do not edit: correct a reading in
 * \`han.ts\`. Longer than other files because it is a table, and taken apart only when a name holds Han.
 */
export const pinyinLines: readonly string[] = [
${lines.join("\n")}
];

/** Traditional, simplified, traditional, simplified … */
export const simplifiedPairs: readonly string[] = [
${pairs.join("\n")}
];
`,
);
process.stdout.write(`${bySyllable.size} syllables, ${characters.size} characters, ${simplified.length} simplified\n`);
