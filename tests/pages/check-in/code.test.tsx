import { act, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import { isFresh, readCode, STEP_MS, writeCode } from '@contract/values/rotating-code'
import { dataUri, svgOf } from '@/components/qr-code/svg'
import Code from '@/packages/check-in/code'
import Venue from '@/packages/check-in/venue'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { day, myCode, secret } from './fixtures'

const open = async (Page: () => React.ReactElement) => {
  const shown = render(<Page />)
  await act(async () => undefined)
  return shown
}
const qr = (name: string) => screen.getByRole('img', { name }).style.backgroundImage
const pictureOf = (kind: 'P' | 'V', subject: string, at: number) =>
  `url("${dataUri(svgOf(writeCode(kind, 'a1', subject, secret, at)))}")`

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'a1' })
})
afterEach(() => jest.useRealTimers())

test('the code is another one every half minute, and a fresh one each time', async () => {
  const at = 1_790_000_010_000
  jest.useFakeTimers({ now: at })
  stubFunctions({ 'checkIn.myCode': () => ok(myCode()) })
  await open(Code)
  expect(qr('项知远的签到二维码')).toBe(pictureOf('P', 'p1', at))
  await act(async () => jest.advanceTimersByTime(STEP_MS))
  expect(qr('项知远的签到二维码')).toBe(pictureOf('P', 'p1', at + STEP_MS))
  const said = readCode(writeCode('P', 'a1', 'p1', secret, at + STEP_MS))
  expect(said && isFresh(said, secret, at + STEP_MS)).toBe(true)
})

test('four digits stand there for when nothing scans, and which sessions are done', async () => {
  stubFunctions({ 'checkIn.myCode': () => ok(myCode({ came: ['s1'] })) })
  await open(Code)
  expect(screen.getByLabelText('四位签到码 4 7 2 9')).toBeTruthy()
  expect(screen.getAllByText(/^(已|未)签到$/).map(({ textContent }) => textContent)).toEqual([
    '已签到',
    '未签到',
  ])
})

test('opened once, it works without a network', async () => {
  const functions = stubFunctions({ 'checkIn.myCode': () => ok(myCode()) })
  const first = await open(Code)
  first.unmount()
  functions.answer('checkIn.myCode', offline)
  await open(Code)
  expect(qr('项知远的签到二维码')).toContain('data:image/svg+xml')
  expect(screen.getByText(/签到码照样有效/)).toBeTruthy()
})

test('whoever lost his seat meanwhile sees that and not the old code', async () => {
  const functions = stubFunctions({ 'checkIn.myCode': () => ok(myCode()) })
  const first = await open(Code)
  first.unmount()
  functions.answer('checkIn.myCode', () => refused(errorBody('activity.not_signed_up')))
  await open(Code)
  expect(screen.getByText('您没有报名这个活动')).toBeTruthy()
  expect(screen.queryByRole('img')).toBeNull()
})

test('the screen at the door shows the session, its code and how many are here', async () => {
  const venue = {
    activityId: 'a1',
    sessionId: 's1',
    title: '培训班',
    sessionTitle: '第一天上午',
    secret,
    came: 46,
  }
  const functions = stubFunctions({ 'checkIn.day': () => ok(day()), 'checkIn.venueCode': () => ok(venue) })
  await open(Venue)
  expect(functions.of('checkIn.venueCode')[0]?.input).toEqual({ activityId: 'a1', sessionId: 's1' })
  expect(qr('第一天上午的现场签到码')).toContain('data:image/svg+xml')
  expect(screen.getByText('已签到 46 人')).toBeTruthy()
})
