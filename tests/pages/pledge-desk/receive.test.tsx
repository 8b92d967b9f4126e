import { screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Receive from '@/packages/pledge-desk/receive'
import { offline, ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, tap } from '../registry/registry-page'
import { deskPledge, page, recorded } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'cp_1' })
})

const pledges = [
  deskPledge(),
  deskPledge({ id: 'g_2', reference: 'WSBBBBB2', donorName: '项知远', company: '' }),
]
const openReceive = () => open(Receive, { 'pledgeDesk.list': () => ok(page(pledges)) })
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

test('one transfer is shared between two pledges', async () => {
  const functions = await openReceive()
  functions.answer('pledgeDesk.receive', () => ok(recorded([4, 5], pledges)))
  await fill('付款人', '瓯鹿贸易')
  await tap('选择认捐')
  await tap('叶知秋 · 瓯鹿贸易')
  await fill('金额', '1000')
  await press('分给几笔认捐')
  await tap('选择认捐')
  await tap('项知远')
  await fill('第 2 份金额', '0.5万')
  await press('登记到账')
  expect(functions.of('pledgeDesk.receive')[0]?.input).toMatchObject({
    campaignId: 'cp_1',
    transfer: {
      payer: '瓯鹿贸易',
      shares: [
        { pledgeId: 'g_1', amountFen: 100_000 },
        { pledgeId: 'g_2', amountFen: 500_000 },
      ],
    },
  })
  expect(screen.getByText('台账第 4、5 号，公示 7 天。')).toBeTruthy()
})

test('a form that is sent again is the same form; the next one is another', async () => {
  const functions = await openReceive()
  functions.answer('pledgeDesk.receive', offline)
  await fill('付款人', '甲')
  await fill('金额', '10')
  await press('登记到账')
  expect(value('付款人')).toBe('甲')
  functions.answer('pledgeDesk.receive', () => ok(recorded([4])))
  await press('登记到账')
  await press('再登记')
  expect(value('付款人')).toBe('')
  await fill('付款人', '乙')
  await fill('金额', '10')
  await press('登记到账')
  const marks = functions.of('pledgeDesk.receive').map(({ input }) => input.once)
  expect(marks).toEqual([marks[0], marks[0], expect.not.stringMatching(String(marks[0]))])
})

test('a batch that does not agree with the clerk’s sum is refused, and what was typed stays', async () => {
  const functions = await openReceive()
  functions.answer('pledgeDesk.receiveMany', () =>
    refused(
      errorBody('ledger.control_differs', { count: 2, total: '30', statedCount: 2, statedTotal: '31' }),
    ),
  )
  await press('再加一笔，成批登记')
  expect(screen.getByText('第 2 笔')).toBeTruthy()
  const [first, second] = screen.getAllByLabelText('金额')
  expect([first, second].every(Boolean)).toBe(true)
  await fill('回单笔数', '2')
  await fill('回单合计', '31')
  await press('登记 2 笔到账')
  expect(screen.getByText(/^与核对数不符：录入 2 笔共 30 元/)).toBeTruthy()
  expect(functions.of('pledgeDesk.receiveMany')[0]?.input).toMatchObject({
    control: { count: 2, totalFen: 3100 },
  })
  expect([value('回单笔数'), value('回单合计')]).toEqual(['2', '31'])
})

test('what is missing is said beside its field', async () => {
  const functions = await openReceive()
  functions.answer('pledgeDesk.receive', () =>
    refused({
      ...errorBody('input.invalid'),
      fields: {
        'transfer.payer': '请填写付款人',
        'transfer.shares.0.amountFen': '请填写金额',
      },
    }),
  )
  await press('登记到账')
  expect(screen.getByText('请填写付款人', { selector: '.field__error' })).toBeTruthy()
  expect(screen.getByText('请填写金额', { selector: '.field__error' })).toBeTruthy()
})
