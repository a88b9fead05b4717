/**
 * Columns lent for a while and taken back together: a block of samples needs a hundred of them, and each block the same.
 *
 * Lent columns are all nought. `release` takes back what was lent since the mark; whoever keeps one longer is wrong.
 */
export class Scratch {
  readonly #columns: Float64Array[] = [];
  readonly #length: number;
  #lent = 0;

  constructor(length: number) {
    this.#length = length;
  }

  take(): Float64Array {
    const column = this.#columns[this.#lent];
    if (column) column.fill(0);
    const given = column ?? new Float64Array(this.#length);
    this.#columns[this.#lent++] = given;
    return given;
  }

  mark(): number {
    return this.#lent;
  }

  release(mark: number): void {
    this.#lent = mark;
  }
}
