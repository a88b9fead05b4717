/**
 * What whoever asks puts in place of what a file believes: `russia_zero.effect`, `ru_work.workers`, `reserve`.
 *
 * The files stay as they are; the answer says of each what was typed instead.
 */
import { type Believed, type Measure, type Scenario, ScenarioError, type World } from "./scenario.ts";

const byHand = (text: string): Believed => ({ text, author: "whoever asked", reason: "set by hand" });
const measureParts = ["effect", "lag", "exposed", "replaced", "diverted"] as const;
const channelParts = ["workers", "pay", "share", "capacity"] as const;

/** The world and scenarios with what is set. Throws ScenarioError for a name that none of them has. */
export function withSet(
  world: World,
  scenarios: readonly Scenario[],
  set: Readonly<Record<string, string>>,
): { readonly world: World; readonly scenarios: readonly Scenario[] } {
  const names = [
    ...scenarios.flatMap(({ measures }) => measures.flatMap((one) => partsOf(one).map((part) => `${one.id}.${part}`))),
    ...world.channels.flatMap(({ id }) => channelParts.map((part) => `${id}.${part}`)),
    "exports",
    "reserve",
  ];
  const unknown = Object.keys(set).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new ScenarioError(`there is no "${unknown}" to set; there are ${[...new Set(names)].join(", ")}.`);
  const typed = (name: string): Believed | undefined => (Object.hasOwn(set, name) ? byHand(set[name]!) : undefined);
  return {
    world: {
      ...world,
      channels: world.channels.map((channel) => ({
        ...channel,
        workers: typed(`${channel.id}.workers`) ?? channel.workers,
        pay: typed(`${channel.id}.pay`) ?? channel.pay,
        share: typed(`${channel.id}.share`) ?? channel.share,
        capacity: typed(`${channel.id}.capacity`) ?? channel.capacity,
      })),
      exports: typed("exports") ?? world.exports,
      reserve: typed("reserve") ?? world.reserve,
    },
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      measures: scenario.measures.map((measure) => measureWith(measure, typed)),
    })),
  };
}

function partsOf(measure: Measure): readonly string[] {
  return measureParts.filter((part) =>
    part === "diverted" ? "diverts" in measure && measure.diverts !== undefined : part in measure,
  );
}

function measureWith(measure: Measure, typed: (name: string) => Believed | undefined): Measure {
  const { id } = measure;
  const own = {
    effect: typed(`${id}.effect`) ?? measure.effect,
    lag: typed(`${id}.lag`) ?? measure.lag,
  };
  switch (measure.does) {
    case "send home":
    case "lose buyers": {
      const { diverts } = measure;
      const share = typed(`${id}.diverted`);
      const moved = diverts && share ? { diverts: { ...diverts, share } } : {};
      return measure.does === "send home"
        ? { ...measure, ...own, ...moved }
        : { ...measure, ...own, ...moved, exposed: typed(`${id}.exposed`) ?? measure.exposed };
    }
    case "lose exports":
      return { ...measure, ...own, replaced: typed(`${id}.replaced`) ?? measure.replaced };
    default:
      return { ...measure, ...own };
  }
}
