import { screen } from '@testing-library/react'
import type { UnanswerableOffer } from '@contract/activity-desk'
import { errorBody } from '@contract/errors'
import { fromShanghai } from '@contract/values/time'
import Manage from '@/packages/activity-desk/manage'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { editing } from '../activity-desk/fixtures'
import { open, press } from '../registry/registry-page'

const offer = (given: Partial<UnanswerableOffer> = {}): UnanswerableOffer => ({
  ...{ activityId: 'a_1', activityTitle: '第十二期秘书长培训班', participantId: 'r_man', name: '陈立平' },
  ...{ chamberName: '西安温州商会', phoneMasked: '138****0001' },
  offerUntil: fromShanghai('2026-11-30', '10:00'),
  ...given,
})
const answered = {
  ...{ participantId: 'r_man', name: '陈立平', chamberName: '西安温州商会', post: '温商' },
  ...{ joined: false, signedUpBy: '林晓瓯' },
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'a_1' })
})

const openWith = (answer: () => ReturnType<typeof ok> | ReturnType<typeof refused>) =>
  open(Manage, { 'activityDesk.edit': () => ok(editing()), 'activityDesk.unanswerable': answer as never })

test('S1 who cannot be answered for stands on the desk, with until when, and the number to ring', async () => {
  const functions = await openWith(() =>
    ok({ items: [offer(), offer({ activityId: 'a_2', name: '别的活动' })] }),
  )
  expect(screen.getByText('没有人能答复的名额（1）')).toBeTruthy()
  expect(screen.getByText('陈立平 · 西安温州商会')).toBeTruthy()
  expect(screen.getByText(/名额保留到 .*10:00/)).toBeTruthy()
  expect(screen.queryByText(/别的活动/)).toBeNull()
  functions.answer('activityDesk.revealPhone', () => ok({ phone: '13812340001' }))
  await press('138****0001')
  await press('查看号码')
  expect(screen.getByText('138 1234 0001')).toBeTruthy()
  expect(functions.of('activityDesk.revealPhone')[0]?.input).toEqual({ id: 'a_1', participantId: 'r_man' })
})

test.each([
  ['代为确认', true, '已代陈立平确认名额'],
  ['代为放弃', false, '已代陈立平放弃名额，按顺序让给下一位'],
])('S1 %s: asked first, then said and gone from the list', async (words, accept, done) => {
  const functions = await openWith(() => ok({ items: [offer()] }))
  await press(words)
  expect(screen.getByText(/请先打电话问过本人/)).toBeTruthy()
  expect(functions.of('activities.answerForOther')).toHaveLength(0)
  functions.answer('activities.answerForOther', () => ok(answered as never))
  functions.answer('activityDesk.unanswerable', () => ok({ items: [] }))
  await press(words)
  expect(screen.getByText(done)).toBeTruthy()
  expect(functions.of('activities.answerForOther')[0]?.input).toEqual({
    ...{ id: 'a_1', participantId: 'r_man', accept },
  })
  expect(screen.queryByText('陈立平 · 西安温州商会')).toBeNull()
})

test('S1 an answer that comes too late stays open and says so', async () => {
  const functions = await openWith(() => ok({ items: [offer()] }))
  await press('代为确认')
  functions.answer('activities.answerForOther', () => refused(errorBody('activity.no_offer')))
  await press('代为确认')
  expect(screen.getByText(errorBody('activity.no_offer').message)).toBeTruthy()
  expect(screen.getByText('代陈立平确认名额？')).toBeTruthy()
})

test('S1 none, without a number, and a list that does not come', async () => {
  const functions = await openWith(() => refused(errorBody('service.unavailable')))
  expect(screen.getByText(errorBody('service.unavailable').message)).toBeTruthy()
  functions.answer('activityDesk.unanswerable', () => ok({ items: [offer({ phoneMasked: null })] }))
  await press('重试')
  expect(screen.getByText('名册里没有手机号，请问他的商会')).toBeTruthy()
})

test('S1 with nobody to ring it says so', async () => {
  await openWith(() => ok({ items: [] }))
  expect(screen.getByText(/^没有。递补到的人都能自己答复/)).toBeTruthy()
})
