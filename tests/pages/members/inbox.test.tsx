import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Notice } from '@contract/inbox'
import Inbox from '@/packages/members/inbox'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

const NOW = Date.UTC(2026, 10, 23, 2)
const told = (given: Partial<Notice> = {}): Notice => ({
  ...{ id: 'n1', kind: 'activity', title: '轮到您了', text: '请在 24 小时内确认名额' },
  ...{ path: '/packages/activities/show/index?id=ac1', at: NOW - 3_600_000, read: false },
  ...given,
})
const open = async (items: Notice[]) => {
  const functions = stubFunctions({
    'inbox.list': () => ok({ unread: items.length, items, next: null }),
    'inbox.markRead': () => ok({ unread: 0 }),
  })
  render(<Inbox />)
  await act(async () => undefined)
  return functions
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => jest.restoreAllMocks())

test('a message is read by opening what it is about, and said to be unread until then', async () => {
  const functions = await open([told()])
  const row = screen.getByRole('link')
  expect(row.getAttribute('aria-label')).toBe('未读，轮到您了，请在 24 小时内确认名额，1 小时前')
  await act(async () => void fireEvent.click(row))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activities/show/index?id=ac1' })
  expect(row.getAttribute('aria-label')).toMatch(/^已读/)
  await act(async () => void fireEvent.click(row))
  expect(functions.of('inbox.markRead').map(({ input }) => input)).toEqual([{ id: 'n1' }])
})

test('a page of a tab is switched to', async () => {
  await open([told({ path: '/pages/mine/index' })])
  await act(async () => void fireEvent.click(screen.getByRole('link')))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/mine/index' })
})

test('all are marked as read at once; when that fails they stay unread and it is said', async () => {
  const functions = await open([told(), told({ id: 'n2', title: '活动改期', path: null })])
  functions.answer('inbox.markRead', offline)
  await act(async () => void fireEvent.click(screen.getByText('全部标为已读')))
  expect(screen.getByText('暂时连不上服务，请稍后重试')).toBeTruthy()
  functions.answer('inbox.markRead', () => ok({ unread: 0 }))
  await act(async () => void fireEvent.click(screen.getByText('全部标为已读')))
  expect(functions.of('inbox.markRead').at(-1)?.input).toEqual({})
  expect(screen.queryByText('全部标为已读')).toBeNull()
})

test('who was told nothing yet reads what will be told here', async () => {
  await open([])
  expect(screen.getByText('还没有消息')).toBeTruthy()
})
