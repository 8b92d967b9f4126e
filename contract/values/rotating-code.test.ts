import { createHmac } from 'node:crypto'
import { isFresh, proofAt, readCode, STEP_MS, writeCode } from './rotating-code'

const secret = 'a1'.repeat(32)
const at = 1_790_000_010_000
const mine = (when = at) => writeCode('P', 'a_1', 'p_xiang:2', secret, when)
const read = (text: string) =>
  readCode(text) ?? { kind: 'P' as const, activityId: '', subject: '', proof: '' }

test('a proof is the head of an HMAC over what it stands for and the half minute', () => {
  const whole = createHmac('sha256', Buffer.from(secret, 'hex')).update('P/a_1/p/7').digest('hex')
  expect(proofAt(secret, 'P/a_1/p', 7)).toBe(whole.slice(0, 8))
})

test('a code says who and where, is good for its half minute and the two around it, and no longer', () => {
  expect(read(mine())).toMatchObject({ kind: 'P', activityId: 'a_1', subject: 'p_xiang:2' })
  const fresh = [-2, -1, 0, 1, 2].map((steps) => isFresh(read(mine()), secret, at + steps * STEP_MS))
  expect(fresh).toEqual([false, true, true, true, false])
})

test('a proof is worth nothing for somebody else, elsewhere, or as a code of the venue', () => {
  const { proof } = read(mine())
  for (const other of [{ subject: 'p_chen' }, { activityId: 'a_2' }, { kind: 'V' as const }])
    expect(isFresh({ ...read(mine()), ...other, proof }, secret, at)).toBe(false)
  expect(isFresh(read(mine()), 'b2'.repeat(32), at)).toBe(false)
})

test.each(['', 'https://example.com', 'P.a_1.p', 'X.a_1.p.00000000', `${mine()}0`])(
  '%s is none of our codes',
  (text) => expect(readCode(text)).toBeNull(),
)
