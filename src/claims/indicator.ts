/**
 * What a quantity measures. One row each; a new indicator is a new row.
 *
 * The classes keep apart what reports mix: a stock is never a flow, a permit is never a person, gross is never net.
 * Definitions of pay follow ILO usage (gross pay before deductions; net pay as received); `state_share` is the part of
 * gross pay that the sending state keeps.
 */

export type IndicatorClass =
  | "stock"
  | "flow"
  | "permit"
  | "entry"
  | "money"
  | "pay"
  | "share"
  | "trade"
  | "change"
  | "count"
  | "cap";

export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly class: IndicatorClass;
  /** The unit that observations are kept in; `*` where the source's currency stays. */
  readonly unit: string;
  readonly why: string;
}

const row = (id: string, kind: IndicatorClass, unit: string, label: string, why: string): Indicator => ({
  id,
  class: kind,
  unit,
  label,
  why,
});

export const indicators: readonly Indicator[] = [
  row("workers_present", "stock", "people", "workers present", "People at work in a place at one time."),
  row(
    "workers_peak",
    "stock",
    "people",
    "workers present at the peak",
    "The highest stock of a span; not the stock of any one day.",
  ),
  row("workers_sector", "stock", "people", "workers in one sector or site", "Part of a stock; never added to it."),
  row("workers_it", "stock", "people", "information-technology workers", "A stock that most counts leave out."),
  row("workers_sent", "flow", "people/year", "workers sent", "People leaving for work in a span."),
  row(
    "workers_registered",
    "flow",
    "people/year",
    "workers newly registered",
    "Registrations in a span; one person may register twice.",
  ),
  row(
    "workers_contracted",
    "flow",
    "people",
    "workers under contract, not yet arrived",
    "A promise of people, not people.",
  ),
  row("workers_planned", "flow", "people", "workers planned or announced", "A plan; aspect forecast or target."),
  row("repatriated", "flow", "people", "workers repatriated", "People sent home in a span."),
  row("departed", "flow", "people", "workers departed", "Left, by their own or others' will."),
  row(
    "work_permits",
    "permit",
    "permits",
    "work permits valid or issued",
    "A permit is not a person: it may be unused, or used twice.",
  ),
  row("work_permits_withdrawn", "permit", "permits", "work permits withdrawn", "Permits ended early."),
  row("work_quota", "cap", "permits", "quota of work permits", "The ceiling a state sets, used or not."),
  row("work_quota_requested", "cap", "permits", "quota asked for by employers", "A wish, not a permit."),
  row("workers_ceiling", "cap", "people", "agreed ceiling of workers", "The most that an agreement allows."),
  row("visas_work", "permit", "visas", "work visas issued", "Leave to enter for work."),
  row("visas_student", "permit", "visas", "student visas issued", "A known substitute for work visas."),
  row("visas_tourist", "permit", "visas", "tourist visas issued", "A known substitute for work visas."),
  row(
    "visas_other",
    "permit",
    "visas",
    "visas issued, purpose not told apart",
    "Purpose unknown, so never counted as work.",
  ),
  row("entries_all", "entry", "entries", "border entries, all purposes", "Crossings; one person may cross often."),
  row("entries_work", "entry", "entries", "border entries for work", "Crossings by declared purpose."),
  row("entries_education", "entry", "entries", "border entries for education", "Crossings by declared purpose."),
  row("entries_business", "entry", "entries", "border entries for business", "Crossings by declared purpose."),
  row("entries_private", "entry", "entries", "border entries, private", "Crossings by declared purpose."),
  row("entries_tourism", "entry", "entries", "border entries for tourism", "Crossings by declared purpose."),
  row("entries_transit", "entry", "entries", "border entries in transit", "Crossings by declared purpose."),
  row("entries_crew", "entry", "entries", "border entries by crews and drivers", "Crossings by declared purpose."),
  row("entries_official", "entry", "entries", "border entries, official", "Crossings by declared purpose."),
  row(
    "revenue_state_year",
    "money",
    "USD/year",
    "revenue to the state from labour abroad",
    "What the state takes in a year, by the source's own definition.",
  ),
  row("revenue_total", "money", "USD", "revenue over several years", "A sum over a span that the note names."),
  row("military_spending", "money", "USD/year", "military spending", "The denominator of a headline share."),
  row("export_revenue", "money", "USD/year", "revenue from exports", "All exports of the sending state."),
  row("pay_gross", "pay", "*/month", "gross pay", "What the employer pays for a worker, before anything is taken."),
  row("pay_net", "pay", "*/month", "net pay", "What reaches the worker."),
  row("pay_promised", "pay", "*/month", "pay promised to the worker", "Promised, not received."),
  row("deduction", "pay", "*/month", "amount taken from pay", "Taken by the state or its companies."),
  row("state_take_worker_year", "pay", "USD/year", "yearly take per worker", "A fixed contribution per worker."),
  row(
    "state_share",
    "share",
    "ratio",
    "share of pay kept by the state",
    "Between 0 and 1; who counts as the state differs by source.",
  ),
  row(
    "revenue_share_military",
    "share",
    "ratio",
    "labour revenue as a share of military spending",
    "Two estimates divided.",
  ),
  row("trade_share", "share", "ratio", "share of trade with one partner", "Between 0 and 1."),
  row("records_hidden_share", "share", "ratio", "share of shipping records hidden", "Between 0 and 1."),
  row(
    "trade_value",
    "trade",
    "USD",
    "value of trade",
    "Customs value in the period; mirror data where the note says so.",
  ),
  row("trade_exports", "trade", "USD", "value of exports", "From the sending state."),
  row("trade_imports", "trade", "USD", "value of imports", "Into the sending state."),
  row("trade_volume", "trade", "tonnes", "volume of trade in a product", "Weight; the product is in the place."),
  row(
    "trade_volume_barrels",
    "trade",
    "barrels",
    "volume of trade in oil products",
    "Barrels; never converted silently.",
  ),
  row(
    "trade_volume_cubic_metres",
    "trade",
    "m3",
    "volume of trade, cubic metres",
    "Cubic metres; never converted silently.",
  ),
  row("trade_cap", "cap", "tonnes/year", "ceiling on trade in a product", "What a resolution allows."),
  row("trade_cap_barrels", "cap", "barrels/year", "ceiling on trade in oil products", "What a resolution allows."),
  row("conversion_factor", "count", "*", "conversion factor", "A unit conversion that a source uses."),
  row(
    "trade_change",
    "change",
    "percent",
    "change of trade",
    "Against a base that the period names; a fall is negative.",
  ),
  row("workers_change", "change", "people", "change of the stock", "Difference of two stocks; a fall is negative."),
  row("gdp_growth", "change", "percent", "growth of real GDP", "Year on year, estimated by others."),
  row(
    "host_countries",
    "count",
    "countries",
    "countries with workers",
    "The definition differs by source: now, ever, or reported.",
  ),
  row("trade_partners", "count", "countries", "trade partners", "Countries, not workers."),
  row("reporting_states", "count", "states", "states that reported", "Under resolution 2397 paragraph 8."),
  row("employers", "count", "companies", "employers", "Companies that employ workers of the programme."),
  row("importers_queried", "count", "importers", "importers asked for information", "By customs."),
  row("shipments_stopped", "count", "shipments", "shipments stopped", "By customs."),
  row("vessels", "count", "vessels", "vessels with workers aboard", "Ships."),
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function indicatorOf(id: string): Indicator | undefined {
  return byId.get(id);
}
