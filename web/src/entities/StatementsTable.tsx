/** Every statement with its list and its place in it. */
import type { Profile, StatementBody } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { type Column, DataTable } from "../figures/DataTable.tsx";
import { csvOf, download } from "../figures/save.ts";
import { useTexts } from "../texts/index.ts";
import { propText } from "../words/figure.ts";

export function StatementsTable({ profile }: { profile: Profile }) {
  const t = useTexts();
  const titles = new Map(profile.sources.map(({ name, title }) => [name, title]));
  const columns: readonly Column<StatementBody>[] = [
    { head: t.words.what, text: ({ prop }) => propText(prop, t) },
    {
      head: t.evidence.says,
      text: ({ value }) => value,
      show: ({ value, original, lang }) => (
        <>
          <span lang={lang ?? undefined}>{value}</span>
          {original !== null && original !== value && <div className="small quiet">{t.who.original(original)}</div>}
        </>
      ),
    },
    {
      head: t.words.list,
      text: ({ dataset }) => dataset,
      show: ({ dataset, at }) => <EvidenceLink id={at.source}>{titles.get(dataset) ?? dataset}</EvidenceLink>,
    },
    {
      head: t.evidence.locator,
      text: ({ at }) => `${at.record}, ${at.field}`,
      show: ({ at }) => (
        <EvidenceLink id={`at:${at.source}|${at.record}|${at.field}`}>{`${at.record}, ${at.field}`}</EvidenceLink>
      ),
    },
  ];
  const save = (): void => {
    const rows = profile.statements.map((said) => [...columns.map(({ text }) => text(said)), said.at.source]);
    download(
      `${profile.id}.csv`,
      csvOf([...columns.map(({ head }) => head), "sha256"], rows),
      "text/csv;charset=utf-8",
    );
  };
  return (
    <div className="stack">
      <DataTable
        label={t.who.statements}
        columns={columns}
        rows={profile.statements}
        rowKey={({ prop, dataset, at }, i) => `${prop} ${dataset} ${at.record} ${i}`}
        height="34rem"
      />
      <p>
        <button type="button" className="button tiny" aria-label={t.figure.save("CSV")} onClick={save}>
          CSV
        </button>
      </p>
    </div>
  );
}
