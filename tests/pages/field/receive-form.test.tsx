import { cleanup, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Ledger from '@/packages/pledge-desk/ledger'
import Receive from '@/packages/pledge-desk/receive'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { deskPledge, entry, page, recorded } from '../pledge-desk/fixtures'
import { fill, open, press } from '../registry/registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'cp_1' })
})

const openReceive = () => open(Receive, { 'pledgeDesk.list': () => ok(page([deskPledge()])) })
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

test('H6 half a receipt typed, back: it is still there, and the same form', async () => {
  const first = await openReceive()
  first.answer('pledgeDesk.receive', () => refused(errorBody('service.unavailable')))
  await fill('付款人', '瓯鹿贸易')
  await fill('金额', '1000')
  await press('登记到账')
  cleanup()
  const functions = await openReceive()
  expect(screen.getByText(/上次填到一半的内容还在/)).toBeTruthy()
  expect(value('付款人')).toBe('瓯鹿贸易')
  functions.answer('pledgeDesk.receive', () => ok(recorded([4])))
  await press('登记到账')
  const once = first.of('pledgeDesk.receive')[0]?.input.once
  expect(functions.of('pledgeDesk.receive')[0]?.input).toMatchObject({
    once,
    transfer: { payer: '瓯鹿贸易' },
  })
})

test('H6 what was booked is not kept; 清空重填 is a new form', async () => {
  const functions = await openReceive()
  functions.answer('pledgeDesk.receive', () => ok(recorded([4])))
  await fill('付款人', '甲')
  await fill('金额', '10')
  await press('登记到账')
  cleanup()
  await openReceive()
  expect(value('付款人')).toBe('')
  await fill('付款人', '乙')
  cleanup()
  await openReceive()
  await press('清空重填')
  expect(value('付款人')).toBe('')
})

test('H6 an error goes when its field is changed, the others stay', async () => {
  const functions = await openReceive()
  const fields = { 'transfer.payer': '请填写付款人', 'transfer.shares.0.amountFen': '请填写金额' }
  functions.answer('pledgeDesk.receive', () => refused({ ...errorBody('input.invalid'), fields }))
  await press('登记到账')
  expect(screen.getAllByText('请填写付款人')).not.toHaveLength(0)
  await fill('付款人', '瓯鹿贸易')
  expect(screen.queryByText('请填写付款人')).toBeNull()
  expect(screen.getAllByText('请填写金额')).not.toHaveLength(0)
  await fill('金额', '10')
  expect(screen.queryByText('请填写金额')).toBeNull()
})

test('H1 a doubt is asked about, and what is sent again says that it is meant', async () => {
  const functions = await openReceive()
  const sure = 'a'.repeat(32)
  const doubt = errorBody('ledger.please_check', { doubts: '2026-11-29 甲 10 元可能已登记为第 120 号' })
  functions.answer('pledgeDesk.receive', () => refused({ ...doubt, sure }))
  await fill('付款人', '甲')
  await fill('金额', '10')
  await press('登记到账')
  expect(screen.getByText(/可能已登记为第 120 号/)).toBeTruthy()
  functions.answer('pledgeDesk.receive', () => ok(recorded([121])))
  await press('确认无误，仍然登记')
  const [first, second] = functions.of('pledgeDesk.receive').map(({ input }) => input)
  expect(second).toEqual({ ...first, sure })
})

test('L6 money is paid back from the ledger: what can be is said, the rest of the form stays with its refusal', async () => {
  const functions = await open(Ledger, {
    'pledgeDesk.ledger': () => ok(page([entry(), entry({ no: 4, refundableFen: 0 })])),
    'pledgeDesk.unmatched': () => ok({ items: [] }),
  })
  functions.answer('pledgeDesk.refund', () =>
    refused(errorBody('ledger.refund_too_much', { no: 3, left: '400' })),
  )
  expect(screen.getAllByText('退款', { selector: '.button__text' })).toHaveLength(1)
  await press('退款')
  expect(screen.getByText(/最多可退 400 元/)).toBeTruthy()
  await fill('退款金额', '401')
  await fill('退款凭证号', 'T-1')
  await fill('原因（会告诉认捐人，不公示）', '多付')
  await press('登记退款')
  expect(screen.getByText('第 3 号最多可退 400 元')).toBeTruthy()
  functions.answer('pledgeDesk.refund', () => ok(recorded([5])))
  await fill('退款金额', '400')
  await press('登记退款')
  expect(functions.of('pledgeDesk.refund').at(-1)?.input).toMatchObject({
    ...{ no: 3, amountFen: 40_000, bankNo: 'T-1', reason: '多付' },
  })
})
