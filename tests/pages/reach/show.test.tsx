import { act, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import type { ReachView } from '@contract/reach'
import Show from '@/packages/reach/show'
import { offline, ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, tap } from '../registry/registry-page'
import { answers, audience, NOON, reachView, silent } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
  device.openWith({ kind: 'news', id: 'n_1' })
})
afterEach(() => jest.restoreAllMocks())

const subject = { kind: 'news', id: 'n_1' }
const show = (given: Partial<ReachView> = {}) =>
  open(Show, {
    'reach.show': () => ok(reachView(given)),
    'reach.audience': () => ok(audience()),
  })
const silentNames = () =>
  screen.queryAllByRole('link').map((row) => row.getAttribute('aria-label')?.split('，')[0])

test('the headline is how many of all chambers have been reached', async () => {
  const functions = await show()
  expect(functions.of('reach.show')[0]?.input).toEqual({ subject })
  expect(screen.getByText('252 家商会中 187 家已触达')).toBeTruthy()
  expect(screen.getByText('96')).toBeTruthy()
  expect(screen.getByText('转发卡片 38 次，海报 3 次')).toBeTruthy()
  expect(screen.getByText(/上次更新：1 分钟前/)).toBeTruthy()
})

test('a province says its share, and one without chambers says so', async () => {
  await show()
  expect(screen.getByLabelText('陕西，2 家商会中 2 家已触达').className).toContain('tile--shade-4')
  expect(screen.getByLabelText('甘肃，3 家商会中 1 家已触达').className).toContain('tile--shade-1')
  expect(screen.getByLabelText('西藏，1 家商会中 0 家已触达').className).toContain('tile--shade-0')
  expect(screen.getByLabelText('海南，没有商会').className).toContain('tile--other')
})

test('silent chambers come with their presidents and whether a message reaches them', async () => {
  await show()
  expect(screen.getByText('还没有触达的 3 家')).toBeTruthy()
  expect(screen.getByText('其中 2 家的会长还没有加入小程序，消息提醒发不到。')).toBeTruthy()
  expect(screen.getByLabelText('兰州温州商会，甘肃，会长 周敏之，已加入小程序')).toBeTruthy()
  expect(screen.getByText('西藏 · 名册里没有会长')).toBeTruthy()
  await tap('兰州温州商会')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/chambers/show/index?id=c_lanzhou' })
})

test('a province chosen on the map leaves its silent chambers; a search looks through all', async () => {
  await show()
  await tap('从哪里来')
  await act(async () => screen.getByLabelText(/^甘肃，/).click())
  expect(screen.getByText('甘肃还没有触达的 2 家')).toBeTruthy()
  expect(silentNames()).toEqual(['兰州温州商会', '天水温州商会'])
  await fill('商会、省份、会长', '拉萨')
  expect(silentNames()).toEqual(['拉萨温州商会'])
  await fill('商会、省份、会长', '知远 甘肃')
  expect(silentNames()).toEqual(['天水温州商会'])
  await fill('商会、省份、会长', '巴黎')
  expect(screen.getByText('没有找到“巴黎”')).toBeTruthy()
})

test('the nudge is seen before it is copied', async () => {
  const functions = await show()
  functions.answer('reach.nudge', () => ok({ text: '各位会长好！\n甘肃：周敏之会长', chambers: 3 }))
  await tap('复制催读文字')
  expect(Taro.setClipboardData).not.toHaveBeenCalled()
  expect(screen.getByText(/周敏之会长/)).toBeTruthy()
  await press('复制')
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '各位会长好！\n甘肃：周敏之会长' })
  expect(screen.getByText(/^已复制/)).toBeTruthy()
})

test('a clipboard that refuses leaves the text to be copied by hand', async () => {
  const functions = await show()
  functions.answer('reach.nudge', () => ok({ text: '各位会长好！', chambers: 3 }))
  ;(Taro.setClipboardData as jest.Mock).mockRejectedValueOnce(new Error('denied'))
  await tap('复制催读文字')
  await press('复制')
  expect(screen.getByText(/请长按上面的文字/)).toBeTruthy()
})

test('a reminder is sent only after a yes, and says to whom it went and to whom it could not', async () => {
  const functions = await show()
  functions.answer('reach.remind', () => ok({ told: 1, notJoined: 2 }))
  await tap('发消息提醒')
  expect(screen.getByText('提醒 3 家商会？')).toBeTruthy()
  await press('取消')
  expect(functions.of('reach.remind')).toHaveLength(0)
  await tap('发消息提醒')
  await press('发提醒')
  expect(functions.of('reach.remind')[0]?.input).toEqual({ subject })
  expect(screen.getByText(/^已提醒 1 位会长、秘书长。另有 2 家的会长没有加入小程序/)).toBeTruthy()
})

test('when nobody of them has joined, there is nothing to send and a list to call', async () => {
  const functions = await show({ silent: [silent({ joined: false })] })
  const nobody = { chambers: 0, people: 0 }
  functions.answer('reach.audience', () => ok(audience({ wechat: nobody, inbox: nobody })))
  await tap('发消息提醒')
  await press('看电话名单')
  expect(functions.of('reach.remind')).toHaveLength(0)
  expect(screen.getByText('要打电话的 2 家（已打 0 家）')).toBeTruthy()
})

test('reminded already today, the dialogue stays with the reason', async () => {
  const functions = await show()
  functions.answer('reach.remind', () => refused(errorBody('reach.reminded_today')))
  await tap('发消息提醒')
  await press('发提醒')
  expect(screen.getByText(errorBody('reach.reminded_today').message)).toBeTruthy()
  expect(screen.getByText('提醒 3 家商会？')).toBeTruthy()
})

test('nobody is sent to a certificate', async () => {
  await show({ subject: { kind: 'certificate', id: 'AB12' } })
  expect(screen.getByText('复制催读文字')).toBeTruthy()
  expect(screen.queryByText('发消息提醒')).toBeNull()
})

test('groups say whose they are; an unbound one leads to where it is bound', async () => {
  await show()
  await tap('从哪里来')
  expect(screen.getByText('会长群')).toBeTruthy()
  expect(screen.getByText('西安温州商会的群')).toBeTruthy()
  await tap('还没有绑定的群')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/reach/groups/index' })
})

test('a recommendation shows its line, its people and, for an activity, their sign-ups', async () => {
  const by = { name: '王海川', chamberName: '西安温州商会', line: '机会难得', at: NOON - 7_200_000 }
  const recommendations = [{ ...by, people: 14, signUps: 3 }]
  await show({ subject: { kind: 'activity', id: 'a_1' }, recommendations })
  await tap('从哪里来')
  expect(screen.getByText('“机会难得”')).toBeTruthy()
  expect(screen.getByText('带来 14 人，其中 3 人报名')).toBeTruthy()
  expect(screen.getByText('西安温州商会会长 王海川 · 2 小时前')).toBeTruthy()
})

test('必读: the tally, who has not answered, and who said what', async () => {
  await show({ answers: answers(), answered: { chambers: 2, until: NOON + 86_400_000 } })
  expect(screen.getByText('必读：2 家已答复，2026年11月24日 12:00 截止')).toBeTruthy()
  await tap('必读答复')
  expect(screen.getByText('家参加')).toBeTruthy()
  expect(screen.getByText('没有答复 1')).toBeTruthy()
  expect(screen.getByText('会长 周敏之')).toBeTruthy()
  await tap('已答复 2')
  expect(screen.getByText('王海川 · 1 小时前')).toBeTruthy()
  expect(screen.getByText('不参加', { selector: '.tag *' })).toBeTruthy()
  expect(screen.getByText(/2026年11月24日 12:00 截止，之前可以改/)).toBeTruthy()
})

test('everyone reached: nothing to urge', async () => {
  await show({ silent: [], chambers: { reached: 252, all: 252 } })
  expect(screen.getByText('每一家都触达了')).toBeTruthy()
  expect(screen.queryByText('复制催读文字')).toBeNull()
  expect(screen.queryByText('发消息提醒')).toBeNull()
})

test('what was never published leads back to the list', async () => {
  const functions = await open(Show, { 'reach.show': () => refused(errorBody('news.not_found')) })
  await press('看全部触达')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/reach/list/index' })
  expect(functions.of('reach.show')).toHaveLength(1)
})

test('without a network the page offers to try again', async () => {
  const functions = await open(Show, { 'reach.show': offline })
  functions.answer('reach.show', () => ok(reachView()))
  await press('重试')
  expect(screen.getByText('252 家商会中 187 家已触达')).toBeTruthy()
})

test('somebody else sees nothing, and nothing is asked of the server', async () => {
  const functions = await open(Show, {}, 'guest')
  expect(screen.getByText('输入邀请码')).toBeTruthy()
  expect(functions.of('reach.show')).toHaveLength(0)
})
