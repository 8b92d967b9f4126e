import { MAX_CELLS, MAX_CHARACTERS } from './limits'

/** More than a function's memory can hold. */
export class TooMuchError extends Error {}

/** What may still be kept of a file. */
export class Budget {
  #cells = MAX_CELLS
  #characters = MAX_CHARACTERS

  /** False: there is no room for them any more. */
  spend(cells: readonly string[]): boolean {
    this.#cells -= cells.length
    for (const cell of cells) this.#characters -= cell.length
    return this.#cells >= 0 && this.#characters >= 0
  }
}
