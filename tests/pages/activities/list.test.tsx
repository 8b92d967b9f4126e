import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { noteChange } from '@/features/activities/changes'
import MyActivities from '@/packages/activities/mine'
import Activities from '@/pages/activities'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { activityCard, mySignUp, NOW } from './fixtures'

const page = (items: ReturnType<typeof activityCard>[], next: string | null = null) => ok({ items, next })

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => jest.restoreAllMocks())

test('a card says what, when, where, whether there is room and how I stand; the list is one call', async () => {
  const functions = stubFunctions({
    'activities.list': () => page([activityCard({ mine: mySignUp({ state: 'waiting', position: 3 }) })]),
  })
  render(<Activities />)
  const card = await screen.findByRole('link')
  expect(card.getAttribute('aria-label')).toBe(
    '我：候补第 3 位，第三期青年温商培训班，会长（秘书长）培训班，11月28日—30日（周六至周一），温州市委党校，报名中，已报 63/100',
  )
  expect(functions.calls).toEqual([{ action: 'activities.list', input: { when: 'coming' } }])
  fireEvent.click(card)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activities/show/index?id=ac1' })
})

const full = { capacity: 100, taken: 100, waiting: 5, held: 0, free: 0 }
test.each([
  ['已满，可候补', { counts: full }],
  ['已满', { counts: { ...full, waiting: 0 }, waitlist: false }],
  ['报名中', { counts: { ...full, held: 2, taken: 98 }, heldForMe: 2 }],
  ['即将报名', { phase: 'soon' as const }],
  ['已取消', { phase: 'cancelled' as const }],
])('the room is said as “%s”', async (words, given) => {
  stubFunctions({ 'activities.list': () => page([activityCard(given)]) })
  render(<Activities />)
  expect(await screen.findByText(words, { selector: '.tag span' })).toBeTruthy()
})

test('past ones and one kind are asked for when they are wanted', async () => {
  const functions = stubFunctions({ 'activities.list': () => page([]) })
  render(<Activities />)
  await screen.findByText('近期没有活动')
  fireEvent.click(screen.getByRole('tab', { name: '往期活动' }))
  await screen.findByText('还没有往期活动')
  fireEvent.click(screen.getByRole('tab', { name: '联谊' }))
  await screen.findByText('这一类暂时没有')
  expect(functions.calls.map(({ input }) => input)).toEqual([
    { when: 'coming' },
    { when: 'past' },
    { when: 'past', kind: 'gathering' },
  ])
})

test('coming back after signing up asks again, coming back at once does not', async () => {
  const functions = stubFunctions({ 'activities.list': () => page([activityCard()]) })
  render(<Activities />)
  await screen.findByRole('link')
  const leaveAndReturn = async (between: () => void) => {
    act(() => device.hide())
    between()
    await act(async () => device.show())
  }
  await leaveAndReturn(() => undefined)
  expect(functions.calls).toHaveLength(1)
  await leaveAndReturn(noteChange)
  expect(functions.calls).toHaveLength(2)
})

test('without a network the copy on the phone is shown, and says how old it is', async () => {
  const functions = stubFunctions({ 'activities.list': () => page([activityCard()]) })
  const seen = render(<Activities />)
  await screen.findByRole('link')
  seen.unmount()
  functions.answer('activities.list', offline)
  render(<Activities />)
  expect(await screen.findByText(/网络不可用，显示的是刚才的内容/)).toBeTruthy()
  expect(screen.getByText('第三期青年温商培训班')).toBeTruthy()
})

test('我的活动 is one call, and offers the list to whoever has none', async () => {
  const functions = stubFunctions({ 'activities.mine': () => page([]) })
  render(<MyActivities />)
  fireEvent.click(await screen.findByText('看看有什么活动'))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/activities/index' })
  expect(functions.calls).toEqual([{ action: 'activities.mine', input: {} }])
})

test('what is over says that I had signed up, and of a place given up nothing', async () => {
  stubFunctions({
    'activities.mine': () =>
      page([
        activityCard({ id: 'a', title: '甲', phase: 'ended', mine: mySignUp() }),
        activityCard({
          id: 'b',
          title: '乙',
          phase: 'ended',
          mine: mySignUp({ state: 'out', why: 'cancelled' }),
        }),
      ]),
  })
  render(<MyActivities />)
  await screen.findByText('甲')
  expect(screen.getAllByText('我报过名')).toHaveLength(1)
  expect(screen.queryByText(/已取消报名/)).toBeNull()
})
