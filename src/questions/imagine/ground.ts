/**
 * Draws a world and measures: claims and beliefs to columns of samples.
 *
 * A world's inputs take the dimensions of the Sobol' points in their order. A measure's inputs are even columns in an
 * order by chance that hangs on the seed and the measure's id alone: the same measure has the same draws in every
 * scenario it stands in, whatever stands beside it. So scenarios are compared sample by sample (common random numbers).
 */
import {
  claimText,
  type Distribution,
  drawColumn,
  isSelected,
  paddedColumn,
  parseUnit,
  poolOf,
  quantileOf,
  readHandEntry,
  saidIn,
  seedOf,
  sobolColumn,
} from "../../chance/index.ts";
import { indicatorOf } from "../../claims/index.ts";
import type { Picture } from "../../picture/index.ts";
import type { Range, WorldInput } from "./answer.ts";
import type { Drawn, Ground } from "./play.ts";
import type { Believed, Leaf, Measure, World } from "./scenario.ts";
import type { Scratch } from "./scratch.ts";

const PAY = "USD/(person*month)";

export function rangeOf(d: Distribution): Range {
  return { p5: quantileOf(d, 0.05), median: quantileOf(d, 0.5), p95: quantileOf(d, 0.95) };
}

export interface Input {
  readonly id: string;
  /** The first input that stands on the same claims in the same unit: they are one unknown, drawn once. */
  readonly sameAs: string;
  readonly distribution: Distribution;
  readonly line: WorldInput;
}

/** Inputs of a world in a fixed order, or why one is missing. */
export function worldInputs(picture: Picture, world: World) {
  const ready: Input[] = [];
  const first = new Map<string, string>();
  const missing: { input: string; why: string }[] = [];
  const add = (id: string, label: string, unit: string, leaf: Leaf, measure: "total" | "share" = "total"): void => {
    const found = inputOf(picture, id, label, unit, leaf, measure);
    if ("why" in found) missing.push({ input: label, why: found.why });
    else {
      const claims = "claims" in leaf ? `${unit} ${JSON.stringify(leaf.claims)}` : id;
      if (!first.has(claims)) first.set(claims, id);
      ready.push({ ...found, sameAs: first.get(claims)! });
    }
  };
  for (const { id, label, workers, pay, share, capacity } of world.channels) {
    add(`${id}.workers`, `${label}: workers`, "people", workers);
    add(`${id}.pay`, `${label}: gross pay`, PAY, pay);
    add(`${id}.share`, `${label}: the state's share`, "ratio", share, "share");
    add(`${id}.capacity`, `${label}: room for`, "people", capacity);
  }
  add("exports", "export income", "USD/year", world.exports);
  add("reserve", "people who could be sent", "people", world.reserve);
  return { ready, missing };
}

function inputOf(
  picture: Picture,
  id: string,
  label: string,
  unit: string,
  leaf: Leaf,
  measure: "total" | "share",
): Omit<Input, "sameAs"> | { readonly why: string } {
  if (!("claims" in leaf)) {
    const distribution = readHandEntry(leaf.text, parseUnit(unit), measure);
    const source = leaf.source ? ` [${leaf.source.title}]` : "";
    const note = `${leaf.text} (${leaf.author}): ${leaf.reason}${source}`;
    return {
      id,
      distribution,
      line: { id, label, unit, kind: "believed", range: rangeOf(distribution), evidence: [], note },
    };
  }
  for (const [i, selector] of leaf.claims.entries()) {
    const views = picture
      .claims({ indicator: selector.indicator, status: "accepted" })
      .filter(({ claim }) => isSelected(claim, selector));
    const kind = indicatorOf(selector.indicator)?.class;
    const pool = poolOf(
      views.map(({ claim, citation }) => saidIn(claim, kind, citation.publisher ?? citation.title)),
      parseUnit(unit),
    );
    if (pool.distribution === null) continue;
    const evidence = pool.voices.map(({ id: claimId, rule, weight }) => {
      const { claim, citation, key } = views.find((view) => view.claim.id === claimId)!;
      const cited = [citation.title, citation.publisher, citation.date].filter((part) => part !== null).join(", ");
      return {
        id: claim.id,
        key,
        says: claimText(claim),
        speaker: claim.speaker?.trim() || null,
        citation: cited,
        rule,
        weight,
      };
    });
    const note = i === 0 ? null : `no figure of its own; borrowed from ${selector.indicator} for ${selector.place}`;
    return {
      id,
      distribution: pool.distribution,
      line: { id, label, unit, kind: "claims", range: rangeOf(pool.distribution), evidence, note },
    };
  }
  const { indicator, place, from, to } = leaf.claims[0]!;
  return {
    why: `no accepted claim of ${indicator} for ${place}${from || to ? `, ${from ?? "…"}–${to ?? "…"}` : ""} is in the picture`,
  };
}

/** The samples from `from` on, as many as a column of `scratch` has. */
export function drawGround(
  world: World,
  inputs: readonly Input[],
  seed: number,
  from: number,
  scratch: Scratch,
): Ground {
  const drawn = new Map<string, Float64Array>();
  for (const [dimension, { id, sameAs, distribution }] of inputs.entries()) {
    const known = drawn.get(sameAs);
    drawn.set(id, known ?? drawColumn(distribution, sobolColumn(dimension, seedOf(seed, id), scratch.take(), from)));
  }
  const of = (what: string): Float64Array[] => world.channels.map(({ id }) => drawn.get(`${id}.${what}`)!);
  const workers = of("workers");
  const capacity = of("capacity");
  // A channel has room at least for those who are there.
  for (const [c, room] of capacity.entries())
    for (let i = 0; i < room.length; i++) if (room[i]! < workers[c]![i]!) room[i] = workers[c]![i]!;
  const exports = drawn.get("exports")!;
  for (let i = 0; i < exports.length; i++) exports[i]! /= 12;
  return { workers, pay: of("pay"), share: of("share"), capacity, reserve: drawn.get("reserve")!, exports };
}

/** A measure's distributions, read once. */
export interface ReadMeasure {
  readonly measure: Measure;
  readonly effect: Distribution;
  readonly lag: Distribution;
  readonly exposed: Distribution | null;
  readonly diverted: Distribution | null;
  readonly replaced: Distribution | null;
}

const believed = ({ text }: Believed, measure: "total" | "share"): Distribution =>
  readHandEntry(text, parseUnit("ratio"), measure);

export function readMeasure(measure: Measure): ReadMeasure {
  const diverts = "diverts" in measure ? measure.diverts : undefined;
  return {
    measure,
    effect: believed(measure.effect, measure.does === "send more" ? "total" : "share"),
    lag: believed(measure.lag, "total"),
    exposed: "exposed" in measure ? believed(measure.exposed, "share") : null,
    diverted: diverts ? believed(diverts.share, "share") : null,
    replaced: "replaced" in measure ? believed(measure.replaced, "share") : null,
  };
}

export function drawMeasure(world: World, read: ReadMeasure, seed: number, from: number, scratch: Scratch): Drawn {
  const { measure } = read;
  const channel = (id: string): number => world.channels.findIndex((one) => one.id === id);
  const draw = (what: string, d: Distribution): Float64Array =>
    drawColumn(d, paddedColumn(seedOf(seed, `${measure.id}.${what}`), scratch.take(), from));
  const to = "diverts" in measure ? measure.diverts?.to : undefined;
  return {
    does: measure.does,
    at: measure.at.map(channel),
    effect: draw("effect", read.effect),
    lag: draw("lag", read.lag),
    ...(read.exposed && { exposed: draw("exposed", read.exposed) }),
    ...(read.replaced && { replaced: draw("replaced", read.replaced) }),
    ...(read.diverted && { diverted: draw("diverted", read.diverted) }),
    ...(to && { to: to.map(({ id, weight }) => ({ channel: channel(id), weight })) }),
  };
}
