import type { Draft } from './read-line'

/** Lines of the bank that belong together: what came in, and what takes it back. By line. */
export type Ties = Map<number, number>

const paidBySame = (a: Draft, b: Draft) => a.payer === '' || b.payer === '' || a.payer === b.payer

/** A reversal that names a number means the payment with that number. */
const names = (undoing: Draft, { numbers }: Draft) =>
  numbers.some(
    (number) => number.length >= 4 && (undoing.note.includes(number) || undoing.numbers.includes(number)),
  )

/**
 * Each reversal with the payments that it may take back: the one that it names, else the last one before it of the same sum and payer,
 * and every other that fits as well, for nobody knows which of them is gone.
 */
export function tie(rows: readonly Draft[], undoing: readonly Draft[]): Ties {
  const ties: Ties = new Map()
  for (const each of undoing) {
    const fits = rows.filter(
      (row) =>
        row.amountFen === -each.amountFen &&
        row.line !== each.line &&
        !ties.has(row.line) &&
        paidBySame(row, each),
    )
    const named = fits.filter((row) => names(each, row))
    const all = named.length > 0 ? named : fits
    const nearest = all.filter(({ line }) => line < each.line).at(-1) ?? all[0]
    if (!nearest) continue
    ties.set(each.line, nearest.line)
    for (const row of all) ties.set(row.line, each.line)
  }
  return ties
}
