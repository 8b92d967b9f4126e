import { cloud } from '../../support/as-weapp'
import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import type { Mark } from '@contract/check-in'
import { now } from '@contract/values/time'
import { STEP_MS, writeCode } from '@contract/values/rotating-code'
import Code from '@/packages/check-in/code'
import Scan from '@/packages/check-in/scan'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { day, merged, myCode, secret } from './fixtures'

const phone = {
  scanCode: jest.fn(),
  vibrateShort: jest.fn(async () => undefined),
  vibrateLong: jest.fn(async () => undefined),
  getScreenBrightness: jest.fn(async () => ({ value: 0.3 })),
  setScreenBrightness: jest.fn(async () => undefined),
  setKeepScreenOn: jest.fn(async () => undefined),
}
Object.assign(Taro, phone)

type Answers = Record<string, (input: Record<string, unknown>) => unknown>
async function open(Page: () => React.ReactElement, answers: Answers) {
  cloud.callFunction.mockImplementation(
    async ({ data }: { data: { action: string; input: Record<string, unknown> } }) => ({
      result: answers[data.action]?.(data.input),
    }),
  )
  const shown = render(<Page />)
  await act(async () => undefined)
  return shown
}
const sees = (text: string) => phone.scanCode.mockResolvedValueOnce({ result: text })
const press = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)))
const title = () => document.querySelector('.door-shown__title')?.textContent
const codeOf = (who: string, at = now()) => writeCode('P', 'a1', who, secret, at)

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'a1' })
  jest.clearAllMocks()
})

describe('the office scans', () => {
  const sent: Mark[] = []
  const answers: Answers = {
    'checkIn.day': () => ok(day()),
    'checkIn.merge': ({ marks }) => {
      sent.push(...(marks as Mark[]))
      return ok(merged(sent))
    },
  }
  beforeEach(() => void (sent.length = 0))

  test('a code that is shown now: in, felt in the hand, and on to the next', async () => {
    await open(Scan, answers)
    sees(codeOf('p1'))
    await press('扫码签到')
    expect(title()).toBe('已签到')
    expect(phone.vibrateShort).toHaveBeenCalled()
    expect(sent).toMatchObject([{ participantId: 'p1', came: true }])
    sees(codeOf('p1'))
    await press('扫下一位')
    expect(title()).toBe('已经签过')
    expect(phone.vibrateLong).toHaveBeenCalledTimes(1)
    expect(sent).toHaveLength(1)
  })

  test('a photographed code is refused, until the office says that it is he', async () => {
    await open(Scan, answers)
    sees(codeOf('p1', now() - 5 * STEP_MS))
    await press('扫码签到')
    expect(title()).toBe('码已过期')
    expect(sent).toEqual([])
    await press('确认是本人，签到')
    expect(title()).toBe('已签到')
    expect(sent).toHaveLength(1)
  })

  test.each([
    ['somebody who did not sign up', () => codeOf('p9'), '未报名'],
    ['somebody who waits', () => codeOf('p5'), '候补'],
    ['the wrong activity', () => writeCode('P', 'a2', 'p1', secret, now()), '不是这个活动'],
    ['a menu', () => 'https://example.com/menu', '不是签到码'],
  ])('%s is told from the others', async (_, text, words) => {
    await open(Scan, answers)
    sees(text())
    await press('扫码签到')
    expect(title()).toBe(words)
    expect(sent).toEqual([])
  })

  test('a scanner that is closed changes nothing', async () => {
    await open(Scan, answers)
    phone.scanCode.mockRejectedValueOnce({ errMsg: 'scanCode:fail cancel' })
    await press('扫码签到')
    expect(title()).toBeUndefined()
  })
})

describe('my code', () => {
  const answers: Answers = { 'checkIn.myCode': () => ok(myCode()) }

  test('lights the screen up while it is shown and gives the light back', async () => {
    const { unmount } = await open(Code, answers)
    expect(phone.setScreenBrightness).toHaveBeenLastCalledWith({ value: 1 })
    expect(phone.setKeepScreenOn).toHaveBeenLastCalledWith({ keepScreenOn: true })
    unmount()
    expect(phone.setScreenBrightness).toHaveBeenLastCalledWith({ value: 0.3 })
    expect(phone.setKeepScreenOn).toHaveBeenLastCalledWith({ keepScreenOn: false })
  })

  test("the venue's code says what came of it in words", async () => {
    let already = false
    const venue = () => ok({ activityId: 'a1', title: '培训班', sessionTitle: '第一天上午', already })
    await open(Code, { ...answers, 'checkIn.atVenue': venue })
    sees('V.a1.s1.00000000')
    await press('扫现场签到码')
    expect(screen.getByText('签到成功：第一天上午')).toBeTruthy()
    already = true
    sees('V.a1.s1.00000000')
    await press('扫现场签到码')
    expect(screen.getByText('您已经签过“第一天上午”了，不用再签。')).toBeTruthy()
  })

  test('a code that is too old is refused in words', async () => {
    await open(Code, { ...answers, 'checkIn.atVenue': () => refused(errorBody('check_in.code_stale')) })
    sees('V.a1.s1.00000000')
    await press('扫现场签到码')
    expect(screen.getByText('这个签到码已经过期，请重新扫描会场屏幕')).toBeTruthy()
  })
})
