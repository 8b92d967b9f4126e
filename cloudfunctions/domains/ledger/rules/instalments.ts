import type { Instalment, InstalmentState } from '@contract/pledges'
import { daysBetween } from '@contract/values/date'
import type { PledgeLedger } from './pledge-ledger'

export interface Allocated extends Instalment {
  receivedFen: number
  /** Withdrawn or written off: nobody waits for it any more. */
  voidFen: number
}

/** An instalment within so many days is due. */
const DUE_WITHIN_DAYS = 7

/** Hands out an amount one by one; each takes what it can. */
function handOut(total: number, rooms: readonly number[]) {
  let left = total
  return rooms.map((room) => {
    const taken = Math.min(room, left)
    left -= taken
    return taken
  })
}

/** What came pays the earliest dates; what was withdrawn or written off falls off the latest. What came too much stays with the pledge. */
export function allocate({ terms, pledgedFen, receivedFen }: PledgeLedger): Allocated[] {
  const { amountFen, instalments } = terms
  const received = handOut(
    receivedFen,
    instalments.map((each) => each.amountFen),
  )
  const unpaid = instalments.map((each, i) => each.amountFen - received[i]!).reverse()
  const voided = handOut(Math.max(0, amountFen - pledgedFen), unpaid).reverse()
  return instalments.map((each, i) => ({ ...each, receivedFen: received[i]!, voidFen: voided[i]! }))
}

/** Still to come. */
export const dueOf = ({ amountFen, receivedFen, voidFen }: Allocated) => amountFen - receivedFen - voidFen

export function instalmentStateOf(each: Allocated, today: string): InstalmentState {
  if (dueOf(each) === 0) return each.voidFen > 0 ? 'void' : 'paid'
  const days = daysBetween(today, each.dueOn)
  if (days < 0) return 'overdue'
  if (each.receivedFen > 0) return 'partly'
  return days <= DUE_WITHIN_DAYS ? 'due' : 'waiting'
}
