import { daysBetween } from '@contract/values/date'
import { isSameName } from '../../../kernel/names'

/** A payment as it is compared with another one, by whichever door they came. */
export interface Payment {
  on: string
  payer: string
  amountFen: number
  /** '' when the bank gave it none. */
  bankNo: string
}

/** What is typed by hand and the bank's own day differ by a holiday at most. */
export const WITHIN_DAYS = 7

const isSamePayer = (a: Payment, b: Payment) =>
  a.payer === '' || b.payer === '' || isSameName(a.payer, b.payer)

/** Whether two may be one payment that was written down twice: the same sum, and nothing that tells them apart. */
export function mayBeOnePayment(a: Payment, b: Payment): boolean {
  if (a.amountFen !== b.amountFen) return false
  // Two numbers of the bank are two payments; under one number the day may be mistyped.
  if (a.bankNo !== '' && b.bankNo !== '') return a.bankNo === b.bankNo
  return isSamePayer(a, b) && Math.abs(daysBetween(a.on, b.on)) <= WITHIN_DAYS
}
