/**
 * Letters of the scripts of India, and of Thai, in plain Latin.
 *
 * Nine Indian blocks of Unicode are laid out alike, so one table by place in the block reads them all: Devanagari, Bengali,
 * Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam. A consonant carries an a unless a sign says otherwise; at the
 * end of a word it is silent, as people write such names in Latin. Thai writes some vowels before their consonant and some
 * not at all, so its words are compared by consonants.
 */
const FIRST = 0x900;
const BLOCK = 0x80;
const LAST = 0xd7f;

/** Place in the block, value. Consonants end in "*": they carry an a. */
const PLACES = new Map<number, string>(
  (
    "01:n 02:n 03:h 05:a 06:a 07:i 08:i 09:u 0a:u 0b:ri 0c:li 0e:e 0f:e 10:ai 12:o 13:o 14:au 15:k* 16:kh* 17:g* 18:gh* 19:ng* 1a:ch* " +
    "1b:chh* 1c:j* 1d:jh* 1e:n* 1f:t* 20:th* 21:d* 22:dh* 23:n* 24:t* 25:th* 26:d* 27:dh* 28:n* 29:n* 2a:p* 2b:ph* 2c:b* 2d:bh* 2e:m* " +
    "2f:y* 30:r* 31:r* 32:l* 33:l* 34:l* 35:v* 36:sh* 37:sh* 38:s* 39:h* 3e:a 3f:i 40:i 41:u 42:u 43:ri 46:e 47:e 48:ai 4a:o 4b:o 4c:au " +
    "58:k* 59:kh* 5a:g* 5b:z* 5c:r* 5d:rh* 5e:f* 5f:y* 70:n"
  )
    .split(" ")
    .map((cell) => {
      const [place, value] = cell.split(":") as [string, string];
      return [Number.parseInt(place, 16), value];
    }),
);
const VIRAMA = 0x4d;
const NUKTA = 0x3c;

/** A word of one of the nine scripts; what is in no table is dropped. */
export function romaniseIndic(text: string): string {
  let latin = "";
  let carries = false;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < FIRST || code > LAST) continue;
    const place = (code - FIRST) % BLOCK;
    if (place === NUKTA) continue;
    const value = PLACES.get(place);
    const isSign = place >= 0x3e && place <= 0x4c;
    if (carries && !isSign && place !== VIRAMA) latin += "a";
    carries = false;
    if (value === undefined) continue;
    carries = value.endsWith("*");
    latin += carries ? value.slice(0, -1) : value;
  }
  return latin;
}

const THAI = new Map<string, string>(
  (
    "ก:k ข:kh ฃ:kh ค:kh ฅ:kh ฆ:kh ง:ng จ:ch ฉ:ch ช:ch ซ:s ฌ:ch ญ:y ฎ:d ฏ:t ฐ:th ฑ:th ฒ:th ณ:n ด:d ต:t ถ:th ท:th ธ:th น:n บ:b ป:p ผ:ph ฝ:f พ:ph " +
    "ฟ:f ภ:ph ม:m ย:y ร:r ล:l ว:w ศ:s ษ:s ส:s ห:h ฬ:l อ:o ฮ:h ะ:a ั:a า:a ำ:am ิ:i ี:i ึ:u ื:u ุ:u ู:u เ:e แ:ae โ:o ใ:ai ไ:ai ฤ:ri"
  )
    .split(" ")
    .map((cell) => [cell[0]!, cell.slice(2)]),
);
const BEFORE = "เแโใไ";
const SILENT = "์";

/** A Thai word; vowels that stand before their consonant are read after it. */
export function romaniseThai(text: string): string {
  let latin = "";
  let waiting = "";
  const letters = [...text];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (letters[i + 1] === SILENT) continue;
    const value = THAI.get(letter);
    if (value === undefined) continue;
    if (BEFORE.includes(letter)) {
      waiting = value;
      continue;
    }
    latin += value + waiting;
    waiting = "";
  }
  return latin + waiting;
}
