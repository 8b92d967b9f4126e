import { screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Bank from '@/packages/pledge-desk/bank'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, tap } from '../registry/registry-page'
import { bankRow, deskPledge, page, recorded } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'cp_1' })
})

const rows = [
  bankRow(),
  bankRow({ id: 'cp_1:b', amountFen: 50_000, payer: '项知远' }),
  bankRow({ id: 'cp_1:c', amountFen: 999, payer: '路人', state: 'unmatched', proposal: null }),
]
const openBank = (items = rows) => open(Bank, { 'pledgeDesk.bankRows': () => ok(page(items)) })

test('each row says what it seems to be for and why', async () => {
  await openBank()
  expect(screen.getAllByText('金额和姓名')).toHaveLength(2)
  expect(screen.getAllByText('确认登记')).toHaveLength(2)
  expect(screen.getByText('没有找到认捐')).toBeTruthy()
})

test('all suggestions are confirmed at once, and nothing else with them', async () => {
  const functions = await openBank()
  functions.answer('pledgeDesk.confirmBankRows', () => ok(recorded([7, 8])))
  functions.answer('pledgeDesk.bankRows', () => ok(page(rows.slice(2))))
  await press('确认下面 2 笔建议，共 1,500 元')
  expect(functions.of('pledgeDesk.confirmBankRows')[0]?.input).toEqual({
    campaignId: 'cp_1',
    rows: [
      { id: 'cp_1:a', pledgeId: 'g_1' },
      { id: 'cp_1:b', pledgeId: 'g_1' },
    ],
  })
  expect(screen.getByText('已登记 2 笔，台账第 7、8 号')).toBeTruthy()
  expect(screen.queryByText('确认登记')).toBeNull()
})

test('when the books refuse one, its reason is shown and the list is asked again', async () => {
  const functions = await openBank()
  functions.answer('pledgeDesk.confirmBankRows', () =>
    refused(errorBody('ledger.bank_no_booked', { bankNo: 'B1', no: 4 })),
  )
  functions.answer('pledgeDesk.bankRows', () => ok(page(rows.slice(0, 1))))
  await press('确认下面 2 笔建议，共 1,500 元')
  expect(screen.getByText('流水号 B1 的这笔款已登记为第 4 号，没有再次登记')).toBeTruthy()
  expect(screen.getAllByText('确认登记')).toHaveLength(1)
})

test('a row without a suggestion finds its pledge, or is recorded without one', async () => {
  const functions = await openBank(rows.slice(2))
  functions.answer('pledgeDesk.list', () => ok(page([deskPledge()])))
  functions.answer('pledgeDesk.confirmBankRows', () => ok(recorded([9])))
  await press('选择认捐')
  await tap('叶知秋 · 瓯鹿贸易')
  await press('选择认捐')
  await press('还不知道，先记为待匹配')
  expect(functions.of('pledgeDesk.confirmBankRows').map(({ input }) => input.rows)).toEqual([
    [{ id: 'cp_1:c', pledgeId: 'g_1' }],
    [{ id: 'cp_1:c', pledgeId: null }],
  ])
})

test('what is no pledge is ignored with its reason', async () => {
  const functions = await openBank(rows.slice(2))
  functions.answer('pledgeDesk.ignoreBankRow', () => ok(bankRow({ id: 'cp_1:c', state: 'ignored' })))
  functions.answer('pledgeDesk.bankRows', () => ok(page([])))
  await press('不是认捐款')
  await fill('原因', '利息')
  await press('忽略')
  expect(functions.of('pledgeDesk.ignoreBankRow')[0]?.input).toEqual({
    ...{ campaignId: 'cp_1', id: 'cp_1:c', reason: '利息' },
  })
  expect(screen.getByText('没有待确认的流水')).toBeTruthy()
})
