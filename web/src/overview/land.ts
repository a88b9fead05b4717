/** Outlines of the world's countries, bundled, and where the middle of each is. */
import { geoArea, geoCentroid } from "d3-geo";
import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import { alpha2 } from "./iso-numeric.ts";

export interface Country {
  readonly code: string | null;
  readonly outline: Feature<Geometry>;
}

// The atlas is a file of ours at build time, of the shape its package documents.
const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;

export const countries: readonly Country[] = feature(topology, topology.objects.countries)
  .features.map((outline) => ({ code: alpha2(outline.id), outline }))
  .filter(({ code }) => code !== "aq");

/** Longitude and latitude of places that the outlines leave out, or whose middle lies oddly. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  ru: [96, 61],
  us: [-98, 39],
  fr: [2.5, 46.5],
  no: [9, 61],
  my: [102.5, 4],
  sg: [103.8, 1.35],
  mt: [14.4, 35.9],
  bh: [50.55, 26.05],
  hk: [114.15, 22.3],
  mo: [113.55, 22.2],
  mu: [57.55, -20.25],
  mv: [73.5, 3.2],
  sc: [55.45, -4.6],
};

const middles = new Map<string, readonly [number, number]>();

export function middleOf(code: string): readonly [number, number] | null {
  const known = POINTS[code] ?? middles.get(code);
  if (known) return known;
  const country = countries.find((one) => one.code === code);
  if (!country) return null;
  const middle = largestPart(country.outline);
  middles.set(code, middle);
  return middle;
}

/** The middle of the largest part, so that far islands do not draw it into the sea. */
function largestPart({ geometry }: Feature<Geometry>): readonly [number, number] {
  if (geometry.type !== "MultiPolygon") return geoCentroid(geometry);
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  return geoCentroid(parts.reduce((a, b) => (geoArea(a) > geoArea(b) ? a : b)));
}
