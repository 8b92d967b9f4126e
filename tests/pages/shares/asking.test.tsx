import { act, fireEvent, render, screen } from '@testing-library/react'
import { AllowLine } from '@/features/inbox/allow-line'
import { askToTell } from '@/lib/subscribe'
import Activity from '@/packages/activities/show'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { activityPage, signedUpPage } from '../activities/fixtures'

const none = { seat: 0, reminder: 0, due: 0, notice: 0 }
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))
const tap = async (words: string) => {
  act(() => void fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1)!))
  await settle()
}

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'ac1' })
})

test('at sign-up WeChat asks at the tap that signs up, and what will come is said before', async () => {
  const functions = stubFunctions({
    'activities.show': () => ok(activityPage()),
    'activities.signUp': () => ok(signedUpPage()),
    'shares.liveCard': () => ok({ card: null }),
    'deliveries.allow': () => ok(none),
  })
  render(<Activity />)
  await screen.findByText('名额')
  await tap('报名')
  expect(screen.getByText(/点按后微信会问您要不要接收：报名和候补的结果、活动前一天的提醒/)).toBeTruthy()
  expect(functions.wechat).toEqual([])
  await tap('确认报名')
  expect(functions.wechat).toEqual([
    { url: '/wechat/subscribe', body: { templateIds: ['SEAT_TEMPLATE_ID', 'REMINDER_TEMPLATE_ID'] } },
  ])
  expect(functions.of('activities.signUp')).toHaveLength(1)
  expect(functions.of('deliveries.allow')[0]?.input).toEqual({
    once: expect.stringMatching(/^[a-z0-9]{24}$/) as string,
    answers: { seat: 'accept', reminder: 'accept' },
  })
  // What he allowed is there before its first cause.
  const order = functions.calls.map(({ action }) => action)
  expect(order.indexOf('deliveries.allow')).toBeLessThan(order.indexOf('activities.signUp'))
})

test('when WeChat cannot ask, he signs up all the same', async () => {
  const functions = stubFunctions({
    'activities.show': () => ok(activityPage()),
    'activities.signUp': () => ok(signedUpPage()),
    'shares.liveCard': () => ok({ card: null }),
  })
  render(<Activity />)
  await screen.findByText('名额')
  await tap('报名')
  const answer = global.fetch
  global.fetch = jest.fn((...given: Parameters<typeof fetch>) =>
    given[0] === '/wechat/subscribe' ? Promise.reject(new Error('banned')) : answer(...given),
  )
  await tap('确认报名')
  expect(functions.of('activities.signUp')).toHaveLength(1)
  expect(functions.of('deliveries.allow')).toEqual([])
})

test('an allowance that did not reach the server is sent again under the same mark', async () => {
  const functions = stubFunctions({ 'deliveries.allow': offline })
  await askToTell(['seat']).then(({ kept }) => kept)
  functions.answer('deliveries.allow', () => ok(none))
  await askToTell(['notice']).then(({ kept }) => kept)
  const marks = functions.of('deliveries.allow').map(({ input }) => input.once)
  expect(marks).toHaveLength(3)
  expect(marks[0]).toBe(marks[1])
  expect(marks[1]).not.toBe(marks[2])
})

test('我的 says how many messages are allowed, and lets one allow more', async () => {
  let credits = { ...none, seat: 2 }
  const functions = stubFunctions({
    'deliveries.credits': () => ok(credits),
    'deliveries.allow': () => ok((credits = { ...credits, notice: 1 })),
  })
  render(<AllowLine />)
  expect(await screen.findByText('微信里还能收 2 条')).toBeTruthy()
  fireEvent.click(screen.getByText('消息提醒'))
  expect(screen.getByText('报名结果通知')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '通知公告提醒，允许一条' }))
  await settle()
  expect(functions.wechat[0]?.body).toEqual({ templateIds: ['NOTICE_TEMPLATE_ID'] })
  expect(screen.getByText('微信里还能收 1 条')).toBeTruthy()
  expect(screen.getByText('微信里还能收 3 条')).toBeTruthy()
})

test('without any allowance it says where messages are', async () => {
  stubFunctions({ 'deliveries.credits': () => ok(none) })
  render(<AllowLine />)
  expect(await screen.findByText('现在只在“消息”里，微信不提醒')).toBeTruthy()
})
