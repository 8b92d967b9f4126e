import { screen } from '@testing-library/react'
import Bank from '@/packages/pledge-desk/bank'
import { ok } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, tap } from '../registry/registry-page'
import { bankRow, deskPledge, page } from './fixtures'

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

const outcome = (id: string, over: object = {}) => ({
  ...{ id, outcome: 'waiting' as const, bookAt: 1, nos: [] as number[], reason: null as string | null },
  ...over,
})

test('each row says what it seems to be for, why, and how sure that is', async () => {
  const doubtful = bankRow({ id: 'cp_1:d', payer: '乙', against: ['附言写着“代付”'], sure: false })
  await openBank([...rows, doubtful])
  expect(screen.getAllByText('金额和姓名')).toHaveLength(3)
  expect(screen.getAllByText('金额和姓名相符')).toHaveLength(2)
  expect(screen.getByText('有疑问，请核对')).toBeTruthy()
  expect(screen.getByText('附言写着“代付”')).toBeTruthy()
  expect(screen.getByText('没有找到认捐')).toBeTruthy()
})

test('what nothing speaks against is read through and confirmed together; a name alone is not ticked', async () => {
  const proposal = { ...rows[0]!.proposal!, strength: 'name' as const, because: '姓名' }
  const named = bankRow({ id: 'cp_1:n', payer: '叶知秋', sure: false, proposal })
  const functions = await openBank([...rows, named])
  functions.answer('pledgeDesk.confirmBankRows', () => ok({ rows: [outcome('cp_1:a'), outcome('cp_1:b')] }))
  functions.answer('pledgeDesk.bankRows', () => ok(page(rows.slice(2))))
  await press('核对 3 笔建议')
  await press('确认 2 笔，共 1,500 元')
  expect(functions.of('pledgeDesk.confirmBankRows')[0]?.input).toEqual({
    ...{ campaignId: 'cp_1', atOnce: false },
    rows: [
      { id: 'cp_1:a', pledgeId: 'g_1' },
      { id: 'cp_1:b', pledgeId: 'g_1' },
    ],
  })
  expect(screen.getByText(/2 笔已确认，10 分钟后入账/)).toBeTruthy()
  expect(screen.queryByText('确认')).toBeNull()
})

test('B14 what speaks against one row is asked about; it is sent again with the mark of just that', async () => {
  const doubtful = bankRow({ id: 'cp_1:d', payer: '乙', against: ['附言写着“代付”'], sure: false })
  const functions = await openBank([doubtful])
  const reason = '请核对：附言写着“代付”。确认无误可以继续登记'
  const refused = outcome('cp_1:d', { outcome: 'refused', bookAt: null, reason, sure: 'a'.repeat(32) })
  functions.answer('pledgeDesk.confirmBankRows', () => ok({ rows: [refused] }))
  await press('确认')
  expect(screen.getByText(`乙 1,000 元。${reason}`)).toBeTruthy()
  await press('先不登记')
  expect(screen.queryByText('确认前请核对')).toBeNull()
  await press('确认')
  functions.answer('pledgeDesk.confirmBankRows', () => ok({ rows: [outcome('cp_1:d')] }))
  await press('仍然登记')
  const row = { id: 'cp_1:d', pledgeId: 'g_1' }
  expect(functions.of('pledgeDesk.confirmBankRows').map(({ input }) => input.rows)).toEqual([
    ...[[row], [row], [{ ...row, sure: 'a'.repeat(32) }]],
  ])
  expect(screen.queryByText('确认前请核对')).toBeNull()
  expect(screen.getByText(/1 笔已确认/)).toBeTruthy()
})

test('B14 several together are never confirmed over doubts: of which there are some is said', async () => {
  const functions = await openBank()
  const reason = '请核对：附言写着“代付”。确认无误可以继续登记'
  const refused = outcome('cp_1:a', { outcome: 'refused', reason, sure: 'a'.repeat(32) })
  functions.answer('pledgeDesk.confirmBankRows', () => ok({ rows: [refused, outcome('cp_1:b')] }))
  await press('核对 2 笔建议')
  await press('确认 2 笔，共 1,500 元')
  expect(screen.getByText(`瓯鹿贸易：${reason}`)).toBeTruthy()
  expect(screen.queryByText('确认前请核对')).toBeNull()
})

test('booking at once is asked about first', async () => {
  const functions = await openBank()
  functions.answer('pledgeDesk.confirmBankRows', () =>
    ok({
      rows: [
        outcome('cp_1:a', { outcome: 'booked', nos: [7] }),
        outcome('cp_1:b', { outcome: 'booked', nos: [8] }),
      ],
    }),
  )
  await press('核对 2 笔建议')
  await press('立即入账')
  expect(functions.of('pledgeDesk.confirmBankRows')).toHaveLength(0)
  await press('立即入账')
  expect(functions.of('pledgeDesk.confirmBankRows')[0]?.input).toMatchObject({ atOnce: true })
  expect(screen.getByText('已登记 2 笔，台账第 7、8 号')).toBeTruthy()
})

test('when one is refused, its payer and the reason are said and the list is asked again', async () => {
  const functions = await openBank()
  const reason = '流水号 B1 的这笔款已登记为第 4 号，没有再次登记'
  functions.answer('pledgeDesk.confirmBankRows', () =>
    ok({ rows: [outcome('cp_1:a', { outcome: 'refused', reason }), outcome('cp_1:b')] }),
  )
  functions.answer('pledgeDesk.bankRows', () => ok(page(rows.slice(0, 1))))
  await press('核对 2 笔建议')
  await press('确认 2 笔，共 1,500 元')
  expect(screen.getByText(`瓯鹿贸易：${reason}`)).toBeTruthy()
  expect(screen.getAllByText('确认')).toHaveLength(1)
})

test('what waits can be taken back, what is ignored restored', async () => {
  const waiting = bankRow({
    state: 'waiting',
    proposal: null,
    chosen: deskPledge(),
    bookAt: 1_790_000_000_000,
  })
  const functions = await openBank([waiting])
  functions.answer('pledgeDesk.takeBackBankRows', () =>
    ok({ rows: [outcome('cp_1:a', { outcome: 'open' })] }),
  )
  expect(screen.getByText(/入账$/, { selector: '.fact-list__value *' })).toBeTruthy()
  functions.answer('pledgeDesk.bankRows', () =>
    ok(page([bankRow({ state: 'ignored', proposal: null, reason: '利息' })])),
  )
  await press('收回')
  expect(functions.of('pledgeDesk.takeBackBankRows')[0]?.input).toEqual({
    campaignId: 'cp_1',
    ids: ['cp_1:a'],
  })
  functions.answer('pledgeDesk.restoreBankRow', () => ok(bankRow()))
  await press('恢复为待确认')
  expect(functions.of('pledgeDesk.restoreBankRow')[0]?.input).toEqual({ campaignId: 'cp_1', id: 'cp_1:a' })
})

test('a row without a suggestion finds its pledge, or is recorded without one', async () => {
  const functions = await openBank(rows.slice(2))
  functions.answer('pledgeDesk.list', () => ok(page([deskPledge()])))
  functions.answer('pledgeDesk.confirmBankRows', () => ok({ rows: [outcome('cp_1:c')] }))
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
