/**
 * Which claims cannot all be true, which repeat one origin, and what was changed on the way.
 *
 * Asks the picture only; knows no row by name. The findings stand in the order of their level, then of the rules.
 */
import type { Picture } from "../../picture/index.ts";
import type { CheckAnswer, Finding, FindingLevel } from "./finding.ts";
import { makeFinding } from "./make.ts";
import { rules } from "./rules.ts";
import { distinct, type Spoken, spokenClaims } from "./spoken.ts";

export interface CheckOptions {
  /** Only these rules, by id. */
  readonly rules?: readonly string[];
  /** Only findings about this place or indicator. */
  readonly place?: string;
  readonly indicator?: string;
  /** Only findings with a claim of a source whose title, publisher or address has these words. */
  readonly source?: string;
  /** Only findings of this level and above. */
  readonly level?: FindingLevel;
}

const ORDER: readonly FindingLevel[] = ["conflict", "tension", "note"];

/** Throws RangeError for a rule that is not there. */
export function check(picture: Picture, options: CheckOptions = {}): CheckAnswer {
  const unknown = options.rules?.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined)
    throw new RangeError(`there is no rule "${unknown}"; there are ${rules.map(({ id }) => id).join(", ")}.`);
  const chosen = rules.filter(({ id }) => options.rules?.includes(id) ?? true);
  const claims = spokenClaims(picture);
  const once = distinct(claims);
  const known = { resolutions: resolutionsOf(picture) };
  const found: Finding[] = [];
  const ofSource = options.source === undefined ? null : idsOfSource(claims, options.source);
  const seen = new Set<string>();
  for (const rule of chosen) {
    for (const drafted of rule.find(rule.repeats ? claims : once, known)) {
      const finding = makeFinding(rule, drafted);
      if (seen.has(finding.id) || !isWanted(finding, options)) continue;
      if (ofSource !== null && !finding.evidence.some((id) => ofSource.has(id))) continue;
      seen.add(finding.id);
      found.push(finding);
    }
  }
  const rank = (finding: Finding): number => ORDER.indexOf(finding.level);
  return {
    picture: picture.digest,
    rules: chosen.map(({ id, version, looksFor }) => ({ id, version, looksFor })),
    claims: claims.length,
    findings: found.sort((a, b) => rank(a) - rank(b)),
  };
}

function isWanted(finding: Finding, { place, indicator, level }: CheckOptions): boolean {
  return (
    (place === undefined || finding.place === place.toLowerCase()) &&
    (indicator === undefined || finding.indicator === indicator) &&
    (level === undefined || ORDER.indexOf(finding.level) <= ORDER.indexOf(level))
  );
}

function idsOfSource(claims: readonly Spoken[], words: string): ReadonlySet<string> {
  const wanted = words.trim().toLowerCase();
  return new Set(
    claims
      .filter(({ view: { citation, dataset, key } }) =>
        [citation.title, citation.publisher, citation.url, `${dataset}/${key ?? ""}`].some((said) =>
          said?.toLowerCase().includes(wanted),
        ),
      )
      .map(({ id }) => id),
  );
}

/** The numbers of the Security Council's resolutions in the register of measures. */
function resolutionsOf(picture: Picture): string[] {
  const numbers = picture
    .measures()
    .flatMap(({ instrument }) => /Security Council resolution (\d{4})/.exec(instrument)?.[1] ?? []);
  return [...new Set(numbers)];
}
