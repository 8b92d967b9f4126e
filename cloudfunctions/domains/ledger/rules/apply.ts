import { AppError, type ErrorBody } from '@contract/errors'
import type { Ask } from '../documents'
import type { Booking } from './booking'
import { bookCorrection } from './correction'
import { notBookedYet } from './same-form'
import { bookRefund } from './refund'
import { bookGoods, bookMatch, bookReceipts } from './money'
import { bookChange, bookPledge, bookWithdrawal, bookWriteOff } from './promise'

function bookAsk(booking: Booking, ask: Ask) {
  switch (ask.kind) {
    case 'pledge':
      return bookPledge(booking, ask)
    case 'change':
      return bookChange(booking, ask)
    case 'withdraw':
      return bookWithdrawal(booking, ask)
    case 'receive':
      return bookReceipts(booking, ask)
    case 'goods':
      return bookGoods(booking, ask)
    case 'match':
      return bookMatch(booking, ask)
    case 'refund':
      return bookRefund(booking, ask)
    case 'correct':
      return bookCorrection(booking, ask)
    case 'writeOff':
      return bookWriteOff(booking, ask)
  }
}

/** Books what is asked, as far as it is not booked already. Every rule is asked before the first entry: all of it or none. Returns why not. */
export function apply(booking: Booking, ask: Ask): ErrorBody | null {
  try {
    const rest = notBookedYet(booking, ask)
    if (rest) bookAsk(booking, rest)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.body
    throw error
  }
}
