import { cloud } from '../../support/as-weapp'
import { act, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import Activity from '@/packages/activities/show'
import Article from '@/packages/news/article'
import Campaign from '@/packages/pledges/campaign'
import { newsArticle } from '../../support/news-fixtures'
import { device } from '../../support/taro'
import { activityPage } from '../activities/fixtures'
import { campaignPage } from '../pledges/fixtures'
import { arrived, SHARE, shareOf } from './fixtures'

interface Call {
  data: { action: string; input: Record<string, unknown>; group?: unknown }
}
const answers: Record<string, unknown> = {}
const calls = () => cloud.callFunction.mock.calls.map(([call]) => (call as Call).data)
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))
const fromGroup = { path: 'packages/news/article/index', query: { id: 'n1' }, scene: 1044 }

function phone({ random = true } = {}) {
  Object.assign(cloud, { CloudID: (id: string) => ({ cloudID: id }) })
  Object.assign(wx, {
    getRandomValues: random
      ? ({ length, success, complete }: Parameters<NonNullable<typeof wx.getRandomValues>>[0]) => {
          success({ randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer })
          complete?.()
        }
      : undefined,
  })
}

async function openArticle(params: Record<string, string>, given: Parameters<typeof newsArticle>[0] = {}) {
  answers['news.open'] = newsArticle(given)
  device.openWith({ id: 'n1', ...params }, '/packages/news/article/index')
  render(<Article />)
  await screen.findByText('年会正文')
  await settle()
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  phone()
  Object.assign(answers, {
    'shares.arrive': arrived(),
    'shares.make': { expiresAt: 1 },
    'shares.liveCard': { card: null },
  })
  cloud.callFunction.mockImplementation(async ({ data }: Call) => ({
    result: { ok: true, data: answers[data.action] },
  }))
  jest.mocked(Taro.getGroupEnterInfo).mockResolvedValue({ cloudID: 'cloud-9', errMsg: 'ok' } as never)
})

// First of all: what was stocked before stays for the tests below.
test('where WeChat is too old for random numbers the card is plain', async () => {
  phone({ random: false })
  await openArticle({})
  expect(device.share()?.path).toBe('/packages/news/article/index?id=n1')
  expect(calls().map(({ action }) => action)).toEqual(['news.open'])
})

test('a card carries a share of random numbers that WeChat made ahead', async () => {
  await openArticle({})
  const ids = Array.from({ length: 12 }, () => shareOf(device.share()))
  expect(ids.every(Boolean)).toBe(true)
  expect(new Set(ids).size).toBe(12)
})

test('the group goes at the top of the data, where WeChat deciphers it', async () => {
  device.entered = { ...fromGroup, query: { id: 'n1', s: SHARE } }
  await openArticle({ s: SHARE })
  expect(calls()[1]).toEqual({
    action: 'shares.arrive',
    input: { subject: { kind: 'news', id: 'n1' }, share: SHARE },
    group: { cloudID: 'cloud-9' },
  })
})

test('a plain card opened in a group tells the group', async () => {
  device.entered = fromGroup
  await openArticle({})
  expect(calls()[1]).toEqual({
    action: 'shares.arrive',
    input: { subject: { kind: 'news', id: 'n1' } },
    group: { cloudID: 'cloud-9' },
  })
})

test.each([
  ['another article, reached from the one that was opened', { ...fromGroup, query: { id: 'n2' } }],
  ['the app opened from a chat of two', { ...fromGroup, scene: 1007 }],
  ['the single page of 朋友圈, which knows nobody', { ...fromGroup, scene: 1154 }],
])('%s tells nothing', async (_, entered) => {
  device.entered = entered
  await openArticle({})
  expect(calls().map(({ action }) => action)).toEqual(['news.open'])
})

test('whoever has left the group has come by the share alone', async () => {
  device.entered = fromGroup
  jest.mocked(Taro.getGroupEnterInfo).mockRejectedValue({ errCode: 65206 })
  await openArticle({ s: SHARE })
  expect(calls()[1]).not.toHaveProperty('group')
  expect(calls()[1]).toMatchObject({ action: 'shares.arrive', input: { share: SHARE } })
})

test('朋友圈 is offered for what everybody may read, and for nothing else', async () => {
  await openArticle({})
  expect(Taro.showShareMenu).toHaveBeenCalledWith({
    withShareTicket: true,
    showShareItems: ['wechatFriends', 'wechatMoment'],
  })
  expect(Taro.hideShareMenu).not.toHaveBeenCalled()
  jest.clearAllMocks()
  await openArticle({}, { audience: 'members' })
  expect(Taro.hideShareMenu).toHaveBeenCalledWith({ menus: ['shareTimeline'] })
})

test('of an internal campaign the menu offers nothing', async () => {
  device.openWith({ id: 'cp1' })
  answers['campaigns.show'] = campaignPage({ can: { pledge: { why: null }, share: false } })
  render(<Campaign />)
  await screen.findByText('我要认捐')
  expect(Taro.hideShareMenu).toHaveBeenCalledWith({ menus: ['shareAppMessage', 'shareTimeline'] })
  expect(Taro.showShareMenu).not.toHaveBeenCalled()
})

test('the card of an activity is alive where WeChat gives a live one', async () => {
  device.openWith({ id: 'ac1' })
  answers['activities.show'] = activityPage()
  answers['shares.liveCard'] = {
    card: { id: 'live-1', expiresAt: Date.now() + 7_200_000, taken: 63, capacity: 100 },
  }
  render(<Activity />)
  await screen.findByText('名额')
  await settle()
  expect(Taro.updateShareMenu).toHaveBeenLastCalledWith({
    withShareTicket: true,
    isUpdatableMessage: true,
    activityId: 'live-1',
    templateInfo: {
      parameterList: [
        { name: 'member_count', value: '63' },
        { name: 'room_limit', value: '100' },
      ],
    },
  })
})

test.each([
  ['WeChat gives none', null],
  ['it has expired', { id: 'live-1', expiresAt: 1, taken: 63, capacity: 100 }],
])('the card of an activity is plain when %s', async (_, card) => {
  device.openWith({ id: 'ac1' })
  answers['activities.show'] = activityPage()
  answers['shares.liveCard'] = { card }
  render(<Activity />)
  await screen.findByText('名额')
  await settle()
  expect(Taro.updateShareMenu).toHaveBeenLastCalledWith({ withShareTicket: true, isUpdatableMessage: false })
})
