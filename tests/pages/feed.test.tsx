import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import { fromShanghai } from '@contract/values/time'
import Home from '@/pages/home'
import { newsCard } from '../support/news-fixtures'
import { offline, ok, refused, stubFunctions } from '../support/stub-functions'
import { device } from '../support/taro'

const page = (items: unknown[], next: string | null = null) => ok({ items, next })
const titles = () => screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('the feed opens with one call and keeps the order it was given, pinned first', async () => {
  const functions = stubFunctions({
    'news.feed': () =>
      page([newsCard({ id: 'a', title: '置顶的', pinned: true }), newsCard({ id: 'b', title: '普通的' })]),
  })
  render(<Home />)
  await screen.findByText('置顶')
  expect(titles()[0]).toMatch(/置顶，置顶的/)
  expect(titles()[1]).toMatch(/普通的/)
  expect(functions.calls).toEqual([{ action: 'news.feed', input: {} }])
})

test('an unread article says so in words, and a read one says that', async () => {
  stubFunctions({ 'news.feed': () => page([newsCard({ id: 'a' }), newsCard({ id: 'b', read: true })]) })
  render(<Home />)
  await screen.findAllByRole('link')
  expect(titles()[0]).toMatch(/^未读，/)
  expect(titles()[1]).toMatch(/^已读，/)
  expect(screen.getAllByText('●')).toHaveLength(1)
})

test('choosing a channel asks for that channel and marks the chip as chosen', async () => {
  const functions = stubFunctions({
    'news.feed': ({ channel }) => page([newsCard({ title: channel ? '政策一' : '全部一' })]),
  })
  render(<Home />)
  fireEvent.click(await screen.findByRole('tab', { name: '政策' }))
  await screen.findByText('政策一')
  expect(functions.calls.at(-1)?.input).toEqual({ channel: 'policy' })
  expect(screen.getByRole('tab', { name: '政策' }).getAttribute('aria-selected')).toBe('true')
  expect(screen.queryByText('全部一')).toBeNull()
})

test('an answer for a channel that was left is not shown', async () => {
  let answerSlowly: (value: unknown) => void = () => undefined
  stubFunctions({
    'news.feed': ({ channel }) =>
      channel === 'policy'
        ? new Promise((resolve) => (answerSlowly = resolve))
        : page([newsCard({ title: '党建一' })]),
  })
  render(<Home />)
  fireEvent.click(await screen.findByRole('tab', { name: '政策' }))
  fireEvent.click(screen.getByRole('tab', { name: '党建园地' }))
  await screen.findByText('党建一')
  await act(async () => answerSlowly(page([newsCard({ title: '迟到的政策' })])))
  expect(screen.queryByText('迟到的政策')).toBeNull()
})

test('searching looks in all channels, and clearing the box brings the channel back', async () => {
  const functions = stubFunctions({
    'news.feed': ({ query }) => page(query ? [] : [newsCard({ title: '全部一' })]),
  })
  render(<Home />)
  await screen.findByText('全部一')
  const box = screen.getByLabelText('搜索资讯')
  fireEvent.change(box, { target: { value: ' 会馆 ' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  await screen.findByText('没有找到“会馆”')
  expect(functions.calls.at(-1)?.input).toEqual({ query: '会馆' })
  fireEvent.click(screen.getByRole('button', { name: '清除搜索词' }))
  await screen.findByText('全部一')
})

test('reaching the bottom adds the next page once, without repeats, and says when it ends', async () => {
  const functions = stubFunctions({
    'news.feed': ({ cursor }) =>
      cursor
        ? page([newsCard({ id: 'a', title: '第一条' }), newsCard({ id: 'b', title: '第二条' })])
        : page([newsCard({ id: 'a', title: '第一条' })], 'after-a'),
  })
  render(<Home />)
  await screen.findByText('第一条')
  act(() => {
    device.reachBottom()
    device.reachBottom()
  })
  await screen.findByText('第二条')
  expect(screen.getAllByRole('link')).toHaveLength(2)
  expect(functions.calls.filter(({ input }) => input.cursor === 'after-a')).toHaveLength(1)
  await screen.findByText('没有更多了')
})

test('an expired cursor starts again from the top instead of showing an error', async () => {
  stubFunctions({
    'news.feed': ({ cursor }) =>
      cursor ? refused(errorBody('input.cursor_expired')) : page([newsCard({ title: '第一条' })], 'old'),
  })
  render(<Home />)
  await screen.findByText('第一条')
  await act(async () => device.reachBottom())
  await screen.findByText('第一条')
  expect(screen.queryByText(/列表/)).toBeNull()
})

test('a failed next page offers 重试 below the list and keeps the list', async () => {
  const functions = stubFunctions({
    'news.feed': ({ cursor }) => (cursor ? offline() : page([newsCard({ title: '第一条' })], 'next')),
  })
  render(<Home />)
  await screen.findByText('第一条')
  await act(async () => device.reachBottom())
  expect(screen.getByText('第一条')).toBeTruthy()
  functions.answer('news.feed', () => page([newsCard({ id: 'z', title: '最后一条' })]))
  fireEvent.click(await screen.findByText('重试'))
  await screen.findByText('最后一条')
})

test('a failed pull to refresh keeps what was there and stops the spinner', async () => {
  const functions = stubFunctions({ 'news.feed': () => page([newsCard({ title: '还在的' })]) })
  render(<Home />)
  await screen.findByText('还在的')
  functions.answer('news.feed', () => refused(errorBody('service.internal')))
  await act(async () => device.pull())
  expect(screen.getByText('还在的')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('系统出了点问题')
  expect(Taro.stopPullDownRefresh).toHaveBeenCalledTimes(1)
})

test('without a network the copy kept on the phone is shown, with its age', async () => {
  const morning = fromShanghai('2026-11-23', '09:00')
  const clock = jest.spyOn(Date, 'now').mockReturnValue(morning)
  stubFunctions({ 'news.feed': () => page([newsCard({ title: '早上的新闻' })]) })
  const first = render(<Home />)
  await screen.findByText('早上的新闻')
  first.unmount()
  clock.mockReturnValue(morning + 2 * 3600_000)
  const functions = stubFunctions({ 'news.feed': offline })
  render(<Home />)
  await screen.findByText('网络不可用，显示的是 2 小时前的内容')
  expect(screen.getByText('早上的新闻')).toBeTruthy()
  clock.mockRestore()
  functions.answer('news.feed', () => page([newsCard({ id: 'new', title: '最新的新闻' })]))
  fireEvent.click(screen.getByText('重试'))
  await screen.findByText('最新的新闻')
  expect(screen.queryByText(/网络不可用/)).toBeNull()
})

test('without a network and without a copy there is 重试 and nothing else', async () => {
  const functions = stubFunctions({ 'news.feed': offline })
  render(<Home />)
  await screen.findByText('暂时连不上服务，请稍后重试')
  functions.answer('news.feed', () => page([newsCard({ title: '回来了' })]))
  fireEvent.click(screen.getByText('重试'))
  await screen.findByText('回来了')
})

test('an empty channel says so', async () => {
  stubFunctions({ 'news.feed': () => page([]) })
  render(<Home />)
  await screen.findByText('这个栏目还没有资讯')
})

test('coming back after a long time fetches again, after a short one does not', async () => {
  const functions = stubFunctions({ 'news.feed': () => page([newsCard()]) })
  render(<Home />)
  await screen.findAllByRole('link')
  const clock = jest.spyOn(Date, 'now')
  const visit = async (awayMs: number) => {
    device.hide()
    clock.mockReturnValue(Date.now() + awayMs)
    await act(async () => device.show())
  }
  await visit(60_000)
  expect(functions.calls).toHaveLength(1)
  await visit(3600_000)
  await waitFor(() => expect(functions.calls).toHaveLength(2))
  clock.mockRestore()
})
