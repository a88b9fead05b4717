/**
 * Scenario files: a world as it is believed to be, and what is done in it.
 *
 * A world is a list of channels (a place and a way of working there) with their people, pay, the state's share and how
 * many they could hold. A scenario is a list of measures on channels; every effect, lag and diversion is a range with an
 * author and a reason, or with a source. People are only ever counted.
 */
import { z } from "zod";
import { parseUnit, readHandEntry } from "../../chance/index.ts";

/** A scenario's or world's file is not what it must be. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly code = "SCENARIO_WRONG";
}

const Id = z.string().regex(/^[a-z][a-z0-9_]*$/);
const Day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const Cite = z.strictObject({ title: z.string(), url: z.string().nullable() });

/** A range typed by hand, whose it is and why; with a source where one says so. */
export const Believed = z.strictObject({
  text: z.string(),
  author: z.string().min(1),
  reason: z.string().min(1),
  source: Cite.optional(),
});
export type Believed = z.infer<typeof Believed>;

const Selector = z.strictObject({
  indicator: z.string(),
  place: z.string(),
  from: Day.optional(),
  to: Day.optional(),
  undated: z.boolean().optional(),
});
/** Claims, the first selector that finds any; or what is believed. */
const Leaf = z.union([z.strictObject({ claims: z.array(Selector).min(1) }), Believed]);
export type Leaf = z.infer<typeof Leaf>;

export const Channel = z.strictObject({
  id: Id,
  label: z.string(),
  place: z.string(),
  /** The way of working there: work papers, student visas, none asked. */
  via: z.string(),
  workers: Leaf,
  pay: Leaf,
  share: Leaf,
  /** Most people it could hold. */
  capacity: Believed,
});
export type Channel = z.infer<typeof Channel>;

export const World = z.strictObject({
  kind: z.literal("world"),
  id: z.string(),
  version: z.int().positive(),
  title: z.string(),
  /** First month, `YYYY-MM`. */
  from: z.string().regex(/^\d{4}-\d\d$/),
  channels: z.array(Channel).min(1).max(24),
  /** What the state earns by exports in a year. */
  exports: Leaf,
  /** People at home who could be sent. */
  reserve: Believed,
});
export type World = z.infer<typeof World>;

const measure = {
  id: Id,
  label: z.string(),
  /** Months from the first until the whole effect. */
  lag: Believed,
  source: Cite.optional(),
};
/** Where those who must leave go instead: a share of them, to channels by weight, while there is room. */
const Diverts = z.strictObject({
  share: Believed,
  to: z.array(z.strictObject({ id: Id, weight: z.number().positive() })).min(1),
});
const at = z.array(Id).min(1);

export const Measure = z.discriminatedUnion("does", [
  /** People leave these channels: a share of those there. */
  z.strictObject({ ...measure, does: z.literal("send home"), at, effect: Believed, diverts: Diverts.optional() }),
  /** Work is lost with its buyers: of the share that works for them, this part. */
  z.strictObject({
    ...measure,
    does: z.literal("lose buyers"),
    at,
    exposed: Believed,
    effect: Believed,
    diverts: Diverts.optional(),
  }),
  /** This part of what the state kept reaches the workers. */
  z.strictObject({ ...measure, does: z.literal("pay workers"), at, effect: Believed }),
  /** This many people a month are sent to these channels, while there is room and reserve. */
  z.strictObject({ ...measure, does: z.literal("send more"), at, effect: Believed }),
  /** This share of export income goes; `replaced` of it is sought from labour sent to `at`. */
  z.strictObject({ ...measure, does: z.literal("lose exports"), at, effect: Believed, replaced: Believed }),
]);
export type Measure = z.infer<typeof Measure>;

export const Scenario = z.strictObject({
  kind: z.literal("scenario"),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().positive(),
  title: z.string(),
  question: z.string(),
  world: z.string(),
  measures: z.array(Measure).min(1).max(8),
  /** What it may do to the people; shown with every answer. */
  risks: z.array(z.string()).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

const File = z.discriminatedUnion("kind", [World, Scenario]);

/** Reads and checks one file. Throws ScenarioError, or the fault of an entry. */
export function parseScenarioFile(raw: unknown, where: string): World | Scenario {
  const result = File.safeParse(raw);
  if (!result.success)
    throw new ScenarioError(`${where}: ${z.prettifyError(result.error)}. Mend the file as docs/scenarios.md says.`);
  const file = result.data;
  const ids = file.kind === "world" ? file.channels.map(({ id }) => id) : file.measures.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new ScenarioError(`${where}: "${twice}" stands there twice. Give one another id.`);
  for (const { text } of believedIn(file)) readHandEntry(text, parseUnit("ratio"));
  return file;
}

/** Every typed range in a file. */
function believedIn(value: unknown): Believed[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Believed.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(believedIn);
}

/** Throws ScenarioError where a scenario names a channel that its world has not. */
export function checkAgainst(world: World, scenario: Scenario): void {
  const known = world.channels.map(({ id }) => id);
  for (const measure of scenario.measures) {
    const to = "diverts" in measure && measure.diverts ? measure.diverts.to.map(({ id }) => id) : [];
    const unknown = [...measure.at, ...to].find((id) => !known.includes(id));
    if (unknown !== undefined)
      throw new ScenarioError(
        `scenario ${scenario.id}, measure ${measure.id}: the world ${world.id} has no channel "${unknown}"; there are ${known.join(", ")}.`,
      );
  }
}
