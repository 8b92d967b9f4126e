import { screen } from '@testing-library/react'
import Duplicates from '@/packages/registry/duplicates'
import Merchant from '@/packages/registry/merchant'
import { merchantRow, MORNING } from '../registry/fixtures'
import { open, press } from '../registry/registry-page'
import { ok } from '../../support/stub-functions'
import { device } from '../../support/taro'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const namesakes = {
  ...{ key: 'phone:1', why: 'phone' as const, count: 2 },
  records: [merchantRow({ id: 'm_1', company: '' }), merchantRow({ id: 'm_2', company: '' })],
}
const list = () => ok({ items: [namesakes], next: null, groups: 7 })
const page = (given = {}) => ({ ...merchantRow(), rev: 3, absorbed: [], history: [], ...given })

test('H8 two of one name are A and B, and the number of groups is shown', async () => {
  await open(Duplicates, { 'merchants.duplicates': list })
  expect(screen.getByText('共 7 组可能重复的信息')).toBeTruthy()
  await press('并入 A')
  expect(screen.getByText(/保留 A（.*），空着的项用 B（.*） 补上.*七天内可以撤销/)).toBeTruthy()
})

test('H8 不是同一个人 is remembered and can be taken back', async () => {
  const functions = await open(Duplicates, {
    'merchants.duplicates': list,
    'merchants.keepApart': () => ok({ names: [] }),
  })
  await press('不是同一个人')
  await press('撤销')
  expect(functions.of('merchants.keepApart').map(({ input }) => input)).toEqual([
    { id: 'm_2', others: ['m_1'], apart: true },
    { id: 'm_2', others: ['m_1'], apart: false },
  ])
})

test('H8 a merge is undone from the record that was kept', async () => {
  device.openWith({ id: 'm_1' })
  const absorbed = [{ id: 'm_2', at: MORNING, what: '姓名 郑海川', undoUntil: MORNING + 1 }]
  const functions = await open(Merchant, {
    'merchants.show': () => ok(page({ absorbed })),
    'merchants.unmerge': () => ok(page()),
  })
  await press('撤销合并')
  expect(functions.of('merchants.unmerge')[0]?.input).toEqual({ id: 'm_2' })
})
