/**
 * Inputs that move together: a Gaussian copula over normal scores.
 *
 * `correlate` turns independent scores into scores with the wanted correlations by a Cholesky factor; each input keeps its
 * own distribution. The numbers are correlations of scores (rank correlation is 6/π·asin(ρ/2)). Wanted correlations that
 * cannot all hold at once are refused, never bent.
 */
import { DistributionError } from "./faults.ts";

export interface Correlation {
  readonly a: string;
  readonly b: string;
  /** −1 to 1, of the normal scores. */
  readonly rho: number;
}

/** Lower triangle with L·Lᵀ = matrix, row by row. Throws DistributionError where there is none. */
export function cholesky(matrix: readonly (readonly number[])[], names: readonly string[]): number[][] {
  const lower: number[][] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * (i === j ? row[k]! : lower[j]![k]!);
      if (i !== j) row.push(lower[j]![j]! === 0 ? 0 : sum / lower[j]![j]!);
      else if (sum < -1e-12)
        throw new DistributionError(
          `the correlations of ${names.slice(0, i + 1).join(", ")} cannot all hold at once. Make some of them weaker.`,
        );
      else row.push(Math.sqrt(Math.max(0, sum)));
    }
    lower.push(row);
  }
  return lower;
}

/** The inputs that hang together through correlations, in groups; each name in one group, in the order given. */
export function groupsOf(names: readonly string[], correlations: readonly Correlation[]): string[][] {
  const groups = new Map(names.map((name) => [name, [name]]));
  for (const { a, b, rho } of correlations) {
    const [x, y] = [groups.get(a), groups.get(b)];
    if (!x || !y)
      throw new DistributionError(`a correlation names "${x ? b : a}", which is not among ${names.join(", ")}.`);
    if (a === b || !(rho >= -1 && rho <= 1))
      throw new DistributionError(
        `a correlation of ${a} and ${b} of ${rho}: name two inputs and a number from −1 to 1.`,
      );
    if (x === y || rho === 0) continue;
    const joined = names.filter((name) => x.includes(name) || y.includes(name));
    for (const name of joined) groups.set(name, joined);
  }
  return [...new Set(groups.values())];
}

/** Correlates independent normal scores in place; `columns` in the order of `names`. */
export function correlate(
  columns: readonly Float64Array[],
  names: readonly string[],
  correlations: readonly Correlation[],
): void {
  const matrix = names.map((_, i) => names.map((__, j) => Number(i === j)));
  for (const { a, b, rho } of correlations) {
    const [i, j] = [names.indexOf(a), names.indexOf(b)];
    if (i < 0 || j < 0) continue;
    matrix[i]![j] = rho;
    matrix[j]![i] = rho;
  }
  const lower = cholesky(matrix, names);
  // From the last row up: each needs only columns that are still as they came.
  for (let i = names.length - 1; i > 0; i--) {
    const row = lower[i]!;
    const column = columns[i]!;
    for (let s = 0; s < column.length; s++) {
      let sum = 0;
      for (let k = 0; k <= i; k++) sum += row[k]! * columns[k]![s]!;
      column[s] = sum;
    }
  }
}
