/** Days as people type them, to `YYYY[-MM[-DD]]`. A day that can be read in two ways keeps only its year. */
const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const two = (text: string): string => text.padStart(2, "0");
const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

function make(year: string, month?: string, day?: string): string | null {
  const y = Number(year);
  if (!(y >= 1000 && y <= 2999)) return null;
  if (month === undefined) return year;
  if (!isMonth(Number(month))) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  return isDay(Number(day)) ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Null where no year can be read. */
export function dayOf(text: string): string | null {
  const t = text.normalize("NFKC").trim();
  let m = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{2}:.*)?$/.exec(t);
  if (m) return make(m[1]!, m[2], m[3]);
  m = /^(\d{4})(\d{2})(\d{2})$/.exec(t);
  if (m) return make(m[1]!, m[2], m[3]);
  m = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월])?\s*(?:(\d{1,2})\s*[日일])?\.?$/.exec(t);
  if (m) return make(m[1]!, m[2], m[3]);
  m = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/.exec(t);
  if (m) return make(m[3]!, m[2], m[1]);
  m = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(t);
  if (m) {
    const [a, b] = [Number(m[1]), Number(m[2])];
    if (a === b || (a > 12 && isMonth(b))) return make(m[3]!, m[2], m[1]);
    if (b > 12 && isMonth(a)) return make(m[3]!, m[1], m[2]);
    return make(m[3]!);
  }
  m = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})\.?[ ,-]+(?:(\d{1,2}),? )?(\d{4})$/.exec(t);
  if (m) {
    const month = MONTHS.indexOf(m[2]!.slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? make(m[4]!) : make(m[4]!, String(month), m[1] ?? m[3]);
  }
  return null;
}
