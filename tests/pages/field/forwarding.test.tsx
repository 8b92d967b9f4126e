import { render, screen } from '@testing-library/react'
import type { Audience } from '@contract/access'
import type { DeskItem } from '@contract/news'
import { PublishResult } from '@/features/office/writing/publish-result'
import Article from '@/packages/news/article'
import { newsArticle } from '../../support/news-fixtures'
import { ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'n1' })
})

const published = (audience: Audience) =>
  render(
    <PublishResult item={{ id: 'n1', status: 'published', audience } as DeskItem} onGoOn={() => undefined} />,
  )

test.each([
  ['public', /发到会长群、商会的群和青年温商群。哪些/],
  ['members', /没有登记过的人要先登记/],
  ['presidents', /发到会长群。只有会长、秘书长能看，请只发到会长群/],
] as const)('H5 after publishing for %s, the groups that may read it are named', (audience, words) => {
  published(audience)
  expect(screen.getByText(words)).toBeTruthy()
})

test('H5 the young are not named where they may not read', () => {
  published('presidents')
  expect(screen.queryByText(/青年温商群/)).toBeNull()
})

test.each([
  ['public', 0],
  ['members', 1],
  ['presidents', 1],
] as const)('H5 before an article for %s is forwarded', async (audience, notes) => {
  stubFunctions({ 'news.open': () => ok(newsArticle({ audience })) })
  render(<Article />)
  await screen.findByText('转发')
  expect(screen.queryAllByText(/^只有/)).toHaveLength(notes)
})
