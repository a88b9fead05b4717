/** What the shapes of the marks mean. */
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { useTexts } from "../texts/index.ts";
import { ClaimGlyph } from "./ClaimGlyph.tsx";

const sample = (bound: string, more: Partial<Mark> = {}, count = 1) => ({
  count,
  mark: { bound, speaker: "x", status: "accepted", ...more } as Mark,
});

export function ClaimLegend() {
  const t = useTexts();
  const words = t.overview.legend;
  const rows = [
    [sample("exact"), words.exact],
    [sample("about"), words.about],
    [sample("at_least"), words.at_least],
    [sample("at_most"), words.at_most],
    [sample("range"), words.range],
    [sample("exact", { speaker: null }), words.nobody],
    [sample("exact", {}, 2), words.repeats],
    [sample("exact", { status: "proposed", speaker: null }), words.proposed],
  ] as const;
  return (
    <ul className="legend">
      {rows.map(([group, word]) => (
        <li key={word}>
          <svg viewBox="0 0 20 20" aria-hidden="true" className="claim-mark">
            <ClaimGlyph group={group} x={10} y={10} top={2} bottom={18} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
