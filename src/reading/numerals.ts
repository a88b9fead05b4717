/**
 * Puts numerals written in words together: "two hundred and fifty thousand", "1.2 billion", "две тысячи триста",
 * "zweihundertfünfzigtausend".
 *
 * The usual way: small words add where the places below are empty, a hundred multiplies what stands before, and a
 * thousand or more lifts it. A word that cannot join ends the number, so "two three" are two numbers. Scale words
 * without a number before them ("thousands of") are vague; "тысяч десять" is about ten thousand. It reads tokens and
 * gives tokens, each number one of them.
 */
import type { Grammar, Meaning } from "./grammars/grammar.ts";
import { meaningOf, means, type NumberRead, newNumber, type Token } from "./token.ts";

export function joinNumerals(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const isOpen = token.kind === "number" || (token.kind === "word" && token.meanings.length > 0);
    const end = isOpen ? numeralAt(tokens, i, joined) : i;
    if (end === i) joined.push(token);
    i = Math.max(end, i + 1);
  }
  return joined;
}

/** Reads the numeral at `i` into `joined` and gives the index after it; `i` where there is none. */
function numeralAt(tokens: readonly Token[], i: number, joined: Token[]): number {
  const token = tokens[i]!;
  if (token.kind === "word") {
    const share = meaningOf(token, "share");
    const scaled = share === null ? null : scaledShare(tokens, i, share.value);
    if (scaled !== null) return take(tokens, i, scaled.end, scaled.number, joined);
    if (share !== null)
      return take(tokens, i, i + 1, { ...newNumber(share.value), isShare: true, isWords: true }, joined);
    const approx = meaningOf(token, "approx");
    if (approx !== null)
      return take(tokens, i, i + 1, { ...newNumber(approx.value), isAbout: true, isWords: true }, joined);
    const inverted = invertedAt(tokens, i);
    if (inverted !== null) return take(tokens, i, i + 2, inverted, joined);
    const vague = meaningOf(token, "vague");
    const genitive = meaningOf(token, "genitive");
    // менее тысячи: after a bound the genitive is one thousand, not thousands.
    if (genitive !== null && means(tokens[i - 1], "before")) {
      const number = { ...newNumber(genitive.value), scale: genitive.value, mantissa: 1, isWords: true };
      return take(tokens, i, i + 1, number, joined);
    }
    const overshare = meaningOf(token, "overshare");
    if (overshare !== null) {
      const number = { ...newNumber(overshare.value), isShare: true, isOdd: true, isWords: true };
      return take(tokens, i, i + 1, number, joined);
    }
    if (vague !== null) {
      const number = { ...newNumber(vague.value), isVague: true, isOdd: true, isWords: true };
      return take(tokens, i, i + 1, number, joined);
    }
  }
  const sum = new Sum();
  const end = sum.readFrom(tokens, i);
  return end === i ? i : take(tokens, i, end, sum.number(), joined);
}

/** "Half a million", "a quarter of a million", "четверть миллиона": a share of a scale is a number. */
function scaledShare(tokens: readonly Token[], i: number, percent: number): { number: NumberRead; end: number } | null {
  let at = i + 1;
  while (at < i + 3 && (means(tokens[at], "article") || means(tokens[at], "fill"))) at++;
  const scale = meaningOf(tokens[at], "x");
  if (scale === null || scale.value < 1000 || tokens[at]!.end - tokens[at]!.start < 3) return null;
  if (at === i + 1 && means(tokens[at], "vague") && !means(tokens[at], "genitive")) return null;
  const number = newNumber((percent / 100) * scale.value);
  return { number: { ...number, mantissa: percent / 100, scale: scale.value, isWords: true }, end: at + 1 };
}

function take(tokens: readonly Token[], from: number, to: number, number: NumberRead, joined: Token[]): number {
  const first = tokens[from]!;
  joined.push({ ...first, end: tokens[to - 1]!.end, kind: "number", number, meanings: [] });
  return to;
}

/** тысяч десять: about ten thousand. */
function invertedAt(tokens: readonly Token[], i: number): NumberRead | null {
  const scale = meaningOf(tokens[i], "inverse");
  const count = meaningOf(tokens[i + 1], "n");
  if (scale === null || count === null || count.value > 90) return null;
  const number = newNumber(count.value * scale.value);
  return { ...number, mantissa: count.value, scale: scale.value, isAbout: true, isWords: true };
}

class Sum {
  #total = 0;
  #current = 0;
  #lastScale = Number.POSITIVE_INFINITY;
  #scale = 1;
  #mantissa = Number.NaN;
  #count = 0;
  #first: NumberRead | null = null;

  number(): NumberRead {
    const value = rounded(this.#total + this.#current);
    if (this.#first !== null && this.#count === 1) return this.#first;
    const isDigits = this.#first !== null;
    const mantissa = Number.isNaN(this.#mantissa) ? value : this.#mantissa;
    return { ...newNumber(value), mantissa, scale: this.#scale, isWords: !isDigits };
  }

  readFrom(tokens: readonly Token[], start: number): number {
    let end = start;
    let i = start;
    while (i < tokens.length) {
      const token = tokens[i]!;
      if (i > start && this.#isConnector(tokens, i)) {
        i += 1;
        continue;
      }
      if (!this.#take(tokens, i, i === start, end < i)) break;
      i += 1;
      end = i;
      if (token.number?.isShare === true) break;
    }
    if (this.#count === 1 && this.#first === null && this.#isArticle(tokens, start)) return start;
    return end;
  }

  /** "and" after a hundred or a thousand, "y" after a ten, the hyphen of twenty-five: only with a numeral behind. */
  #isConnector(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const before = tokens[i - 1]!;
    if (next === undefined) return false;
    const isHyphen = means(token, "hyphen") && token.start === before.end && next.start === token.end;
    // "$1.5-billion"
    if (this.#first !== null) return isHyphen && means(next, "x") && next.end - next.start > 2 && this.#scale === 1;
    if (!means(next, "n")) return false;
    return (
      (isHyphen && this.#canAdd(meaningOf(next, "n")!.value)) ||
      (means(token, "and") && this.#canAdd(meaningOf(next, "n")!.value))
    );
  }

  #take(tokens: readonly Token[], i: number, isFirst: boolean, isConnected: boolean): boolean {
    const token = tokens[i]!;
    if (token.kind === "number") return this.#takeDigits(token, isFirst);
    if (means(token, "plushalf") && !isFirst) return this.#takeHalf();
    const scale = meaningOf(token, "x");
    if (scale !== null && (!isConnected || this.#first !== null) && this.#takeScale(tokens, i, scale, isFirst))
      return true;
    const small = meaningOf(token, "n");
    return small !== null && this.#takeSmall(small.value, isFirst);
  }

  #takeDigits(token: Token, isFirst: boolean): boolean {
    const number = token.number!;
    if (isFirst) {
      this.#first = number;
      this.#current = number.value;
      this.#count = 1;
      return true;
    }
    // "1 млн 200 тыс.": digits may follow a scale that is larger than they are.
    if (this.#first === null || this.#lastScale < 1000 || this.#lastScale === Number.POSITIVE_INFINITY) return false;
    if (this.#current !== 0 || !number.isPlain || number.value >= 1000 || token.isSpaced === false) return false;
    if (this.#lastScale < 1_000_000) return false;
    this.#current = number.value;
    this.#count += 1;
    return true;
  }

  #takeHalf(): boolean {
    if (this.#scale > 1) this.#total += this.#scale / 2;
    else this.#current += 0.5;
    this.#count += 1;
    return true;
  }

  #takeSmall(value: number, isFirst: boolean): boolean {
    if (!isFirst && (this.#first !== null || !this.#canAdd(value))) return false;
    this.#current += value;
    this.#count += 1;
    return true;
  }

  #canAdd(value: number): boolean {
    if (!Number.isInteger(this.#current) || !Number.isInteger(value) || value === 0) return false;
    if (this.#current === 0) return this.#total > 0 && value < this.#lastScale;
    // soixante-douze, quatre-vingt-treize: twenties are counted on.
    const tail = this.#current % 100;
    if ((tail === 60 || tail === 80) && value >= 10 && value <= 19) return true;
    return this.#current % 10 ** String(value).length === 0;
  }

  #takeScale(tokens: readonly Token[], i: number, scale: Meaning, isFirst: boolean): boolean {
    const token = tokens[i]!;
    if (isFirst) {
      const isAlone = means(token, "alone") || (means(tokens[i - 1], "article") && token.end - token.start > 2);
      if (!isAlone || (means(token, "vague") && !means(token, "alone"))) return false;
      this.#current = 1;
    }
    if (token.end - token.start === 1 && !this.#isLetterScale(tokens, i)) return false;
    if (scale.value < 1000) {
      if (this.#current === 0 || this.#current >= 100) return false;
      this.#mantissa = this.#current;
      this.#current *= scale.value;
      this.#count += 1;
      return true;
    }
    if (this.#current === 0 && this.#total === 0) return false;
    if (this.#current === 0 && scale.value <= this.#scale && !isFirst) return false;
    if (scale.value < this.#lastScale && this.#lastScale !== Number.POSITIVE_INFINITY && this.#total > 0)
      this.#total += this.#current * scale.value;
    else {
      this.#mantissa = this.#total + this.#current;
      this.#total = this.#mantissa * scale.value;
    }
    this.#current = 0;
    this.#lastScale = scale.value;
    this.#scale = Math.max(this.#scale, scale.value);
    this.#count += 1;
    return true;
  }

  /** 50k, $5m, £3b: one letter multiplies only where it is glued, and m only money (50m is a length). */
  #isLetterScale(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i]!;
    if (token.isSpaced || this.#first === null || this.#first.value >= 1000) return false;
    if (!means(token, "unit")) return true;
    return means(tokens[i - 2], "money") || (means(tokens[i + 1], "unit") && tokens[i + 1]!.isSpaced);
  }

  /** "un", "ein", "una" alone are articles. */
  #isArticle(tokens: readonly Token[], start: number): boolean {
    return means(tokens[start], "n") && means(tokens[start], "article") && this.#current === 1 && this.#total === 0;
  }
}

function rounded(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < 1e-7 ? near : Number(value.toPrecision(14));
}

/** The value of a word grown from numerals, or null: zweihundertfünfundzwanzig. */
export function gluedNumeral(word: string, grammar: Grammar): number | null {
  if (word.length > 80) return null;
  const { glued } = grammar;
  const own = glued.get(word);
  if (own !== undefined) return own.kind === "and" ? null : own.value;
  if (word.length > 7 && word.endsWith("einhalb")) {
    const base = gluedNumeral(word.slice(0, -7), grammar);
    return base === null ? null : base + 0.5;
  }
  for (const scale of ["tausend", "hundert"]) {
    const at = word.indexOf(scale);
    const by = glued.get(scale);
    if (at < 0 || by === undefined) continue;
    const before = at === 0 ? 1 : gluedNumeral(word.slice(0, at), grammar);
    const rest = word.slice(at + scale.length).replace(/^und/, "");
    const after = rest === "" ? 0 : gluedNumeral(rest, grammar);
    return before === null || after === null || after >= by.value ? null : before * by.value + after;
  }
  const at = word.indexOf("und");
  if (at <= 0) return null;
  const ones = glued.get(word.slice(0, at));
  const tens = glued.get(word.slice(at + 3));
  return ones === undefined || tens === undefined || ones.value > 9 || tens.value % 10 !== 0
    ? null
    : ones.value + tens.value;
}
