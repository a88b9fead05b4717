/**
 * A name as typed brought to the letters it is made of: one case, one form of each character, no invisible ones.
 *
 * Everything here is linear in the text and the text is bounded by the caller. Marks are kept (š and s differ until
 * `latin.ts` decides); what only steers display (zero-width, bidirectional, variation selectors) goes.
 */
/** A ligature may stand for eighteen letters; a name of 1,000 units is read as at most so many. */
const MOST_UNITS = 3000;
/** ASCII, and letters of Latin-1, Cyrillic, Hangul and Han that no form of Unicode changes, unless marks follow. */
const PLAIN =
  /^[\x20-\x7e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0401\u0410-\u044f\u0451\uac00-\ud7a3\u4e00-\u9fff]*$/;
// Default-ignorable and bidirectional controls; a soft hyphen joins what it stands in.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

/** Lower case, compatibility forms resolved, invisible characters removed, digits of every script as 0–9. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const composed = text
    .normalize("NFKC")
    .slice(0, MOST_UNITS)
    .replace(INVISIBLE, "")
    .replace(STACKED_MARKS, "$1")
    .toLowerCase();
  return composed.replace(/\p{Nd}/gu, asciiDigit).normalize("NFC");
}

function asciiDigit(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return character;
  for (const zero of DIGIT_ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  return character;
}
