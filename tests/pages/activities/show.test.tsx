import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ActivityPage } from '@contract/activities'
import { errorBody } from '@contract/errors'
import Activity from '@/packages/activities/show'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { activityPage, NOW, questions, signedUpPage } from './fixtures'

const show = async (page: ActivityPage) => {
  const functions = stubFunctions({ 'activities.show': () => ok(page) })
  device.openWith({ id: 'ac1' })
  render(<Activity />)
  await screen.findByText('名额')
  return functions
}
const foot = () => document.querySelector('.foot-bar')
const tap = (words: string) =>
  fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1)!)
const shut = (why: string) => ({ why })

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => jest.restoreAllMocks())

test('the page is one call and says what, when, where, for whom and how many', async () => {
  const functions = await show(
    activityPage({
      questions,
      plan: {
        ...activityPage().plan,
        myReserves: [{ chamberName: '西安温州商会', seats: 2, free: 1 }],
        releaseAt: NOW + 86_400_000,
      },
    }),
  )
  for (const words of [
    '会长（秘书长）培训班',
    '11月28日—29日（周六至周日）',
    '温州市委党校',
    '还有 37 个名额',
    '青年温商',
    '为西安温州商会预留 2 个，还剩 1 个',
    '保留到11月24日（周二）10:00',
    '紧急联系人电话',
    '车牌号',
    '请带身份证。',
  ])
    expect(screen.getByText(words)).toBeTruthy()
  // The live card of 转发 is asked for beside it.
  expect(functions.calls.filter(({ action }) => action !== 'shares.liveCard')).toEqual([
    { action: 'activities.show', input: { id: 'ac1' } },
  ])
  expect(foot()?.textContent).toBe('报名')
})

test('where nothing is asked, one signs up by a tap and a look, and is told in words', async () => {
  const functions = await show(activityPage())
  functions.answer('activities.signUp', () => ok(signedUpPage()))
  tap('报名')
  expect(functions.of('activities.signUp')).toHaveLength(0)
  fireEvent.click(screen.getByRole('checkbox', { name: /在同行者名单里显示我/ }))
  tap('确认报名')
  await screen.findByText('已报名', { selector: '.sign-up-result__title' })
  expect(functions.of('activities.signUp')[0]?.input).toEqual({
    id: 'ac1',
    chamberId: 'c_xian',
    answers: {},
    listed: true,
  })
  tap('知道了')
  expect(foot()?.textContent).toBe('取消报名')
})

test.each([
  ['候补第 3 位', signedUpPage({ state: 'waiting', position: 3 })],
  ['待审核', signedUpPage({ reviewing: true })],
])('the result may be %s', async (words, after) => {
  const counts = { capacity: 100, taken: 100, waiting: 2, held: 0, free: 0 }
  const functions = await show(activityPage({ counts }))
  functions.answer('activities.signUp', () => ok({ ...after, counts }))
  expect(foot()?.textContent).toBe('候补报名')
  tap('候补报名')
  expect(screen.getByText(/排在候补第 3 位左右/)).toBeTruthy()
  tap('确认候补报名')
  expect(await screen.findByText(words, { selector: '.sign-up-result__title' })).toBeTruthy()
})

test('of several chambers one is chosen, and the reserve of each is said', async () => {
  const functions = await show(
    activityPage({
      chambers: [
        { id: 'c_xian', name: '西安温州商会' },
        { id: 'c_sx', name: '陕西温州商会' },
      ],
      plan: { ...activityPage().plan, myReserves: [{ chamberName: '陕西温州商会', seats: 2, free: 2 }] },
    }),
  )
  functions.answer('activities.signUp', () => ok(signedUpPage()))
  tap('报名')
  fireEvent.click(screen.getByRole('radio', { name: '陕西温州商会，预留的名额还剩 2 个' }))
  tap('确认报名')
  await screen.findByText('知道了')
  expect(functions.of('activities.signUp')[0]?.input).toMatchObject({ chamberId: 'c_sx' })
})

test('where something is asked, signing up leads to the form', async () => {
  await show(activityPage({ questions }))
  tap('报名')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activities/sign-up/index?id=ac1' })
})

test('a greyed button stands beside its reason and does nothing', async () => {
  const why = '本活动限青年温商报名'
  await show(activityPage({ can: { ...activityPage().can, signUp: shut(why) } }))
  expect(foot()?.textContent).toBe(`报名${why}`)
  tap('报名')
  expect(screen.queryByText('核对一下')).toBeNull()
})

test('a stranger is told why he cannot, and how he could', async () => {
  const signUp = shut('加入商会后可以报名')
  await show(activityPage({ chambers: [], can: { ...activityPage().can, signUp } }))
  tap('加入商会')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/members/join/index' })
})

test('cancelling asks first, says what it means, and stays open when it is refused', async () => {
  const counts = { capacity: 100, taken: 100, waiting: 4, held: 0, free: 0 }
  const functions = await show(signedUpPage({}, { counts }))
  const error = errorBody('activity.cancel_too_late', { at: '2026年11月25日 18:00' })
  functions.answer('activities.cancel', () => refused(error))
  tap('取消报名')
  expect(screen.getByText(/名额会马上让给候补的下一位（现有 4 人候补）/)).toBeTruthy()
  tap('取消报名')
  await screen.findByText(error.message)
  functions.answer('activities.cancel', () => ok(signedUpPage({ state: 'out', why: 'cancelled' })))
  tap('取消报名')
  expect(await screen.findByText('已取消报名')).toBeTruthy()
})

test('after the deadline one asks with a reason, and sees that the answer is awaited', async () => {
  const may = signedUpPage().can
  const functions = await show(
    signedUpPage({}, { can: { ...may, cancel: shut('自行取消已截止'), askToCancel: { why: null } } }),
  )
  const cancelRequest = { reason: '家人住院', state: 'waiting' as const, note: '' }
  const can = { ...may, cancel: shut('自行取消已截止'), askToCancel: shut('您已申请取消，请等待经合办答复') }
  functions.answer('activities.askToCancel', () => ok(signedUpPage({ cancelRequest }, { can })))
  tap('申请取消')
  fireEvent.change(document.querySelector('textarea')!, { target: { value: '家人住院' } })
  tap('申请取消')
  await screen.findByText(/等经合办答复。您写的原因：家人住院/)
  expect(functions.of('activities.askToCancel')[0]?.input).toEqual({ id: 'ac1', reason: '家人住院' })
  expect(foot()?.textContent).toBe('申请取消您已申请取消，请等待经合办答复')
})

test('an offered seat counts down and is taken or left', async () => {
  const offerUntil = NOW + 5 * 3_600_000 + 12 * 60_000
  const functions = await show(signedUpPage({ state: 'offered', offerUntil }))
  expect(screen.getByText('还剩 5 小时 12 分')).toBeTruthy()
  const can = { ...signedUpPage().can, signUp: { why: null } }
  functions.answer('activities.answerOffer', () =>
    ok(signedUpPage({ state: 'out', why: 'declined' }, { can })),
  )
  tap('确认名额')
  tap('放弃，让给下一位')
  expect(await screen.findByText('已放弃名额')).toBeTruthy()
  expect(functions.of('activities.answerOffer')[0]?.input).toEqual({ id: 'ac1', accept: false })
  expect(foot()?.textContent).toBe('重新报名')
})

test('who was signed up by somebody else is told by whom, and asked for what is missing', async () => {
  await show(signedUpPage({ signedUpBy: '周敏之', answersMissing: true }, { questions }))
  expect(screen.getByText('由周敏之代您报名，不能来请取消。')).toBeTruthy()
  expect(foot()?.textContent).toBe('补填报名信息')
  expect(screen.getByText('取消报名')).toBeTruthy()
})

test('entries lead to what belongs to it, or say why not yet', async () => {
  const can = { ...signedUpPage().can, signUpOthers: shut('报名已于 2026年11月26日 18:00 截止') }
  await show(signedUpPage({ certificateCode: 'WS-2026-ABCD' }, { relay: true, can }))
  expect(screen.getByText('2026年11月28日 07:00 起可以签到')).toBeTruthy()
  expect(screen.getByText('报名已于 2026年11月26日 18:00 截止')).toBeTruthy()
  for (const words of ['红色接力棒', '证书', '同行者', '签到码', '代报名'])
    fireEvent.click(screen.getByText(words))
  expect(jest.mocked(Taro.navigateTo).mock.calls.map(([options]) => options)).toEqual([
    { url: '/packages/relay/show/index?id=ac1' },
    { url: '/packages/certificates/show/index?code=WS-2026-ABCD' },
    { url: '/packages/activities/companions/index?id=ac1' },
  ])
})

test.each([
  ['已参加，签到 2 场', ['s1', 's2']],
  ['已报名，没有签到记录', []],
])('after the end my sign-up says %s', async (words, came) => {
  await show(signedUpPage({ came }, { phase: 'ended' }))
  expect(screen.getByText(words)).toBeTruthy()
})

test('a cancelled one says why and offers nothing', async () => {
  await show(signedUpPage({}, { phase: 'cancelled', reason: '台风' }))
  expect(screen.getByText('这个活动已经取消：台风')).toBeTruthy()
  expect(foot()).toBeNull()
})

test('the copy on the phone still says when and where; what does not exist leads back to the list', async () => {
  const functions = await show(signedUpPage())
  functions.answer('activities.show', offline)
  await act(async () => device.show())
  expect(screen.getByText('温州市委党校')).toBeTruthy()
  document.body.innerHTML = ''
  stubFunctions({ 'activities.show': () => refused(errorBody('activity.not_found')) })
  device.openWith({ id: 'gone' })
  render(<Activity />)
  fireEvent.click(await screen.findByText('看看其他活动'))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/activities/index' })
})

test('forwarding carries the title and leads back to this activity', async () => {
  await show(activityPage())
  expect(device.share()).toMatchObject({
    title: '第三期青年温商培训班',
    path: expect.stringMatching(/^\/packages\/activities\/show\/index\?id=ac1&s=[\w-]{22}$/) as string,
  })
})
