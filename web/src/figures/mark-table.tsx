/** The table twin of every picture of claims. */
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { type Texts, wordFor } from "../texts/index.ts";
import { amountText, heightOf, periodText, placeText, speakerText, unitText } from "../words/figure.ts";
import type { FigureTable } from "./FigureFrame.tsx";

export function markTable(marks: readonly Mark[], t: Texts): FigureTable<Mark> {
  const time = (m: Mark): string => m.end ?? m.start ?? "";
  return {
    rows: marks.toSorted((a, b) => (time(a) < time(b) ? 1 : -1)),
    rowKey: ({ id }) => id,
    columns: [
      { head: t.words.time, text: (m) => periodText(m, t), sort: time },
      { head: t.words.place, text: (m) => placeText(m.place, t) },
      {
        head: t.words.amount,
        text: (m) => `${amountText(m, t)} ${unitText(m.unit, t)}`.trim(),
        sort: (m) => heightOf(m) ?? -1,
        isNumber: true,
        show: (m) => (
          <EvidenceLink id={m.id}>
            {amountText(m, t)} {unitText(m.unit, t)}
          </EvidenceLink>
        ),
      },
      { head: t.words.saysWho, text: (m) => speakerText(m, t) },
      { head: t.words.publication, text: (m) => m.citation.title ?? m.dataset },
      { head: t.words.date, text: (m) => m.citation.date ?? t.words.undated },
      { head: t.words.status, text: (m) => wordFor(t.status, m.status) },
      { head: "ID", text: (m) => m.id, show: (m) => <code>{m.id.slice(7, 15)}</code> },
    ],
  };
}

export const titlesOf = (marks: readonly Mark[]): readonly string[] =>
  marks.map(({ citation }) => [citation.title, citation.date].filter((part) => part !== null).join(", "));
