import { fail } from '@contract/errors'
import type { Ask, LedgerEntry, Receipt } from '../documents'
import { wordsOf } from '../words'
import type { Booking } from './booking'

/** @throws ledger.form_changed, with what is booked under its key */
export function formHasChanged(booked: readonly LedgerEntry[]): never {
  const said = booked.map((entry) => `第 ${entry.no} 号 ${wordsOf(entry, '')}`)
  return fail('ledger.form_changed', { booked: said.join('、') })
}

/** Of each transfer its line's, of anything else the form's. */
function printsOf(booked: readonly LedgerEntry[]): string[] {
  const lines = new Map<string, string>()
  for (const { no, kind, transferId, print } of booked)
    if (print && kind !== 'reopened') lines.set(transferId ?? `no ${no}`, print)
  return [...lines.values()]
}

/** Lines that are not among the booked ones; equal lines count one by one. */
export function linesNotIn<L extends Pick<Receipt, 'print'>>(
  booked: readonly LedgerEntry[],
  lines: readonly L[],
): L[] {
  const left = [...lines]
  for (const print of printsOf(booked)) {
    const i = left.findIndex((line) => line.print === print)
    if (i < 0) return formHasChanged(booked)
    left.splice(i, 1)
  }
  return left
}

/**
 * What of an ask is not booked yet under its id; null when all of it is. A receipt to which lines were added since asks for these
 * alone. Entries without a print are older: their ask was the same. @throws ledger.form_changed
 */
export function notBookedYet(booking: Pick<Booking, 'byAskId'>, ask: Ask): Ask | null {
  const booked = booking.byAskId.get(ask.id)
  if (!booked) return ask
  const prints = printsOf(booked)
  if (prints.length === 0) return null
  if (ask.kind !== 'receive') {
    const same = ask.print === undefined || prints.every((print) => print === ask.print)
    return same ? null : formHasChanged(booked)
  }
  if (ask.receipts.every(({ print }) => print === undefined)) return null
  const receipts = linesNotIn(booked, ask.receipts)
  return receipts.length > 0 ? { ...ask, receipts } : null
}
