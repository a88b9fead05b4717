/**
 * Inputs of a model made ready: each a distribution with what it stands on, one for each place where a model has several.
 */
import {
  claimText,
  type Distribution,
  parseUnit,
  point,
  poolOf,
  quantileOf,
  readHandEntry,
  type Said,
  type Unit,
  type Voice,
  type WordingChoice,
} from "../../chance/index.ts";
import { countryName } from "../../claims/place.ts";
import type { ClaimView, Picture } from "../../picture/index.ts";
import type { Evidence, InputLine, Range } from "./answer.ts";
import { claimsFor, saidOf } from "./evidence.ts";
import { type ClaimSelector, type Model, ModelError, type ModelInput } from "./model.ts";

export interface Ready {
  /** Unique in the model: `workers`, or `workers_ru` where there are places. */
  readonly key: string;
  /** The name in the formula. */
  readonly name: string;
  readonly place: string | null;
  readonly distribution: Distribution;
  readonly dimension: number;
  /** Claims as said, in the order of `voices`; empty for what no claim stands behind. */
  readonly said: readonly Said[];
  readonly voices: readonly Voice[];
  readonly origins: readonly string[];
  readonly line: InputLine;
}

export interface Missing {
  readonly input: string;
  readonly label: string;
  readonly why: string;
}

export interface ResolveOptions {
  readonly set: Readonly<Record<string, string>>;
  readonly rules: WordingChoice;
  /** Claims not to be heard, by id or by the key of their row. */
  readonly without: readonly string[];
}

export function rangeOf(d: Distribution): Range {
  return { p5: quantileOf(d, 0.05), median: quantileOf(d, 0.5), p95: quantileOf(d, 0.95) };
}

const placeName = (code: string): string => (/^[a-z]{2}$/.test(code) ? countryName(code) : code);

/** Every input, or why it is missing. Throws ModelError where something is set that is not there. */
export function resolveInputs(
  picture: Picture,
  model: Model,
  options: ResolveOptions,
): { readonly ready: readonly Ready[]; readonly missing: readonly Missing[] } {
  const places = model.each?.places ?? [null];
  const wanted = [
    ...model.inputs
      .filter((input) => model.each === undefined || input.shared)
      .map((input) => ({ input, place: null })),
    ...places.flatMap((place) =>
      model.each === undefined ? [] : model.inputs.filter(({ shared }) => !shared).map((input) => ({ input, place })),
    ),
  ];
  const keys = wanted.map(({ input, place }) => keyOf(input, place));
  const known = new Set([...keys, ...model.inputs.map(({ id }) => id)]);
  const unknown = Object.keys(options.set).find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new ModelError(`model ${model.id} has no input "${unknown}" to set; there are ${[...known].join(", ")}.`);
  const taken = new Set(wanted.flatMap(({ input }) => input.dimension ?? []));
  let free = 0;
  const ready: Ready[] = [];
  const missing: Missing[] = [];
  wanted.forEach(({ input, place }, i) => {
    let dimension = place === null ? input.dimension : undefined;
    if (dimension === undefined) {
      while (taken.has(free)) free++;
      dimension = free++;
    }
    const label = place === null ? input.label : `${input.label}, ${placeName(place)}`;
    const found = resolve(picture, input, place, keys[i]!, label, options);
    if ("why" in found) missing.push({ input: keys[i]!, label, why: found.why });
    else ready.push({ ...found, key: keys[i]!, name: input.id, place, dimension });
  });
  return { ready, missing };
}

const keyOf = ({ id }: ModelInput, place: string | null): string =>
  place === null ? id : `${id}_${place.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`;

type Found = Pick<Ready, "distribution" | "said" | "voices" | "origins" | "line">;

function resolve(
  picture: Picture,
  input: ModelInput,
  place: string | null,
  key: string,
  label: string,
  { set, rules, without }: ResolveOptions,
): Found | { readonly why: string } {
  const unit = parseUnit(input.unit);
  const typed = [key, input.id].filter((name) => Object.hasOwn(set, name)).map((name) => set[name])[0];
  if (typed !== undefined)
    return bare(input, key, label, "set", readHandEntry(typed, unit, input.measure), `set by hand: ${typed}`);
  if ("constant" in input) {
    const { value, cite } = input.constant;
    return bare(
      input,
      key,
      label,
      "constant",
      point(value),
      [cite.title, cite.publisher, cite.url].filter(Boolean).join(", "),
    );
  }
  if ("assumption" in input) {
    const { text, author, reason } = input.assumption;
    return bare(
      input,
      key,
      label,
      "assumption",
      readHandEntry(text, unit, input.measure),
      `${text} (${author}): ${reason}`,
    );
  }
  const leftOut: InputLine["leftOut"][number][] = [];
  for (const [i, template] of input.claims.entries()) {
    const selector = { ...template, place: place === null ? template.place : template.place.replace("$place", place) };
    const found = claimsFor(picture, selector);
    const isSilent = ({ claim, key }: ClaimView): boolean =>
      without.includes(claim.id) || (key !== null && without.includes(key));
    const views = found.filter((view) => !isSilent(view));
    for (const { claim, key } of found.filter(isSilent))
      leftOut.push({ id: claim.id, key, why: "left out by whoever asked" });
    const pool = poolOf(views.map(saidOf), unit, rules);
    const byId = new Map(views.map((view) => [view.claim.id as string, view]));
    for (const { id, why } of pool.leftOut) leftOut.push({ id, key: byId.get(id)!.key, why });
    if (pool.distribution === null) continue;
    const line: InputLine = {
      id: key,
      label,
      unit: input.unit,
      kind: "claims",
      range: rangeOf(pool.distribution),
      evidence: pool.voices.map((voice) => evidenceOf(byId.get(voice.id)!, voice)),
      origins: pool.origins,
      leftOut,
      borrowed: i === 0 ? null : selectorText(selector),
      note: null,
    };
    const said = pool.voices.map(({ id }) => saidOf(byId.get(id)!));
    return { distribution: pool.distribution, said, voices: pool.voices, origins: pool.origins, line };
  }
  const first = { ...input.claims[0]!, place: input.claims[0]!.place.replace("$place", place ?? "") };
  return {
    why:
      leftOut.length > 0
        ? `${leftOut.length} ${leftOut.length === 1 ? "claim" : "claims"}, none usable: ${leftOut[0]!.why}`
        : `no accepted claim of ${selectorText(first)} is in the picture`,
  };
}

function selectorText({ indicator, place, from, to }: ClaimSelector): string {
  const span = from === undefined && to === undefined ? "" : `, ${from ?? "…"}–${to ?? "…"}`;
  return `${indicator} for ${place}${span}`;
}

function bare(
  input: ModelInput,
  key: string,
  label: string,
  kind: InputLine["kind"],
  distribution: Distribution,
  note: string,
): Found {
  const range = rangeOf(distribution);
  const line = {
    id: key,
    label,
    unit: input.unit,
    kind,
    range,
    evidence: [],
    origins: [],
    leftOut: [],
    borrowed: null,
    note,
  };
  return { distribution, said: [], voices: [], origins: [], line };
}

export function evidenceOf(view: ClaimView, { rule, variant, means, origin, weight }: Voice): Evidence {
  const { claim, citation, key } = view;
  return {
    id: claim.id,
    key,
    says: claimText(claim),
    speaker: claim.speaker?.trim() || null,
    place: claim.place,
    start: claim.period.start,
    end: claim.period.end,
    citation,
    rule,
    variant,
    means,
    origin,
    weight,
  };
}

/** For units of what is shown beside an answer. */
export function besideOf(picture: Picture, selector: ClaimSelector, unit: Unit, rules: WordingChoice) {
  const views = claimsFor(picture, selector);
  const pool = poolOf(views.map(saidOf), unit, rules);
  if (pool.distribution === null) return null;
  const byId = new Map(views.map((view) => [view.claim.id as string, view]));
  return {
    distribution: pool.distribution,
    evidence: pool.voices.map((voice) => evidenceOf(byId.get(voice.id)!, voice)),
  };
}
