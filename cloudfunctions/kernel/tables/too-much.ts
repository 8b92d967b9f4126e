import { MAX_CELLS, MAX_CHARACTERS } from './limits'

/** More than a function's memory can hold. */
export class TooMuchError extends Error {}

/** Counts what is kept of a sheet. */
export class Budget {
  #cells = MAX_CELLS
  #characters = MAX_CHARACTERS

  /** @throws TooMuchError */
  spend(cells: readonly string[]): void {
    this.#cells -= cells.length
    for (const cell of cells) this.#characters -= cell.length
    if (this.#cells < 0 || this.#characters < 0) throw new TooMuchError()
  }
}
