import type { NewsCard } from '@contract/news'
import { launch } from '../support/mini-program/launch'
import { newsCard } from '../support/mini-program/news'
import type { OpenPage } from '../support/mini-program/page'

const callFunction = jest.fn()
const answer = (items: NewsCard[], next: string | null = null) => ({
  result: { ok: true, data: { items, next } },
})
const cards = (from: number, count: number) => Array.from({ length: count }, (_, i) => newsCard(from + i))

let phone: ReturnType<typeof launch>
let home: OpenPage

beforeAll(() => {
  phone = launch(callFunction)
})
beforeEach(() => {
  callFunction.mockReset()
  phone.log.navigations.length = 0
  phone.stored.clear()
})
afterEach(() => home.close())

test('home shows the feed after exactly one call of the function', async () => {
  callFunction.mockResolvedValue(answer([newsCard(1, { pinned: true }), newsCard(2)]))
  home = await phone.openPage('pages/home/index')
  await home.shows(newsCard(1).title)
  await home.shows(newsCard(2).title)
  expect(home.text.match(/置顶/g)).toHaveLength(1)
  expect(callFunction.mock.calls).toEqual([[{ name: 'api', data: { action: 'news.feed', input: {} } }]])
})

test('a tap on a card opens the article', async () => {
  callFunction.mockResolvedValue(answer([newsCard(7)]))
  home = await phone.openPage('pages/home/index')
  await home.tap(newsCard(7).summary)
  expect(phone.log.navigations).toEqual(['/packages/news/article/index?id=n7'])
})

test('when the cloud cannot be reached, 重试 asks again and shows the feed', async () => {
  callFunction.mockRejectedValueOnce(new Error('request:fail'))
  home = await phone.openPage('pages/home/index')
  await home.shows('暂时连不上服务')
  callFunction.mockResolvedValue(answer([newsCard(9)]))
  await home.tap('重试')
  await home.shows(newsCard(9).title)
  expect(callFunction).toHaveBeenCalledTimes(2)
  expect(home.text).not.toContain('暂时连不上服务')
})

test('what was seen last stays readable without a network', async () => {
  callFunction.mockResolvedValueOnce(answer([newsCard(5)]))
  home = await phone.openPage('pages/home/index')
  await home.shows(newsCard(5).title)
  home.close()
  callFunction.mockRejectedValue(new Error('request:fail'))
  home = await phone.openPage('pages/home/index')
  await home.shows('网络不可用')
  await home.shows(newsCard(5).title)
})

test('no setData of a feed of six pages is above 256 KB', async () => {
  callFunction.mockImplementation(async ({ data }) => {
    const from = Number(data.input.cursor ?? 0)
    return answer(cards(from, 20), from < 100 ? String(from + 20) : null)
  })
  home = await phone.openPage('pages/home/index')
  for (let last = 19; last < 119; last += 20) {
    await home.shows(newsCard(last).title)
    await home.happen('onReachBottom')
  }
  await home.shows(newsCard(119).title)
  expect(callFunction).toHaveBeenCalledTimes(6)
  const largest = Math.max(...home.setDataCalls.map(({ bytes }) => bytes))
  expect(largest).toBeGreaterThan(1024)
  expect(largest).toBeLessThanOrEqual(256 * 1024)
})
