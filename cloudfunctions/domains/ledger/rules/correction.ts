import { errorBody, fail, mustHold, type ErrorBody } from '@contract/errors'
import { entryKindNames } from '@contract/values/ledger-hash'
import type { Ask, LedgerEntry } from '../documents'
import { book, type Booking } from './booking'
import { correctionOf, usesOf } from './money'
import { pledgeOf } from './promise'
import { withdrawAgain } from './withdraw-again'

type AskFor<K extends Ask['kind']> = Extract<Ask, { kind: K }>

const correctable: readonly LedgerEntry['kind'][] = [
  ...(['received', 'matched', 'goodsConfirmed', 'refunded', 'writtenOff'] as const),
]

/** What is against taking this entry back; greys the button as well. */
export function againstCorrection(booking: Booking, entry: LedgerEntry): ErrorBody | null {
  const { no, kind, pledgeId } = entry
  if (!correctable.includes(kind))
    return errorBody('ledger.not_correctable', { no, kind: entryKindNames[kind] })
  const by = correctionOf(booking, no)?.no
  if (by) return errorBody('ledger.corrected_already', { no, by })
  const used = usesOf(booking, no).at(-1)
  if (used?.kind === 'matched') return errorBody('ledger.matched_in_part', { no, by: used.no })
  if (used) return errorBody('ledger.refunded_in_part', { no, by: used.no })
  const termsNo = (pledgeId !== null && booking.pledges.get(pledgeId)?.termsNo) || 0
  return kind === 'writtenOff' && termsNo > no ? errorBody('ledger.changed_since', { no }) : null
}

/** What a correction does to the promise: a write-off comes back; of a withdrawn pledge stands what was received. */
function promiseAfter(booking: Booking, { kind, pledgeId, amountFen, paidFen }: LedgerEntry) {
  const withdrawn = pledgeId !== null && pledgeOf(booking, pledgeId).withdrawn
  if (kind === 'writtenOff') return withdrawn ? 0 : amountFen
  return withdrawn ? -paidFen : 0
}

export function bookCorrection(booking: Booking, ask: AskFor<'correct'>) {
  const { no, reason, sort } = ask
  const entry = booking.byNo.get(no) ?? fail('ledger.entry_not_found', { no })
  mustHold(againstCorrection(booking, entry))
  const { pledgeId, amountFen, paidFen, unmatchedFen, on, transferId } = entry
  const pledgedFen = promiseAfter(booking, entry)
  const back = { paidFen: paidFen && -paidFen, unmatchedFen: unmatchedFen && -unmatchedFen, pledgedFen }
  book(booking, ask, {
    ...{ kind: 'corrected', pledgeId, amountFen, of: no, on, transferId, reason, ...(sort && { sort }) },
    ...back,
  })
  if (pledgeId !== null) withdrawAgain(booking, ask, pledgeId)
}
