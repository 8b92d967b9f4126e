import type { Ask, Share } from '../documents'
import { apply } from './apply'
import { openBooking, type Booking } from './booking'
import { noTotals } from './totals'

const DAY = '2026-09-20'
let made = 0
const asked = (deed: object): Ask => {
  made += 1
  return { ...deed, id: `k${made}`, push: `a${made}`, at: 1_790_000_000_000 + made, by: 'p' } as Ask
}

const empty = () => openBooking({ _id: 'cp', no: 0, hash: '', lastAt: 0, totals: noTotals() }, [])

/** Books a transfer of these sums under this number. Returns why not. */
function pay(booking: Booking, bankNo: string, sums: number[], on = DAY): string | null {
  const shares: Share[] = sums.map((amountFen) => ({ pledgeId: null, amountFen }))
  const receipts = [{ transferId: `t${made}`, on, bankNo, shares }]
  return apply(booking, asked({ kind: 'receive', receipts }))?.code ?? null
}

const correct = (booking: Booking, no: number) =>
  apply(booking, asked({ kind: 'correct', no, reason: '记错' }))

test('B7 voucher 000000 for 100 and for 200, then the 100 again: the third is refused', () => {
  const booking = empty()
  expect(pay(booking, '000000', [100])).toBeNull()
  expect(pay(booking, '000000', [200])).toBeNull()
  expect(pay(booking, '000000', [100])).toBe('ledger.bank_no_booked')
  expect(pay(booking, '000000', [200])).toBe('ledger.bank_no_booked')
})

test('B7 two transfers of 100 and 200 under one number do not stand for one of 300', () => {
  const booking = empty()
  pay(booking, '12', [100])
  pay(booking, '12', [200])
  expect(pay(booking, '12', [300])).toBeNull()
})

test('B7 a transfer in two shares is the same transfer in one, or in other shares', () => {
  const booking = empty()
  pay(booking, '8801', [60, 40])
  expect(pay(booking, '8801', [100])).toBe('ledger.bank_no_booked')
  expect(pay(booking, '8801', [50, 50])).toBe('ledger.bank_no_booked')
  expect(pay(booking, '8801', [100], '2026-09-21')).toBeNull()
})

test('B7 of a transfer that was taken back in part, that part may be booked again, once, and nothing else of it', () => {
  const booking = empty()
  pay(booking, '8801', [60, 40])
  correct(booking, 1)
  expect(pay(booking, '8801', [100])).toBe('ledger.bank_no_booked')
  expect(pay(booking, '8801', [40])).toBe('ledger.bank_no_booked')
  expect(pay(booking, '8801', [60])).toBeNull()
  expect(pay(booking, '8801', [60])).toBe('ledger.bank_no_booked')
})
