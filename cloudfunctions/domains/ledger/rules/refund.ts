import { errorBody, fail, mustHold, type ErrorBody } from '@contract/errors'
import { entryKindNames } from '@contract/values/ledger-hash'
import { formatYuan } from '@contract/values/money'
import type { Ask, LedgerEntry } from '../documents'
import { book, type Booking } from './booking'
import { correctionOf, leftOf } from './money'
import { pledgeOf } from './promise'
import { withdrawAgain } from './withdraw-again'

type AskFor<K extends Ask['kind']> = Extract<Ask, { kind: K }>

/** Goods are not paid back. */
const refundable: readonly LedgerEntry['kind'][] = ['received', 'matched']

/** What is against paying anything of this entry back; greys the button as well. */
export function againstRefund(booking: Booking, entry: LedgerEntry): ErrorBody | null {
  const { no, kind } = entry
  if (!refundable.includes(kind))
    return errorBody('ledger.not_refundable', { no, kind: entryKindNames[kind] })
  const by = correctionOf(booking, no)?.no
  if (by) return errorBody('ledger.corrected_already', { no, by })
  return leftOf(booking, entry) > 0 ? null : errorBody('ledger.nothing_to_refund', { no })
}

/** A refund of so much, on such a day. */
export function againstThisRefund(
  booking: Booking,
  entry: LedgerEntry,
  { amountFen, on }: { amountFen: number; on: string },
): ErrorBody | null {
  const { no } = entry
  const against = againstRefund(booking, entry)
  if (against) return against
  const left = leftOf(booking, entry)
  if (amountFen > left) return errorBody('ledger.refund_too_much', { no, left: formatYuan(left) })
  const came = entry.on ?? entry.day
  return on < came ? errorBody('ledger.refund_too_early', { on, came }) : null
}

/** The promise stands as it is; of one that was withdrawn stands what came and was not paid back. */
export function bookRefund(booking: Booking, ask: AskFor<'refund'>) {
  const { no, amountFen, on, bankNo, reason } = ask
  const entry = booking.byNo.get(no) ?? fail('ledger.entry_not_found', { no })
  mustHold(againstThisRefund(booking, entry, ask))
  const { pledgeId, transferId } = entry
  const withdrawn = pledgeId !== null && pledgeOf(booking, pledgeId).withdrawn
  book(booking, ask, {
    ...{ kind: 'refunded', pledgeId, amountFen, of: no, on, bankNo, transferId, reason },
    ...(pledgeId === null ? { unmatchedFen: -amountFen } : { paidFen: -amountFen }),
    pledgedFen: withdrawn ? -amountFen : 0,
  })
  if (pledgeId !== null) withdrawAgain(booking, ask, pledgeId)
}
