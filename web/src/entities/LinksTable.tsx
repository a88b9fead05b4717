/** An entity's links, each with its far end and the list that says so. */
import { Link } from "@tanstack/react-router";
import type { LinkBody, Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { withChange } from "../address.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { type Column, DataTable } from "../figures/DataTable.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { useTitles } from "../words/use-titles.ts";

export function LinksTable({ profile }: { profile: Profile }) {
  const t = useTexts();
  const title = useTitles();
  if (profile.links.length === 0) return <p className="notice">{t.who.noLinks}</p>;
  const columns: readonly Column<LinkBody>[] = [
    {
      head: t.words.kind,
      text: ({ schema }) => schema,
      show: ({ id, schema, other }) => <EvidenceLink id={id ?? other.id}>{schema}</EvidenceLink>,
    },
    { head: t.who.role, text: ({ role, prop, direction }) => `${t.who.direction[direction]}: ${role ?? prop}` },
    {
      head: t.who.other,
      text: ({ other }) => other.caption,
      show: ({ other }) => (
        <Link to="." search={(old: Record<string, unknown>) => withChange(old, { id: other.id, tab: undefined })}>
          {other.caption}
        </Link>
      ),
    },
    { head: t.words.what, text: ({ other }) => other.schema },
    { head: t.words.status, text: ({ other }) => (other.status ? wordFor(t.status, other.status) : "") },
    { head: t.who.since, text: ({ start, end }) => [start, end].filter(Boolean).join(" – ") },
    { head: t.words.list, text: ({ datasets }) => datasets.map(title).join(", ") },
  ];
  return (
    <DataTable
      label={t.who.links}
      columns={columns}
      rows={profile.links}
      rowKey={({ id, other, prop }, i) => `${id} ${other.id} ${prop} ${i}`}
      height="34rem"
    />
  );
}
