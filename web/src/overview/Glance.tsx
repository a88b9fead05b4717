/** The programme in four facts, each opening the evidence it stands on. */
import type { ReactNode } from "react";
import type { Mark, Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { groupMarks, spread } from "../figures/groups.ts";
import { useTexts } from "../texts/index.ts";
import { amountText, countryText, isNamed, numberText, periodText, speakerText, yearsOf } from "../words/figure.ts";
import { returnDuty } from "./duty.ts";
import { hostMarks, hostsIn, yearSpan } from "./hosts.ts";

/** Figures from this year on count as the present programme. */
const SINCE = 2012;

/** The newest by what it speaks of; of one time, one that names who says so and when it was printed. */
export function newest(marks: readonly Mark[]): Mark | undefined {
  const rank = (m: Mark): readonly [number, number, string] => [
    yearsOf(m)?.to ?? 0,
    Number(isNamed(m.speaker)),
    m.citation.date ?? "",
  ];
  return marks.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! > y[i]! ? -1 : 1;
    return 0;
  })[0];
}

function Fact({
  id,
  tone,
  label,
  value,
  why,
}: {
  id: string | null;
  tone?: string;
  label: string;
  value: ReactNode;
  why: ReactNode;
}) {
  const inside = (
    <>
      <span className="label">{label}</span>
      <span className="value">{value}</span>
      <span className="why">{why}</span>
    </>
  );
  const look = `card fact ${tone ?? ""}`;
  return id === null ? (
    <div className={look}>{inside}</div>
  ) : (
    <EvidenceLink id={id} className={look}>
      {inside}
    </EvidenceLink>
  );
}

export function Glance({ overview }: { overview: Overview }) {
  const t = useTexts();
  const world = overview.marks.filter(
    (m) =>
      m.indicator === "workers_present" &&
      m.place === "world" &&
      m.aspect === "observed" &&
      (yearsOf(m)?.from ?? 0) >= SINCE,
  );
  const latest = newest(world);
  const people = spread(world);
  const money = overview.marks.filter((m) => m.indicator === "revenue_state_year" && m.place === "world");
  const sums = spread(money);
  const times = sums.low && sums.high ? Math.round(sums.high / sums.low) : null;
  const duty = returnDuty(overview.measures);
  const hosts = hostsIn(hostMarks(overview.marks), yearSpan(hostMarks(overview.marks))[1]);
  const anchor = money.find(({ bound }) => bound === "range") ?? money[0];
  return (
    <section className="cards" aria-label={t.overview.now}>
      <Fact
        id={latest?.id ?? null}
        label={t.overview.workers}
        value={latest ? amountText(latest, t) : t.words.unknown}
        why={
          latest && (
            <>
              {speakerText(latest, t)}, {periodText(latest, t)}
              {latest.citation.publisher !== null &&
                latest.citation.publisher !== latest.speaker &&
                ` (${latest.citation.publisher})`}
              .{" "}
              {people.low !== null &&
                people.high !== null &&
                t.overview.workersSpread(
                  groupMarks(world).length,
                  numberText(people.low, t),
                  numberText(people.high, t),
                )}
            </>
          )
        }
      />
      <Fact
        id={anchor?.id ?? null}
        tone="warn"
        label={t.overview.money}
        value={
          sums.low !== null && sums.high !== null
            ? `${numberText(sums.low, t, "USD")}–${numberText(sums.high, t, "USD")}`
            : t.words.unknown
        }
        why={times !== null && t.overview.moneySpread(times)}
      />
      <Fact
        id={duty?.id ?? null}
        tone="bad"
        label={t.overview.allowed}
        value={duty ? t.overview.allowedNone : t.words.unknown}
        why={duty ? t.overview.allowedSince(duty.until!) : t.overview.allowedUnknown}
      />
      <Fact
        id={hosts[0]?.marks[0]?.id ?? null}
        label={t.overview.hosts}
        value={hosts.length}
        why={hosts[0] && t.overview.hostsNote(countryText(hosts[0].place, t))}
      />
    </section>
  );
}
