/**
 * An entity's links on a map: a line from each of its countries to each country of a far end, the disc as large as the
 * links there are many. A country is what a source states of the party, not where a thing was done; the table has who.
 */

import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { LinkBody, Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddressPart, useChange, withChange } from "../address.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { type Texts, useTexts } from "../texts/index.ts";
import { countryText } from "../words/figure.ts";
import { useTitles } from "../words/use-titles.ts";
import { LinksMapPicture } from "./LinksMapPicture.tsx";
import { type LinkedPlace, linkedPlaces } from "./links-places.ts";

const placeWords = (place: string | null, t: Texts): string =>
  place === null ? t.who.noCountry : countryText(place, t);

interface Row {
  readonly place: string | null;
  readonly link: LinkBody;
}

export function LinksMap({ profile }: { profile: Profile }) {
  const t = useTexts();
  const chosen = useAddressPart("place");
  const change = useChange();
  const title = useTitles();
  const places = useMemo(() => linkedPlaces(profile), [profile]);
  if (places.length === 0) return <p className="notice">{t.who.noLinks}</p>;
  const shown = chosen === undefined ? places : places.filter(({ place }) => (place ?? "none") === chosen);
  const rows: readonly Row[] = shown.flatMap(({ place, links }) => links.map((link) => ({ place, link })));
  return (
    <FigureFrame
      title={t.who.linksMap}
      note={t.who.mapNote}
      name={`${profile.id}-links-map`}
      picture={profile.picture}
      sources={profile.sources.map(({ title }) => title)}
      table={{
        rows,
        rowKey: ({ place, link }, i) => `${place} ${link.id ?? link.other.id} ${i}`,
        columns: [
          { head: t.words.place, text: ({ place }) => placeWords(place, t) },
          {
            head: t.who.other,
            text: ({ link }) => link.other.caption,
            show: ({ link }) => <End link={link} />,
          },
          {
            head: t.who.role,
            text: ({ link }) => link.role ?? link.schema,
            show: ({ link }) => <EvidenceLink id={link.id ?? link.other.id}>{link.role ?? link.schema}</EvidenceLink>,
          },
          { head: t.words.list, text: ({ link }) => link.datasets.map(title).join(", ") },
        ],
      }}
      foot={<Lines places={shown} chosen={chosen} clear={() => change({ place: undefined })} />}
    >
      <LinksMapPicture profile={profile} places={places} chosen={chosen} choose={(place) => change({ place })} />
    </FigureFrame>
  );
}

function End({ link: { other } }: { link: LinkBody }) {
  return (
    <Link
      to="."
      search={(old: Record<string, unknown>) => withChange(old, { id: other.id, tab: undefined, place: undefined })}
    >
      {other.caption}
    </Link>
  );
}

/** How many ends are named for each country before the table is the better place. */
const NAMED = 8;

function Lines({
  places,
  chosen,
  clear,
}: {
  places: readonly LinkedPlace[];
  chosen: string | undefined;
  clear: () => void;
}) {
  const t = useTexts();
  return (
    <div className="stack">
      {chosen !== undefined && (
        <button type="button" className="button tiny" style={{ justifySelf: "start" }} onClick={clear}>
          {t.who.allCountries}
        </button>
      )}
      <ul className="plain-list host-lines">
        {places.map(({ place, links }) => (
          <li key={place ?? "none"}>
            <strong>{placeWords(place, t)}</strong> <span className="quiet">({links.length})</span>
            <ul className="plain-list small">
              {links.slice(0, NAMED).map((link, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two lists may say the very same
                <li key={`${link.id} ${link.other.id} ${i}`}>
                  <EvidenceLink id={link.id ?? link.other.id}>{link.other.caption}</EvidenceLink>{" "}
                  <span className="quiet">{link.role ?? link.schema}</span>
                </li>
              ))}
              {links.length > NAMED && <li className="quiet">{t.who.hidden(links.length - NAMED)}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
