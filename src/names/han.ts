/**
 * Han characters read aloud: Pinyin, Wade–Giles made from it by rule, and traditional forms brought to simplified ones.
 *
 * Character by character with the commonest reading; a person's first character is read as a surname (曾 is Zeng, not
 * Ceng). Tables are taken apart on first use. Korean and Cantonese readings come from elsewhere: they are facts, not rules.
 */
import { pinyinLines, simplifiedPairs } from "./han-table.ts";

/** Characters whose reading differs when they are a surname. */
const SURNAME_READING = new Map(
  Object.entries({
    曾: "zeng",
    单: "shan",
    單: "shan",
    仇: "qiu",
    查: "zha",
    盖: "ge",
    解: "xie",
    任: "ren",
    朴: "piao",
    区: "ou",
    區: "ou",
    尉: "yu",
    冼: "xian",
    翟: "zhai",
    覃: "qin",
    乐: "yue",
    樂: "yue",
    宁: "ning",
    缪: "miao",
    繆: "miao",
    曲: "qu",
    召: "shao",
    纪: "ji",
    紀: "ji",
    員: "yun",
    员: "yun",
    洗: "xian",
  }),
);
/** Common characters that the single-character table reads for another sense than names mean. */
const IN_NAMES = new Map(
  Object.entries({
    长: "chang",
    長: "chang",
    重: "chong",
    厦: "xia",
    廈: "xia",
    兴: "xing",
    興: "xing",
    行: "hang",
    大: "da",
    都: "du",
    中: "zhong",
    华: "hua",
    華: "hua",
    和: "he",
    海: "hai",
  }),
);
export const twoCharacterSurnames = new Set(
  "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 夏侯 轩辕 軒轅 端木 南宫 南宮 鲜于 鮮于 独孤 獨孤".split(
    " ",
  ),
);

let pinyin: Map<string, string> | null = null;
let simple: Map<string, string> | null = null;

function pinyinTable(): Map<string, string> {
  if (pinyin !== null) return pinyin;
  pinyin = new Map();
  for (const line of pinyinLines) {
    const space = line.indexOf(" ");
    for (const character of line.slice(space + 1)) pinyin.set(character, line.slice(0, space));
  }
  for (const [character, syllable] of IN_NAMES) pinyin.set(character, syllable);
  return pinyin;
}

/** Traditional characters to simplified ones, one by one. */
export function simplified(text: string): string {
  if (simple === null) {
    simple = new Map();
    const pairs = [...simplifiedPairs.join("")];
    for (let i = 0; i + 1 < pairs.length; i += 2) simple.set(pairs[i]!, pairs[i + 1]!);
  }
  let result = "";
  for (const character of text) result += simple.get(character) ?? character;
  return result;
}

/** The syllables of a Han text; `surname` reads the first character as one. Characters outside the table are skipped. */
export function pinyinSyllables(text: string, surname: boolean): string[] {
  const table = pinyinTable();
  const syllables: string[] = [];
  for (const character of text) {
    const special = surname && syllables.length === 0 ? SURNAME_READING.get(character) : undefined;
    const syllable = special ?? table.get(character);
    if (syllable !== undefined) syllables.push(syllable.replace("v", "u"));
  }
  return syllables;
}

const INITIALS = [
  "zh",
  "ch",
  "sh",
  "b",
  "p",
  "m",
  "f",
  "d",
  "t",
  "n",
  "l",
  "g",
  "k",
  "h",
  "j",
  "q",
  "x",
  "r",
  "z",
  "c",
  "s",
];
const WADE_INITIAL: Readonly<Record<string, string>> = {
  b: "p",
  d: "t",
  g: "k",
  j: "ch",
  q: "ch",
  x: "hs",
  zh: "ch",
  r: "j",
  z: "ts",
  c: "ts",
};
const WHOLE: Readonly<Record<string, string>> = {
  zi: "tzu",
  ci: "tzu",
  si: "szu",
  yi: "i",
  yan: "yen",
  ye: "yeh",
  you: "yu",
  yong: "yung",
  er: "erh",
  ge: "ko",
  ke: "ko",
  he: "ho",
  gui: "kuei",
  kui: "kuei",
  xu: "hsu",
  ri: "jih",
  yue: "yueh",
  guo: "kuo",
  kuo: "kuo",
  huo: "huo",
  shuo: "shuo",
  e: "o",
};

/** A Pinyin syllable in Wade–Giles as lists print it, without apostrophes and umlauts. */
export function wadeGiles(syllable: string): string {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const initial = INITIALS.find((candidate) => syllable.startsWith(candidate)) ?? "";
  let final = syllable.slice(initial.length);
  if (final === "i" && ["zh", "ch", "sh"].includes(initial)) final = "ih";
  else if (final === "ian") final = "ien";
  else if (final === "ie") final = "ieh";
  else if (final === "ue") final = "ueh";
  else if (final === "ong") final = "ung";
  else if (final === "iong") final = "iung";
  else if (final === "uo" && initial !== "") final = "o";
  return (WADE_INITIAL[initial] ?? initial) + final;
}
