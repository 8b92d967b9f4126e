import type { Ask } from '../documents'
import { book, type Booking } from './booking'
import { pledgeOf } from './promise'

type AskFor<K extends Ask['kind']> = Extract<Ask, { kind: K }>

/** Once all the money is gone that had re-opened it, the withdrawal holds again. */
export function withdrawAgain(booking: Booking, ask: AskFor<'correct' | 'refund'>, pledgeId: string) {
  const { reopened, pledgedFen, receivedFen } = pledgeOf(booking, pledgeId)
  const amountFen = pledgedFen - receivedFen
  if (reopened?.paidFen !== 0 || amountFen <= 0) return
  const { reason } = ask
  book(booking, ask, { kind: 'withdrawn', pledgeId, amountFen, pledgedFen: -amountFen, reason })
}
