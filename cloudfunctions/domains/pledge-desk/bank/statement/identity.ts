import { sha256 } from '../../../../kernel/ids'
import type { Draft } from './read-line'

/** A number of so few digits is a counter of the file's own. */
const FEW_DIGITS = 5

/** Zeros, dashes, one character over and over, a short counter: they identify nothing. */
export const isPlaceholder = (number: string) => {
  const bare = number.replace(/[\s\-_/.*]/g, '')
  return (
    bare.length < 2 ||
    (/^(.)\1*$/.test(bare) && (bare.length > 2 || /^[0*]/.test(bare))) ||
    (/^\d+$/.test(bare) && bare.length <= FEW_DIGITS) ||
    /^(无|空|null|none|n\/?a|暂无|未知)$/i.test(number)
  )
}

/** Values that several rows of one file share. */
export function sharedNumbers(rows: readonly Draft[]): Set<string> {
  const seen = new Map<string, number>()
  for (const { numbers } of rows) for (const number of numbers) seen.set(number, (seen.get(number) ?? 0) + 1)
  return new Set([...seen].filter(([, times]) => times > 1).map(([number]) => number))
}

/** The first number that only this row has. */
export const serialOf = ({ numbers }: Draft, shared: ReadonlySet<string>) =>
  numbers.find((number) => !isPlaceholder(number) && !shared.has(number)) ?? ''

const partsOf = ({ on, time, amountFen, payer, account }: Draft, serial: string) =>
  serial !== '' ? ['serial', serial, on, amountFen] : ['all', on, time, amountFen, payer, account]

/**
 * The same payment in another file has the same identity, whatever columns of notes that file has. Two rows may be alike to the
 * last letter and still be two payments: the n-th of them is another one.
 */
export function identities(rows: readonly Draft[], serials: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return rows.map((row, i) => {
    const content = JSON.stringify(partsOf(row, serials[i]!))
    const nth = (seen.get(content) ?? 0) + 1
    seen.set(content, nth)
    return sha256(`${content}/${nth}`).slice(0, 24)
  })
}
