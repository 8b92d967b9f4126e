import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Role } from '@contract/access'
import { errorBody } from '@contract/errors'
import { refreshSession } from '@/lib/session'
import Article from '@/packages/news/article'
import { newsArticle } from '../../support/news-fixtures'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { recommendation, shareOf } from './fixtures'

const refusal = errorBody('content.refused', { reason: '广告' })

async function open(roles: Role[], answers: Parameters<typeof stubFunctions>[0] = {}) {
  const functions = stubFunctions({
    'news.open': () => ok(newsArticle()),
    'session.me': () => ok({ name: '王建国', roles, posts: [] }),
    'shares.make': () => ok({ expiresAt: 1 }),
    'shares.recommend': () => ok(recommendation),
    ...answers,
  })
  render(<Article />)
  await screen.findByText('年会正文')
  // The session is shared by all pages: whoever looked before was somebody else.
  await act(() => refreshSession())
  return functions
}
const tap = (words: string) => act(async () => void fireEvent.click(screen.getAllByText(words).at(-1)!))
const write = (line: string) => fireEvent.change(screen.getByLabelText('推荐语'), { target: { value: line } })

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'n1' })
})

test('a president writes a line, and the card that he forwards carries it', async () => {
  const functions = await open(['president'])
  await tap('更多分享')
  await tap('会长荐')
  write(` ${recommendation.line} `)
  await tap('写好了')
  const { input } = functions.of('shares.recommend')[0]!
  expect(input).toMatchObject({ subject: { kind: 'news', id: 'n1' }, line: recommendation.line })
  expect(screen.getByText('西安温州商会会长 王建国 荐')).toBeTruthy()
  const card = device.share()
  expect(card?.title).toBe('王建国荐：这次培训很实在，请大家都去听听｜第十一届异地温州商会年会在温召开')
  expect(shareOf(card)).toBe(input.id)
  // The recommendation is the share; no second one is made.
  expect(functions.of('shares.make')).toEqual([])
})

test('once the sheet is closed, cards go out without his line', async () => {
  const functions = await open(['president'])
  await tap('更多分享')
  await tap('会长荐')
  write(recommendation.line)
  await tap('写好了')
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '关闭' })))
  const card = device.share()
  expect(card?.title).toBe('第十一届异地温州商会年会在温召开')
  expect(shareOf(card)).not.toBe(functions.of('shares.recommend')[0]?.input.id)
})

test('a line that is refused stays to be changed, and is the same share when it is sent again', async () => {
  const functions = await open(['president'], {
    'shares.recommend': () => refused(refusal),
  })
  await tap('更多分享')
  await tap('会长荐')
  write('不好的话')
  await tap('写好了')
  expect(screen.getByRole('alert').textContent).toContain(refusal.message)
  functions.answer('shares.recommend', () => ok(recommendation))
  write(recommendation.line)
  await tap('写好了')
  const ids = functions.of('shares.recommend').map(({ input }) => input.id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('nothing is recommended without a line', async () => {
  const functions = await open(['president'])
  await tap('更多分享')
  await tap('会长荐')
  write('   ')
  await tap('写好了')
  expect(functions.of('shares.recommend')).toEqual([])
  expect(screen.getByText('先写一句话')).toBeTruthy()
})

test.each<[string, Role[]]>([
  ['a secretary', ['secretary']],
  ['a guest', []],
])('%s is offered the poster and no recommendation', async (_, roles) => {
  await open(roles)
  await tap('更多分享')
  expect(screen.queryByText('会长荐')).toBeNull()
  await tap('生成海报')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/share/poster/index?kind=news&id=n1' })
})

test('an article is one call; who reads it is asked only for 更多分享', async () => {
  const functions = stubFunctions({ 'news.open': () => ok(newsArticle()) })
  render(<Article />)
  await screen.findByText('年会正文')
  expect(functions.calls).toHaveLength(1)
})
