import { screen } from '@testing-library/react'
import type { Delivery } from '@contract/deliveries'
import { errorBody } from '@contract/errors'
import Deliveries from '@/packages/reach/deliveries'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { open, press, tap } from '../registry/registry-page'
import { counts, delivery, NOON } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
})
afterEach(() => jest.restoreAllMocks())

const dead = delivery({ id: 'd_2', state: 'dead', tries: 6, reason: '微信系统繁忙' })
const due = delivery({ id: 'd_3', state: 'due', tries: 2, reason: '微信系统繁忙', nextAt: NOON + 900_000 })
const show = (items: Delivery[]) =>
  open(Deliveries, { 'deliveries.desk': () => ok({ counts, items, next: null }) })

test('the counts are said in words, states that are empty left out', async () => {
  await show([delivery()])
  expect(
    screen.getByText('最近 30 天：微信已送达 118 条，仅在消息里 64 条，待发送 2 条，发送失败 1 条。'),
  ).toBeTruthy()
})

test('each message says what became of it, why, and when it is tried again', async () => {
  await show([dead, due])
  expect(screen.getByText('发送失败', { selector: '.tag *' })).toBeTruthy()
  expect(screen.getAllByText('原因：微信系统繁忙')).toHaveLength(2)
  expect(screen.getByText('试过 2 次，2026年11月23日 12:15 发送')).toBeTruthy()
  expect(screen.getAllByText('报名结果通知 · 1 小时前')).toHaveLength(2)
  expect(screen.getAllByText('再发一次')).toHaveLength(1)
})

test('not subscribed is explained as no fault', async () => {
  const functions = await show([delivery()])
  await tap('仅在消息里 64')
  expect(functions.of('deliveries.desk').at(-1)?.input).toEqual({ state: 'inbox' })
  expect(screen.getByText(/这很平常，不是出错/)).toBeTruthy()
})

test('a dead letter is tried again, and what came of it is said', async () => {
  const functions = await show([dead])
  functions.answer('deliveries.retry', () => ok({ ...dead, state: 'due', tries: 0 }))
  await press('再发一次')
  expect(functions.of('deliveries.retry')[0]?.input).toEqual({ id: 'd_2' })
  expect(functions.of('deliveries.desk')).toHaveLength(2)
  expect(screen.getByText('给项知远的消息：待发送')).toBeTruthy()
})

test('a refusal is shown and the list stays', async () => {
  const functions = await show([dead])
  functions.answer('deliveries.retry', () => refused(errorBody('access.denied')))
  await press('再发一次')
  expect(screen.getByText('您没有权限进行这项操作')).toBeTruthy()
  expect(screen.getByText('再发一次')).toBeTruthy()
})

test('nothing sent yet is said', async () => {
  await open(Deliveries, {
    'deliveries.desk': () =>
      ok({ counts: { due: 0, sending: 0, sent: 0, inbox: 0, dead: 0 }, items: [], next: null }),
  })
  expect(screen.getByText('最近 30 天没有发过消息。')).toBeTruthy()
  expect(screen.getByText('还没有发过消息')).toBeTruthy()
})
