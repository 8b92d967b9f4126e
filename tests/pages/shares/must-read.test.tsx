import { act, fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import type { MustAnswer, NewsArticle } from '@contract/news'
import { fromShanghai } from '@contract/values/time'
import Article from '@/packages/news/article'
import Home from '@/pages/home'
import { newsArticle, newsCard } from '../../support/news-fixtures'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

type MustRead = NonNullable<NewsArticle['mustRead']>

const mustRead = (given: Partial<MustRead> = {}): MustRead => ({
  ask: 'attend',
  until: fromShanghai('2026-12-01', '18:00'),
  over: false,
  mine: null,
  ...given,
})

const tooLate = errorBody('news.answer_too_late', { at: '12月1日 18:00' })

async function open(asked: MustRead) {
  const functions = stubFunctions({
    'news.open': () => ok(newsArticle({ mustRead: asked })),
    'news.answer': ({ answer }) => ok({ mine: answer as MustAnswer }),
    'deliveries.allow': () => ok({ seat: 0, reminder: 0, due: 0, notice: 1 }),
  })
  render(<Article />)
  await screen.findByText('年会正文')
  return functions
}
const tap = (words: string) =>
  act(async () => {
    fireEvent.click(screen.getByText(words))
    await new Promise((resolve) => setTimeout(resolve, 20))
  })

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'n1' })
})

test('who must answer sees what is asked, until when, and answers with one tap', async () => {
  const functions = await open(mustRead())
  expect(screen.getByText('必读，请在文末答复')).toBeTruthy()
  expect(screen.getByText('请在 2026年12月1日 18:00 前答复。')).toBeTruthy()
  await tap('参加')
  expect(functions.of('news.answer')[0]?.input).toEqual({ id: 'n1', answer: 'yes' })
  expect(screen.getByText('您的答复：参加')).toBeTruthy()
  expect(screen.getByText('2026年12月1日 18:00 前可以修改，点另一个答复就行。')).toBeTruthy()
})

test('WeChat asks about messages at the tap and not before, and only the first time', async () => {
  const functions = await open(mustRead())
  expect(screen.getByText(/点按后微信会问您要不要接收：通知公告/)).toBeTruthy()
  expect(functions.wechat).toEqual([])
  await tap('稍后答复')
  expect(functions.wechat).toEqual([
    { url: '/wechat/subscribe', body: { templateIds: ['NOTICE_TEMPLATE_ID'] } },
  ])
  expect(functions.of('deliveries.allow')[0]?.input).toMatchObject({ answers: { notice: 'accept' } })
  await tap('改为“不参加”')
  expect(functions.wechat).toHaveLength(1)
  expect(functions.of('news.answer').map(({ input }) => input.answer)).toEqual(['later', 'no'])
  expect(screen.getByText('您的答复：不参加')).toBeTruthy()
})

test('已阅 is one button, and thanks', async () => {
  await open(mustRead({ ask: 'read' }))
  await tap('我已阅读')
  expect(screen.getByText('您的答复：已阅')).toBeTruthy()
  expect(screen.getByText('感谢您确认。')).toBeTruthy()
  expect(screen.queryByText('我已阅读')).toBeNull()
})

test.each<[string, Partial<MustRead>]>([
  ['2026年12月1日 18:00 已经截止，没有收到您的答复。如有需要请联系经合办。', { over: true }],
  ['答复已于 2026年12月1日 18:00 截止。', { over: true, mine: 'yes' }],
])('after the deadline it says so and takes nothing: %s', async (words, given) => {
  await open(mustRead(given))
  expect(screen.getByText(words)).toBeTruthy()
  expect(screen.queryByText('参加')).toBeNull()
  expect(screen.queryByText(/改为/)).toBeNull()
})

test('an answer that comes too late says so where it was given', async () => {
  const functions = await open(mustRead())
  functions.answer('news.answer', () => refused(tooLate))
  await tap('参加')
  expect(screen.getByRole('alert').textContent).toContain(tooLate.message)
  expect(screen.queryByText(/您的答复/)).toBeNull()
})

test('whoever need not answer reads an article like any other', async () => {
  stubFunctions({ 'news.open': () => ok(newsArticle({ mustRead: null })) })
  render(<Article />)
  await screen.findByText('年会正文')
  expect(screen.queryByText(/必读/)).toBeNull()
})

test('the feed marks what must be read, for the eye and for the ear', async () => {
  stubFunctions({
    'news.feed': () => ok({ items: [newsCard({ id: 'unread', mustRead: true })], next: null }),
  })
  render(<Home />)
  const card = await screen.findByRole('link')
  expect(card.getAttribute('aria-label')).toMatch(/^未读，必读，/)
  expect(screen.getByText('必读')).toBeTruthy()
})
