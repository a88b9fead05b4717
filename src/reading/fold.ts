/**
 * A text made plain for the grammars without moving a letter: lower case, ASCII digits, one space, one long dash.
 *
 * Every fold keeps the length in UTF-16 units, so an offset into the folded text is an offset into the text. Letters
 * whose lower case is longer (İ) stay as they are.
 */
const SPECIAL =
  /[\u0080-\u00bf\u0130\u0401\u0451\u0660-\u0669\u066b\u066c\u06f0-\u06f9\u2000-\u206f\u2212\u223c\u3000\u301c\uff01-\uff5e]/g;

/** The folded twin of a text, of the same length. */
export function foldText(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) lower = foldSlowly(text);
  return lower.replace(SPECIAL, plainOf);
}

function foldSlowly(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const lower = unit.toLowerCase();
    folded += lower.length === 1 ? lower : unit;
  }
  return folded;
}

function plainOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) {
    const ascii = String.fromCharCode(code - 0xfee0).toLowerCase();
    return ascii;
  }
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return " ";
  if ((code >= 0x2012 && code <= 0x2015) || code === 0x2212) return "–";
  if (code === 0x2010 || code === 0x2011) return "-";
  if (code === 0x2018 || code === 0x2019 || code === 0xb4) return "'";
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return '"';
  if (code === 0x223c || code === 0x301c) return "~";
  if (code === 0x401 || code === 0x451) return "е";
  if (code === 0x66b) return ".";
  if (code === 0x66c) return ",";
  return unit;
}

export function isSpaceUnit(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 11 || code === 12;
}

export function isDigitUnit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Han, Hangul and kana: letters of scripts whose words have no visible border. */
export function isBorderlessUnit(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Letters of scripts that put spaces between words. Folded text: no capitals of ASCII are left. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return false;
}
