import { errorBody, fail, mustHold, type ErrorBody } from '@contract/errors'
import { formatYuan } from '@contract/values/money'
import { BY_DONOR, type Ask } from '../documents'
import { book, type Booking } from './booking'
import { balanceOf, type PledgeLedger } from './pledge-ledger'

type AskFor<K extends Ask['kind']> = Extract<Ask, { kind: K }>

/** @throws pledge.not_found */
export const pledgeOf = (booking: Pick<Booking, 'pledges'>, pledgeId: string) =>
  booking.pledges.get(pledgeId) ?? fail('pledge.not_found')

/** What is against the donor's changing or withdrawing it himself. */
export function againstDonor(pledge: PledgeLedger): ErrorBody | null {
  if (pledge.withdrawn) return errorBody('pledge.withdrawn_already')
  if (pledge.receivedFen > 0) return errorBody('pledge.paid_already')
  return pledge.writtenOffFen > 0 ? errorBody('pledge.written_off') : null
}

export function againstChange(pledge: PledgeLedger, by: string, amountFen: number): ErrorBody | null {
  if (by === BY_DONOR) return againstDonor(pledge)
  if (pledge.withdrawn) return errorBody('pledge.withdrawn_already')
  if (amountFen >= pledge.receivedFen) return null
  return errorBody('pledge.below_received', { received: formatYuan(pledge.receivedFen) })
}

export function againstWithdrawal(pledge: PledgeLedger, by: string): ErrorBody | null {
  const against = by === BY_DONOR ? againstDonor(pledge) : null
  if (against) return against
  if (pledge.withdrawn) return errorBody('pledge.withdrawn_already')
  return balanceOf(pledge) > 0 ? null : errorBody('pledge.nothing_left')
}

export function againstWriteOff(pledge: PledgeLedger, amountFen: number): ErrorBody | null {
  const balance = balanceOf(pledge)
  if (balance === 0) return errorBody('pledge.nothing_left')
  if (amountFen <= balance) return null
  return errorBody('ledger.write_off_too_much', { balance: formatYuan(balance) })
}

export function bookPledge(booking: Booking, ask: AskFor<'pledge'>) {
  const { pledgeId, terms } = ask
  if (booking.pledges.has(pledgeId)) return fail('pledge.made_already')
  const { amountFen } = terms
  book(booking, ask, { kind: 'pledged', pledgeId, amountFen, pledgedFen: amountFen, terms })
}

export function bookChange(booking: Booking, ask: AskFor<'change'>) {
  const { pledgeId, terms, reason } = ask
  const { amountFen } = terms
  const pledge = pledgeOf(booking, pledgeId)
  mustHold(againstChange(pledge, ask.by, amountFen))
  const pledgedFen = amountFen - pledge.pledgedFen
  book(booking, ask, { kind: 'changed', pledgeId, amountFen, pledgedFen, terms, reason })
}

export function bookWithdrawal(booking: Booking, ask: AskFor<'withdraw'>) {
  const { pledgeId, reason } = ask
  const pledge = pledgeOf(booking, pledgeId)
  mustHold(againstWithdrawal(pledge, ask.by))
  const amountFen = balanceOf(pledge)
  book(booking, ask, { kind: 'withdrawn', pledgeId, amountFen, pledgedFen: -amountFen, reason })
}

export function bookWriteOff(booking: Booking, ask: AskFor<'writeOff'>) {
  const { pledgeId, amountFen, reason } = ask
  mustHold(againstWriteOff(pledgeOf(booking, pledgeId), amountFen))
  book(booking, ask, { kind: 'writtenOff', pledgeId, amountFen, pledgedFen: -amountFen, reason })
}
