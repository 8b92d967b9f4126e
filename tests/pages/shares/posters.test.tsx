import { act, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import { posterDrawing } from '@/features/shares/poster/draw-poster'
import EnterByCode from '@/packages/share/enter'
import SharePoster from '@/packages/share/poster'
import { notedPen } from '../../support/noted-pen'
import { newsArticle } from '../../support/news-fixtures'
import { offline, ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { SHARE } from './fixtures'

const words = {
  over: '会长（秘书长）培训班',
  title: '第三期青年温商培训班',
  facts: ['时间：2026年11月28日 09:00', '地点：温州市委党校'],
  text: '三天，食宿由经合办安排。',
}
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))

function drawn(said: typeof words, picture: CanvasImageSource | null = null) {
  const noted = notedPen()
  const drawing = posterDrawing(said, null)
  drawing.draw(noted.pen, picture)
  return { ...noted, drawing, said: noted.written.map(({ text }) => text) }
}

beforeEach(() => {
  // There is nothing to draw on in jsdom.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  device.reset()
  jest.clearAllMocks()
})

test('a poster says what, when and where, and how its code is used', () => {
  const { said } = drawn(words, {} as CanvasImageSource)
  expect(said).toEqual([
    '温商之家 · 会长（秘书长）培训班',
    words.title,
    ...words.facts,
    words.text,
    '长按识别小程序码',
    '在“温商之家”里查看',
  ])
})

test('without a code it says how to find the mini-program', () => {
  expect(drawn(words).said).toEqual(expect.arrayContaining(['在微信里搜索小程序', '“温商之家”']))
})

test('the longest title and summary stay on the paper and clear of the code', () => {
  const { written, reach, drawing } = drawn({
    over: '异地温州商会会长（秘书长）高级研修培训班及新生代联谊会',
    title:
      '关于组织全国各地温州商会会长和秘书长赴浙江大学参加第十二期异地温州商会高级研修班并同步召开招商引资对接会的通知（修订）',
    facts: Array.from(
      { length: 6 },
      (_, i) => `第 ${i} 行：温州市鹿城区学院中路二百八十八号温州市委党校综合楼三楼报告厅`,
    ),
    text: '各地商会会长、秘书长参加，总结一年工作，部署招商引资和五水共治捐助。'.repeat(8),
  })
  for (const line of written) {
    const [left, right] = reach(line)
    expect([line.text, left >= 14, right <= drawing.width - 14]).toEqual([line.text, true, true])
  }
  const body = written.filter(({ text }) => /各地商会|^第/.test(text))
  expect(Math.max(...body.map(({ y }) => y))).toBeLessThan(drawing.height - 128 - 24)
})

test('a poster made again carries the same code', async () => {
  device.openWith({ kind: 'news', id: 'n1' })
  const functions = stubFunctions({
    'news.open': () => ok(newsArticle()),
    'shares.code': () => ok({ url: '/files/code.png' }),
  })
  render(<SharePoster />).unmount()
  render(<SharePoster />)
  await settle()
  const asked = functions.of('shares.code').map(({ input }) => input)
  expect(asked.length).toBeGreaterThan(0)
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1)
  expect(asked[0]).toEqual({
    id: expect.stringMatching(/^[\w-]{22}$/) as string,
    subject: { kind: 'news', id: 'n1' },
  })
})

test('a poster is made without the code when there is none now, and says so', async () => {
  device.openWith({ kind: 'news', id: 'n1' })
  stubFunctions({ 'news.open': () => ok(newsArticle()), 'shares.code': offline })
  render(<SharePoster />)
  expect(await screen.findByText(/现在取不到小程序码/)).toBeTruthy()
})

test('nothing is made of an address that names nothing', async () => {
  device.openWith({ kind: 'gossip', id: 'n1' })
  const functions = stubFunctions({})
  render(<SharePoster />)
  expect(screen.getByText('没有找到要做海报的内容')).toBeTruthy()
  expect(functions.calls).toEqual([])
})

test.each([
  ['news', 'n1', `/packages/news/article/index?id=n1&s=${SHARE}`],
  ['activity', 'ac1', `/packages/activities/show/index?id=ac1&s=${SHARE}`],
  ['campaign', 'cp1', `/packages/pledges/campaign/index?id=cp1&s=${SHARE}`],
  ['relay', 'ac1', `/packages/relay/show/index?id=ac1&s=${SHARE}`],
  ['certificate', 'ABCD12345678', `/packages/certificates/show/index?code=ABCD12345678&s=${SHARE}`],
])('a scanned code of %s leads to its page, with the share in its path', async (kind, id, url) => {
  device.openWith({ scene: encodeURIComponent(SHARE) })
  const functions = stubFunctions({ 'shares.enter': () => ok({ subject: { kind, id } }) })
  render(<EnterByCode />)
  await settle()
  expect(functions.of('shares.enter')[0]?.input).toEqual({ share: SHARE })
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url })
})

test.each(['', '%E0%A4%A', 'too-short'])('a scene that is none (%s) asks nobody and says so', (scene) => {
  device.openWith({ scene })
  const functions = stubFunctions({})
  render(<EnterByCode />)
  expect(screen.getByText('这个小程序码打不开')).toBeTruthy()
  expect(functions.calls).toEqual([])
})

test('an expired code says so; a weak network offers 重试', async () => {
  device.openWith({ scene: SHARE })
  const functions = stubFunctions({ 'shares.enter': offline })
  render(<EnterByCode />)
  const again = await screen.findByText('重试')
  functions.answer('shares.enter', () => refused(errorBody('share.expired')))
  act(() => again.click())
  expect(await screen.findByText(errorBody('share.expired').message)).toBeTruthy()
  expect(Taro.redirectTo).not.toHaveBeenCalled()
})
