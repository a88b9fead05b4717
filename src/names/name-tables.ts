/**
 * The typed arrays of a name index as the search reads them, checked once when they are opened.
 *
 * A snapshot file is a boundary: what is missing or of another type is named here, and nowhere else is it asked again.
 */
export interface NameIndexData {
  readonly version: number;
  readonly arrays: Readonly<
    Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array>
  >;
}

export interface NameTables {
  /** Names in UTF-8. */
  readonly text: Uint8Array;
  readonly textStart: Uint32Array;
  readonly kind: Uint8Array;
  readonly weak: Uint8Array;
  readonly owner: Uint32Array;
  readonly entryWeight: Float32Array;
  readonly word: Uint16Array;
  readonly wordStart: Uint32Array;
  readonly wordScript: Uint8Array;
  readonly wordLetters: Int32Array;
  readonly wordVowels: Uint16Array;
  readonly wordLength: Uint8Array;
  readonly wordHasGroups: Uint8Array;
  /** The sounds of plain words, each from its `wordStart` on; a length of 0 marks the others. */
  readonly wordSound: Uint8Array;
  readonly wordSoundLength: Uint8Array;
  readonly postingStart: Uint32Array;
  readonly posting: Uint32Array;
  readonly bucketStart: Uint32Array;
  readonly bucketTag: Uint16Array;
  readonly bucketWord: Uint32Array;
  readonly bucketShift: number;
  readonly wholeHash: Uint32Array;
  readonly wholeEntry: Uint32Array;
}

/** The arrays by name, checked once for their types: a snapshot file is a boundary. */
export function tablesOf(data: NameIndexData): NameTables {
  const take = <T>(name: string, type: abstract new (...parameters: never[]) => T): T => {
    const array: unknown = data.arrays[name];
    if (array instanceof type) return array;
    throw new TypeError(`Name index: the array "${name}" is missing or of another type. Build the index anew.`);
  };
  return {
    text: take("text", Uint8Array),
    textStart: take("textStart", Uint32Array),
    kind: take("kind", Uint8Array),
    weak: take("weak", Uint8Array),
    owner: take("owner", Uint32Array),
    entryWeight: take("entryWeight", Float32Array),
    word: take("word", Uint16Array),
    wordStart: take("wordStart", Uint32Array),
    wordScript: take("wordScript", Uint8Array),
    wordLetters: take("wordLetters", Int32Array),
    wordVowels: take("wordVowels", Uint16Array),
    wordLength: take("wordLength", Uint8Array),
    wordHasGroups: take("wordHasGroups", Uint8Array),
    wordSound: take("wordSound", Uint8Array),
    wordSoundLength: take("wordSoundLength", Uint8Array),
    postingStart: take("postingStart", Uint32Array),
    posting: take("posting", Uint32Array),
    bucketStart: take("bucketStart", Uint32Array),
    bucketTag: take("bucketTag", Uint16Array),
    bucketWord: take("bucketWord", Uint32Array),
    bucketShift: take("bucketShift", Uint8Array)[0]!,
    wholeHash: take("wholeHash", Uint32Array),
    wholeEntry: take("wholeEntry", Uint32Array),
  };
}

const utf8 = new TextDecoder();

/** The text at a place of a column of UTF-8. */
export function nameAt(bytes: Uint8Array, start: Uint32Array, index: number): string {
  const part = bytes.subarray(start[index]!, start[index + 1]!);
  for (const byte of part) if (byte > 127) return utf8.decode(part);
  return String.fromCharCode.apply(null, part as unknown as number[]);
}

/** The text at a place of a column of UTF-16 units. */
export function textAt(units: Uint16Array, start: Uint32Array, index: number): string {
  return String.fromCharCode.apply(null, units.subarray(start[index]!, start[index + 1]!) as unknown as number[]);
}

/** First place in a sorted array that is not below `value`. */
export function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
