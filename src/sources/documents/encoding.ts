/**
 * Which encoding the bytes of a text are in: UTF-8 where they allow it, else by their mark, else a guess that is told.
 *
 * Old Russian, Korean and Chinese pages come without a mark. A guess is by what comes out: letters of one script and
 * few signs nobody writes. The bytes are never changed; only the text that is read from them.
 */
export interface GuessedEncoding {
  /** A label that TextDecoder knows. */
  readonly label: string;
  /** What a person should know; null for plain UTF-8. */
  readonly warning: string | null;
}

const legacy = ["windows-1251", "koi8-r", "euc-kr", "gb18030", "big5", "shift_jis", "windows-1252"] as const;

/** `stated`: what the document says of itself (an HTML charset). `head` may end inside a character. */
export function encodingOf(head: Uint8Array, stated: string | null = null): GuessedEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { label: "utf-8", warning: "the file begins with a byte order mark, which counts as its first character" };
  if (head[0] === 0xff && head[1] === 0xfe) return named("utf-16le", "it begins with its mark");
  if (head[0] === 0xfe && head[1] === 0xff) return named("utf-16be", "it begins with its mark");
  const wide = wideOf(head);
  if (wide !== null) return named(wide, "every second byte is zero");
  if (decodes(head, "utf-8") !== null) return { label: "utf-8", warning: null };
  if (stated !== null && known(stated) && decodes(head, stated) !== null) return named(stated, "the document says so");
  let best: { label: string; score: number } = { label: "windows-1252", score: Number.NEGATIVE_INFINITY };
  for (const label of legacy) {
    const text = decodes(head, label);
    const score = text === null ? Number.NEGATIVE_INFINITY : likelihood(text, label);
    if (score > best.score) best = { label, score };
  }
  return named(best.label, "a guess from its letters");
}

const named = (label: string, why: string): GuessedEncoding => ({
  label,
  warning: `read as ${label}: ${why}; positions count the text as read`,
});

export function known(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function wideOf(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  const size = Math.min(head.length, 2048);
  for (let i = 0; i < size; i++) if (head[i] === 0) zeros[i & 1]!++;
  if (size < 16) return null;
  if (zeros[1]! > size * 0.3 && zeros[0]! < size * 0.05) return "utf-16le";
  return zeros[0]! > size * 0.3 && zeros[1]! < size * 0.05 ? "utf-16be" : null;
}

/** The text, or null where the bytes are not of this encoding. A character cut off at the end is forgiven. */
function decodes(head: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}

/** Letters that the encoding's own language writes often, less what it does not. */
function likelihood(text: string, label: string): number {
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
  const odd = share(/[\u0080-\u009f\ue000-\uf8ff\ufffd]/g) * 5;
  if (label === "windows-1251" || label === "koi8-r") {
    // Small letters far outnumber capitals; in the wrong one of the two they are swapped.
    return share(/[а-яё]/g) - share(/[А-ЯЁ]/g) * 1.5 - share(/[\u2500-\u25ff]/g) * 5 - odd;
  }
  if (label === "euc-kr") return share(/[가-힣]/g) * 2 - share(/[\u4e00-\u9fff]/g) - odd;
  if (label === "gb18030") return share(/[的一是在不了有和人这中大为上个国我以要他时来用们]/g) * 12 - odd;
  if (label === "big5") return share(/[的一是在不了有和人這中大為上個國我以要他時來用們]/g) * 12 - odd;
  if (label === "shift_jis") return share(/[\u3040-\u30ff]/g) * 2 - odd;
  return share(/[àâäçéèêëîïôöùûüßñáíóú’“”–—]/g) - odd - 0.001;
}
