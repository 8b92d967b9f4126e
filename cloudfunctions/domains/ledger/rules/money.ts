import { errorBody, fail, mustHold, type ErrorBody } from '@contract/errors'
import { formatYuan } from '@contract/values/money'
import type { Ask, LedgerEntry, Receipt } from '../documents'
import { addTo, book, type Booking } from './booking'
import { pledgeOf } from './promise'

type AskFor<K extends Ask['kind']> = Extract<Ask, { kind: K }>

const sumOf = (shares: readonly { amountFen: number }[]) =>
  shares.reduce((sum, { amountFen }) => sum + amountFen, 0)

export const correctionOf = (booking: Booking, no: number) =>
  booking.byOf.get(no)?.find(({ kind }) => kind === 'corrected')

/** Entries of one number and day, transfer by transfer: banks give the same voucher number to several. */
function transfersOf(booking: Booking, { bankNo, on }: Receipt): LedgerEntry[][] {
  const booked = (booking.byBankNo.get(bankNo) ?? []).filter(
    (entry) => entry.kind === 'received' && entry.on === on,
  )
  const transfers = new Map<string | null, LedgerEntry[]>()
  for (const entry of booked) addTo(transfers, entry.transferId, entry)
  return [...transfers.values()]
}

/**
 * What the bank gave a number once, is not booked twice, by hand and from its file: neither the whole of a transfer of which
 * something stands, nor what stands of it.
 */
function againstReceipt(booking: Booking, receipt: Receipt): ErrorBody | null {
  const { bankNo, shares } = receipt
  if (!bankNo) return null
  const sum = sumOf(shares)
  for (const entries of transfersOf(booking, receipt)) {
    const standing = entries.filter(({ no }) => !correctionOf(booking, no))
    const [first] = standing
    if (first && (sumOf(entries) === sum || sumOf(standing) === sum))
      return errorBody('ledger.bank_no_booked', { bankNo, no: first.no })
  }
  return null
}

function receiptsMustBeNew(booking: Booking, receipts: readonly Receipt[]) {
  const seen = new Set<string>()
  for (const receipt of receipts) {
    mustHold(againstReceipt(booking, receipt))
    const { bankNo, on, shares } = receipt
    const mark = JSON.stringify([bankNo, on, sumOf(shares)])
    if (bankNo && seen.has(mark)) fail('ledger.bank_no_twice', { bankNo })
    seen.add(mark)
  }
}

type Paid = Pick<LedgerEntry, 'kind' | 'amountFen'> & Partial<LedgerEntry>

/** Money for a withdrawn pledge: the promise stands again, as far as it was not written off. */
function bookPaid(booking: Booking, ask: Ask, pledgeId: string, paid: Paid) {
  const { print } = paid
  const { withdrawn, terms, writtenOffFen, pledgedFen } = pledgeOf(booking, pledgeId)
  const back = terms.amountFen - writtenOffFen - pledgedFen
  if (withdrawn) book(booking, ask, { kind: 'reopened', pledgeId, amountFen: back, pledgedFen: back, print })
  book(booking, ask, { ...paid, pledgeId, paidFen: paid.amountFen })
}

export function bookReceipts(booking: Booking, ask: AskFor<'receive'>) {
  receiptsMustBeNew(booking, ask.receipts)
  for (const { shares } of ask.receipts)
    for (const { pledgeId } of shares) if (pledgeId !== null) pledgeOf(booking, pledgeId)
  for (const { shares, ...receipt } of ask.receipts)
    for (const { pledgeId, amountFen } of shares) {
      const paid = { kind: 'received' as const, amountFen, ...receipt }
      if (pledgeId === null) book(booking, ask, { ...paid, pledgeId, unmatchedFen: amountFen })
      else bookPaid(booking, ask, pledgeId, paid)
    }
}

export function bookGoods(booking: Booking, ask: AskFor<'goods'>) {
  const { pledgeId, on, valueFen: amountFen, reason } = ask
  const { terms } = pledgeOf(booking, pledgeId)
  if (terms.goods === null) fail('pledge.no_goods')
  bookPaid(booking, ask, pledgeId, { kind: 'goodsConfirmed', amountFen, on, reason })
}

const isLoose = ({ kind, pledgeId }: LedgerEntry) => kind === 'received' && pledgeId === null

const uses: readonly LedgerEntry['kind'][] = ['matched', 'refunded']

/** Matches and refunds of its money that stand. */
export const usesOf = (booking: Booking, no: number) =>
  (booking.byOf.get(no) ?? []).filter(
    (entry) => uses.includes(entry.kind) && !correctionOf(booking, entry.no),
  )

/** What of an entry's money was neither matched to a pledge nor paid back. */
export const leftOf = (booking: Booking, entry: LedgerEntry) =>
  correctionOf(booking, entry.no) ? 0 : entry.amountFen - sumOf(usesOf(booking, entry.no))

export function bookMatch(booking: Booking, ask: AskFor<'match'>) {
  const { no, pledgeId, amountFen } = ask
  const entry = booking.byNo.get(no) ?? fail('ledger.entry_not_found', { no })
  if (!isLoose(entry)) fail('ledger.not_unmatched', { no })
  pledgeOf(booking, pledgeId)
  const left = leftOf(booking, entry)
  if (amountFen > left) fail('ledger.match_too_much', { no, left: formatYuan(left) })
  const { on, transferId } = entry
  const matched = { kind: 'matched' as const, amountFen, of: no, on, transferId, unmatchedFen: -amountFen }
  bookPaid(booking, ask, pledgeId, matched)
}
