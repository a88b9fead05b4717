/**
 * How often a name of nobody listed is alerted by name alone, by kind and threshold.
 *
 * Measured with `bench/screening/expected.ts` on 2026-11-23 against OFAC, UN, UK and Canada together (26,455 parties with the starter set):
 * 1,000 ordinary people of many countries, 10,000 companies called by three trade words. Printed beside the threshold, so
 * that whoever sets one knows its price. A threshold between two rows has the share of the lower one.
 */
export interface ExpectedAlerts {
  readonly threshold: number;
  /** Of 1,000 rows of nobody listed. */
  readonly people: number;
  readonly organisations: number;
}

export const expectedAlerts: readonly ExpectedAlerts[] = [
  { threshold: 0.55, people: 8, organisations: 9.3 },
  { threshold: 0.6, people: 7, organisations: 5.4 },
  { threshold: 0.65, people: 6, organisations: 2.4 },
  { threshold: 0.7, people: 2, organisations: 0.8 },
  { threshold: 0.8, people: 2, organisations: 0.6 },
  { threshold: 0.9, people: 2, organisations: 0.1 },
];

/** For a person; null where nothing was measured at or below the threshold. */
export function expectedAt(threshold: number): string | null {
  const row = expectedAlerts.findLast((one) => one.threshold <= threshold);
  if (!row) return null;
  return `of 1,000 that are not listed, about ${row.people} people or ${row.organisations} organisations will be alerted by name alone`;
}
