/**
 * Which bytes stand for which letters: told by a mark, by validity, or by how often the commonest letters come out.
 *
 * A wrong guess here would screen nonsense and find nothing, so what is not clear is an error that asks.
 */
import { UsageError } from "../faults.ts";

export interface TextEncoding {
  /** A label of the Encoding Standard. */
  readonly label: string;
  /** False where it was guessed by its letters: a person should be told. */
  readonly isSure: boolean;
}

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Letters that texts in each old encoding are full of. What decodes to few of them was something else. */
const OLD: readonly { readonly label: string; readonly common: RegExp; readonly script: RegExp }[] = [
  { label: "windows-1251", common: /[оеаинтсрвлкмдпуОООАИЕКСРН]/gu, script: /[А-Яа-яЁёІіЇїЄєҐґ]/gu },
  { label: "koi8-r", common: /[оеаинтсрвлкмдпуОАИЕКСРН]/gu, script: /[А-Яа-яЁё]/gu },
  { label: "ibm866", common: /[оеаинтсрвлкмдпуОАИЕКСРН]/gu, script: /[А-Яа-яЁё]/gu },
  {
    label: "euc-kr",
    common:
      /[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지영수철회사식무역건설상공업총기명국나라가의인조선대동자부은원]/gu,
    script: /[\uac00-\ud7a3]/gu,
  },
  {
    label: "gb18030",
    common:
      /[的公司有限中国名称贸易国际集团工程建设技术发展股份南北东西大海江山朝鲜王李张刘陈杨赵黄周吴金明华文国家地区日期编号供应商]/gu,
    script: /[\u4e00-\u9fff]/gu,
  },
  {
    label: "big5",
    common:
      /[的公司有限中國名稱貿易國際集團工程建設技術發展股份南北東西大海江山朝鮮王李張劉陳楊趙黃周吳金明華文家地區日期編號供應商]/gu,
    script: /[\u4e00-\u9fff]/gu,
  },
  {
    label: "shift_jis",
    common: /[のをはがにでと一人会社株式商事国日本東京都市山田川ンスイーアル]/gu,
    script: /[\u3040-\u30ff\u4e00-\u9fff]/gu,
  },
  { label: "windows-1252", common: /[éèêàâçùûôîïäöüßÄÖÜÉñáíóúÑøåæÅØãõ’–]/gu, script: /[À-ÿ’–]/gu },
];

/** Throws UsageError where the bytes are no text that we can tell. */
export function detectEncoding(head: Uint8Array, isWhole: boolean): TextEncoding {
  if (starts(head, 0xef, 0xbb, 0xbf)) return { label: "utf-8", isSure: true };
  if (starts(head, 0xff, 0xfe)) return { label: "utf-16le", isSure: true };
  if (starts(head, 0xfe, 0xff)) return { label: "utf-16be", isSure: true };
  const wide = wideWithoutMark(head);
  if (wide) return { label: wide, isSure: true };
  if (isUtf8(head, isWhole)) return { label: "utf-8", isSure: true };
  // A byte of a pair may have been cut off at the end.
  const sample = isWhole ? head : head.subarray(0, lastLineEnd(head));
  const scored = OLD.map(({ label, common, script }) => ({ label, score: score(sample, label, common, script) })).sort(
    (a, b) => b.score - a.score,
  );
  const [first, second] = scored;
  if (!first || first.score < 0.15 || (second && second.score > first.score * 0.9))
    throw new UsageError(
      `its letters are neither UTF-8 nor any other encoding that could be told for sure (${scored
        .slice(0, 3)
        .map((one) => one.label)
        .join(", ")} are possible). Say which with --encoding, or save it in UTF-8.`,
    );
  return { label: first.label, isSure: false };
}

function wideWithoutMark(head: Uint8Array): string | null {
  const { length } = head.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i & 1]!++;
  if (zeros[1]! > length / 8 && zeros[0]! < length / 64) return "utf-16le";
  return zeros[0]! > length / 8 && zeros[1]! < length / 64 ? "utf-16be" : null;
}

function isUtf8(head: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

function lastLineEnd(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(10);
  return at < 0 ? bytes.length : at;
}

/** The share of the commonest letters among all that are not ASCII, 0 where the bytes are not of this encoding. */
function score(bytes: Uint8Array, label: string, common: RegExp, script: RegExp): number {
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return 0;
  }
  let foreign = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) foreign++;
  if (foreign === 0) return 0;
  const found = text.match(common)?.length ?? 0;
  const inScript = text.match(script)?.length ?? 0;
  // Small letters outnumber capitals after capitals: KOI8 read as CP1251 turns cases round.
  const turned = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return (found / foreign) * (inScript / foreign) - turned / foreign;
}

/** Decodes piece by piece; bytes that the encoding does not have are an error that says where. */
export async function* decodeText(
  pieces: AsyncIterable<Uint8Array>,
  label: string,
  isTold: boolean,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new UsageError(
      `--encoding "${label}" is not known. Try utf-8, utf-16le, windows-1251, windows-1252, euc-kr, gb18030, big5, shift_jis or koi8-r.`,
      { cause },
    );
  }
  let at = 0;
  const broken = (cause: unknown, size: number): UsageError =>
    new UsageError(
      `bytes that are not ${label}, between byte ${at} and ${at + size}. ${isTold ? "Say another with --encoding" : "Say which it is with --encoding (windows-1251, euc-kr, gb18030 …)"}, or save it in UTF-8.`,
      { cause },
    );
  for await (const piece of pieces) {
    let text: string;
    try {
      text = decoder.decode(piece, { stream: true });
    } catch (cause) {
      throw broken(cause, piece.length);
    }
    at += piece.length;
    if (text !== "") yield text;
  }
  try {
    const last = decoder.decode();
    if (last !== "") yield last;
  } catch (cause) {
    throw broken(cause, 0);
  }
}
