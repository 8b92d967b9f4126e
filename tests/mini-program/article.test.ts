import { errorBody } from '@contract/errors'
import { launch } from '../support/mini-program/launch'
import { newsArticle } from '../support/mini-program/news'
import type { OpenPage } from '../support/mini-program/page'

const callFunction = jest.fn()
let phone: ReturnType<typeof launch>
let article: OpenPage

beforeAll(() => {
  phone = launch(callFunction)
})
beforeEach(() => callFunction.mockReset())
afterEach(() => article.close())

const open = () => phone.openPage('packages/news/article/index', { id: 'n1' })

test('an article shows each kind of block', async () => {
  callFunction.mockResolvedValue({ result: { ok: true, data: newsArticle() } })
  article = await open()
  await article.shows('第十一届年会工作报告')
  expect(callFunction.mock.calls).toEqual([
    [{ name: 'api', data: { action: 'news.open', input: { id: 'n1' } } }],
  ])
  expect(article.text).toContain('过去一年的工作')
  expect(article.text).toContain('会场')
  expect(article.all('wx-rich-text').length).toBeGreaterThan(0)
})

test('an article that was taken back says so and offers no second try', async () => {
  callFunction.mockResolvedValue({ result: { ok: false, error: errorBody('news.not_found') } })
  article = await open()
  await article.shows('这条资讯不存在，或已经撤回')
  expect(article.text).not.toContain('重试')
})

test('when the cloud cannot be reached, 重试 asks again and shows the article', async () => {
  callFunction.mockRejectedValueOnce(new Error('request:fail'))
  article = await open()
  await article.shows('暂时连不上服务')
  callFunction.mockResolvedValue({ result: { ok: true, data: newsArticle() } })
  await article.tap('重试')
  await article.shows('第十一届年会工作报告')
})
