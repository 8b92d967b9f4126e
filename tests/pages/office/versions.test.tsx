import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { fromShanghai } from '@contract/values/time'
import History from '@/packages/office/history'
import Preview from '@/packages/office/preview'
import { refreshSession } from '@/lib/session'
import { newsArticle } from '../../support/news-fixtures'
import { ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { me } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

async function open(
  page: JSX.Element,
  answers: Parameters<typeof stubFunctions>[0],
  params: Record<string, string>,
) {
  const functions = stubFunctions({ 'session.me': () => ok(me('editor')), ...answers })
  await refreshSession()
  device.openWith(params)
  render(page)
  await act(async () => undefined)
  return functions
}

test('each time it went out is listed with day, person and note, and opens', async () => {
  const at = fromShanghai('2014-05-30', '09:00')
  const versions = [{ version: 2, at, by: '林晓瓯', title: '年会', note: '更正到账数字' }]
  await open(<History />, { 'news.history': () => ok({ versions }) }, { id: 'n_1' })
  expect(screen.getByText('2014年5月30日 09:00 · 林晓瓯 · 更正到账数字')).toBeTruthy()
  fireEvent.click(screen.getByText(/第 2 版/))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/office/preview/index?id=n_1&version=2' })
})

test('a piece never published explains its empty history', async () => {
  await open(<History />, { 'news.history': () => ok({ versions: [] }) }, { id: 'n_1' })
  expect(screen.getByText('还没有发布过')).toBeTruthy()
})

test('an older version is shown as what it is', async () => {
  const answers = { 'news.showVersion': () => ok(newsArticle()) }
  const functions = await open(<Preview />, answers, { id: 'n_1', version: '2' })
  expect(functions.of('news.showVersion')[0]?.input).toEqual({ id: 'n_1', version: 2 })
  expect(screen.getByText(/这是第 2 版当时的样子/)).toBeTruthy()
  expect(screen.getByText('年会正文')).toBeTruthy()
})

test('a preview says that it is one, and counts nobody as a reader', async () => {
  const functions = await open(<Preview />, { 'news.preview': () => ok(newsArticle()) }, { id: 'n_1' })
  expect(screen.getByText('预览：发布后读者看到的样子')).toBeTruthy()
  expect(functions.of('news.open')).toHaveLength(0)
})
