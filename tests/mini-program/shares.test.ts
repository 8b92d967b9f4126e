import type { Arrival } from '@/lib/share/use-arrival'
import { activityPage } from '../pages/activities/fixtures'
import { launch } from '../support/mini-program/launch'
import { newsArticle } from '../support/mini-program/news'
import { eventually, settle, type OpenPage } from '../support/mini-program/page'

interface Call {
  name: string
  data: { action: string; input: Record<string, unknown>; group?: unknown }
}
interface Card {
  title: string
  path?: string
  query?: string
}
type Done<T> = { success?: (result: T) => void; complete?: () => void }

const SHARE = 'AbCdEfGhIjKlMnOpQrSt_-'
const arrival: Arrival = {
  recommendation: { name: '王建国', chamberName: '西安温州商会', line: '请大家都去听听' },
  ask: {
    groupId: 'g_1',
    choices: [{ kind: 'chamber', chamberId: 'c_xian', name: '西安温州商会' }],
  },
}
const answers: Record<string, unknown> = {
  'news.open': newsArticle(),
  'activities.show': activityPage(),
  'shares.make': { expiresAt: 1 },
  'shares.arrive': arrival,
  'shares.enter': { subject: { kind: 'news', id: 'n1' } },
  'groups.answer': { name: '西安温州商会' },
}
const calls: Call['data'][] = []
const of = (name: string) => calls.filter(({ action }) => action === name)
const menus: object[] = []

let phone: ReturnType<typeof launch>
let page: OpenPage

/** What a tap on 转发, or WeChat's own menu, asks of the page. */
const ask = (event: 'onShareAppMessage' | 'onShareTimeline') =>
  (page.instance[event] as unknown as (options: object) => Card).call(page.instance, { from: 'menu' })

beforeAll(() => {
  phone = launch(async ({ data: sent }) => {
    const data = sent as Call['data']
    calls.push(data)
    return { result: { ok: true, data: answers[data.action] } }
  })
  const { wx } = globalThis as unknown as { wx: Record<string, unknown> & { cloud: object } }
  Object.assign(wx.cloud, { CloudID: (id: string) => ({ openDataOf: id }) })
  Object.assign(wx, {
    getRandomValues: ({ length, ...done }: { length: number } & Done<{ randomValues: ArrayBuffer }>) => {
      done.success?.({ randomValues: Uint8Array.from({ length }, () => Math.random() * 256).buffer })
      done.complete?.()
    },
    getGroupEnterInfo: (done: Done<{ cloudID: string }>) => done.success?.({ cloudID: 'cloud-9' }),
    updateShareMenu: (options: object & Done<object>) => {
      menus.push(options)
      options.success?.({})
    },
    getEnterOptionsSync: () => ({
      path: 'packages/news/article/index',
      query: { id: 'n1', s: SHARE },
      scene: 1044,
    }),
  })
})
beforeEach(() => {
  calls.length = 0
  menus.length = 0
})
afterEach(() => page.close())

test('a card carries a random share in its path, and the server is told of it', async () => {
  page = await phone.openPage('packages/news/article/index', { id: 'n1' })
  await page.shows('第十一届年会工作报告')
  const cards = [ask('onShareAppMessage'), ask('onShareAppMessage')]
  await settle()
  const ids = cards.map(
    ({ path }) => /^\/packages\/news\/article\/index\?id=n1&s=([\w-]{22})$/.exec(path ?? '')?.[1],
  )
  expect(ids[0]).toBeTruthy()
  expect(ids[0]).not.toBe(ids[1])
  await eventually(
    () => of('shares.make').length === 2,
    () => `told: ${JSON.stringify(of('shares.make'))}`,
  )
  expect(of('shares.make').map(({ input }) => input)).toEqual(
    ids.map((id) => ({ id, subject: { kind: 'news', id: 'n1' }, way: 'card' })),
  )
})

test('朋友圈 gets the query with a share of its own', async () => {
  page = await phone.openPage('packages/news/article/index', { id: 'n1' })
  await page.shows('第十一届年会工作报告')
  expect(ask('onShareTimeline').query).toMatch(/^id=n1&s=[\w-]{22}$/)
})

test('from a group: told once, the group at the top of the data; the recommendation and the question are shown', async () => {
  page = await phone.openPage('packages/news/article/index', { id: 'n1', s: SHARE })
  await page.shows('“请大家都去听听”')
  await page.happen('onShow')
  expect(of('shares.arrive')).toEqual([
    {
      action: 'shares.arrive',
      input: { subject: { kind: 'news', id: 'n1' }, share: SHARE },
      group: { openDataOf: 'cloud-9' },
    },
  ])
  await page.tap('是，绑定')
  await page.shows('已经记下：这是西安温州商会的群。')
  expect(of('groups.answer')[0]?.input).toEqual({
    groupId: 'g_1',
    choice: { kind: 'chamber', chamberId: 'c_xian' },
  })
})

test('the card of an activity is made updatable with its figures', async () => {
  answers['shares.liveCard'] = {
    card: { id: 'live-1', expiresAt: Date.now() + 7_200_000, taken: 63, capacity: 100 },
  }
  page = await phone.openPage('packages/activities/show/index', { id: 'ac1' })
  await page.shows('第三期青年温商培训班')
  await eventually(
    () => menus.length > 0 && JSON.stringify(menus.at(-1)).includes('live-1'),
    () => JSON.stringify(menus),
  )
  expect(menus.at(-1)).toMatchObject({
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

test('a scanned code leads to what was shared, with the share in the path', async () => {
  page = await phone.openPage('packages/share/enter/index', { scene: SHARE })
  await eventually(
    () => phone.log.navigations.length > 0,
    () => page.text,
  )
  expect(of('shares.enter')[0]?.input).toEqual({ share: SHARE })
  expect(phone.log.navigations.at(-1)).toBe(`/packages/news/article/index?id=n1&s=${SHARE}`)
})
