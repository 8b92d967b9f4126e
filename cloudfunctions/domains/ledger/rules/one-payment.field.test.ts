import { mayBeOnePayment, type Payment } from './one-payment'

const payment = (over: Partial<Payment> = {}): Payment => ({
  ...{ on: '2026-11-23', payer: '林晓瓯', amountFen: 100_000, bankNo: '' },
  ...over,
})
const cases: [string, Partial<Payment>, Partial<Payment>, boolean][] = [
  ['the same twice', {}, {}, true],
  ['another sum', {}, { amountFen: 100_001 }, false],
  ['another payer', {}, { payer: '郑海川' }, false],
  ['a payer with a blank in his name', {}, { payer: '林 晓瓯' }, true],
  ['a payer with a title, as banks and clerks write him', {}, { payer: '林晓瓯先生' }, true],
  ['a payer with a remark in brackets', { payer: '林晓瓯（个人）' }, {}, true],
  ['a company that begins with his name', {}, { payer: '林晓瓯鞋业有限公司' }, false],
  ['a payer nobody wrote down', {}, { payer: '' }, true],
  ['a week later', {}, { on: '2026-11-30' }, true],
  ['eight days later', {}, { on: '2026-12-01' }, false],
  ['a number in one of them only', { bankNo: 'N1' }, {}, true],
  ['two numbers', { bankNo: 'N1' }, { bankNo: 'N2' }, false],
  ['one number, a month apart', { bankNo: 'N1' }, { bankNo: 'N1', on: '2026-12-23' }, true],
]

test.each(cases)('H1 %s: may be one payment, whichever comes first', (_, a, b, expected) => {
  expect(mayBeOnePayment(payment(a), payment(b))).toBe(expected)
  expect(mayBeOnePayment(payment(b), payment(a))).toBe(expected)
})
