import { screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Seats from '@/packages/activity-desk/seats'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { chamberRow, directory } from '../registry/fixtures'
import { fill, open, press, tap } from '../registry/registry-page'
import { editing } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'a_1' })
})

const openSeats = () =>
  open(Seats, {
    'activityDesk.edit': () => ok(editing()),
    'chambers.directory': () => ok(directory([chamberRow()])),
  })

test('what is taken now stands beside what may be changed', async () => {
  await openSeats()
  expect(screen.getByText('12 人')).toBeTruthy()
  expect(screen.getByText('4 个')).toBeTruthy()
})

test('seats below what is taken are refused beside the field, and what was typed stays', async () => {
  const functions = await openSeats()
  functions.answer('activityDesk.setSeats', () =>
    refused(errorBody('activity.capacity_below_taken', { taken: 12, capacity: 5 })),
  )
  await fill('总名额', '5')
  await press('保存名额')
  expect(screen.getByText('已有 12 人占用名额，不能减到 5 个', { selector: '.field__error' })).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('总名额').value).toBe('5')
})

test('a chamber gets a reserve with its release date, inside the same plan', async () => {
  const functions = await openSeats()
  functions.answer('activityDesk.setSeats', () => ok(editing()))
  await press('添加商会')
  await tap('西安温州商会')
  await fill('西安温州商会', '4')
  await fill('预留到什么时候（可不填）：选择日期', '2026-12-01')
  await press('保存名额')
  expect(functions.of('activityDesk.setSeats')[0]?.input).toMatchObject({
    id: 'a_1',
    plan: {
      capacity: 30,
      reserves: [{ chamberId: 'c_xian', chamberName: '西安温州商会', seats: 4 }],
      releaseAt: new Date('2026-12-01T09:00:00+08:00').getTime(),
    },
  })
  expect(screen.getByText(/^已保存。/)).toBeTruthy()
})

test('the same chamber is not reserved for twice', async () => {
  await openSeats()
  await press('添加商会')
  await tap('西安温州商会')
  await press('添加商会')
  await tap('西安温州商会', -1)
  expect(screen.getAllByLabelText('西安温州商会')).toHaveLength(1)
})
