import { act, fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import type { SetAsideItem } from '@contract/set-aside'
import { fromShanghai } from '@contract/values/time'
import SetAside from '@/packages/registry/set-aside'
import { refreshSession } from '@/lib/session'
import { me } from '../office/fixtures'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

const item: SetAsideItem = {
  ...{
    id: 'sa_1',
    job: '通知活动变更',
    what: '活动“培训班”的变更',
    reason: '出错了（编号 1a2b3c4d）',
    tries: 3,
  },
  firstAt: fromShanghai('2014-05-30', '09:00'),
  lastAt: fromShanghai('2014-05-30', '09:06'),
  nextAt: fromShanghai('2014-05-30', '09:21'),
}

async function openPage(list: () => ReturnType<typeof ok> | ReturnType<typeof refused>) {
  const functions = stubFunctions({ 'session.me': () => ok(me('editor')), 'setAside.list': list })
  await refreshSession()
  render(<SetAside />)
  await act(async () => undefined)
  return functions
}

test('P9 what could not be done is shown with its reason and its next try, and tried again on a tap', async () => {
  const functions = await openPage(() => ok({ items: [item], total: 3 }))
  expect(screen.getByText('通知活动变更：活动“培训班”的变更')).toBeTruthy()
  expect(screen.getByText(/试过 3 次.*2014年5月30日 09:21 以后再试/)).toBeTruthy()
  expect(screen.getByText('还有 2 项较早的没有列出')).toBeTruthy()
  functions.answer('setAside.retry', () => ok({ id: 'sa_1' }))
  await act(
    async () => void fireEvent.click(screen.getByRole('button', { name: '马上重试活动“培训班”的变更' })),
  )
  expect(functions.of('setAside.retry')[0]?.input).toEqual({ id: 'sa_1' })
  expect(screen.getByText(/一两分钟内再试一次/)).toBeTruthy()
})

test('P9 nothing set aside says so; without a network it says that, and offers 重试', async () => {
  const functions = await openPage(() => refused(errorBody('service.unavailable')))
  functions.answer('setAside.list', () => ok({ items: [], total: 0 }))
  await act(async () => void fireEvent.click(screen.getByText('重试')))
  expect(screen.getByText('没有搁置的事项')).toBeTruthy()
})
