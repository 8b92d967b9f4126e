import { callerOf } from '../../cloudfunctions/kernel/people'
import { fileStore } from '../../scripts/seed/files'
import { writeNews } from '../../scripts/seed/write-news'
import { House } from './house'
import { publish, titles } from './news-writing'

const COUNT = 205
/** All of them in one process would only wait for its sockets. */
const AT_ONCE = 20
const DAY_MS = 24 * 60 * 60_000

let house: House
let cursor: string

beforeAll(async () => {
  house = await House.open()
  const editor = await callerOf(house.openId('editor'))
  const files = fileStore(house.now())
  const write = (i: number) =>
    writeNews(
      {
        key: `paging-${i}`,
        channel: i % 2 ? 'policy' : 'notices',
        title: `第 ${i} 条`,
        summary: '分页',
        html: '<p>一条资讯</p>',
        // Ten of them share every moment.
        hoursAgo: Math.floor(i / 10),
      },
      editor,
      files,
      house.now(),
    )
  for (let from = 0; from < COUNT; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, COUNT - from) }, (_, i) => write(from + i))
    await Promise.all(some)
  }
  cursor = (await house.get('guest', 'news.feed', {})).next!
})
afterAll(() => house.close())

type Filter = { channel?: 'policy' | 'notices'; query?: string }

async function walk(filter: Filter, between: (page: number) => Promise<void> = async () => {}) {
  const seen: string[] = []
  let next: string | undefined
  for (let page = 0; ; page++) {
    const got = await house.get('guest', 'news.feed', { ...filter, cursor: next })
    seen.push(...titles(got))
    if (got.next === null) return seen
    next = got.next
    await between(page)
  }
}

test.each([
  ['everything', {}, COUNT],
  ['one channel', { channel: 'policy' }, 102],
  ['a search', { query: '分页' }, COUNT],
] as const)('paging through %s shows each item once', async (_, filter, count) => {
  const seen = await walk(filter)
  expect(seen).toHaveLength(count)
  expect(new Set(seen).size).toBe(count)
})

test('news that comes while somebody pages neither repeats nor hides an item', async () => {
  const seen = await walk({}, async (page) => {
    if (page < 3) await publish(house, { title: `新到 ${page}` })
  })
  expect(seen.filter((title) => title.startsWith('第'))).toHaveLength(COUNT)
  expect(new Set(seen).size).toBe(seen.length)
})

test('the desk pages through all of them too', async () => {
  const seen: string[] = []
  let next: string | undefined
  do {
    const page = await house.get('editor', 'news.desk', { status: 'published', cursor: next })
    seen.push(...page.items.map((item) => item.id))
    next = page.next ?? undefined
  } while (next)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThanOrEqual(COUNT)
})

test('a cursor fits only the list it comes from', async () => {
  const refusal = async (who: string, filter: Filter) =>
    (await house.refusal(who, 'news.feed', { ...filter, cursor }))?.code ?? null
  expect(await refusal('guest', {})).toBeNull()
  expect(await refusal('guest', { channel: 'policy' })).toBe('input.cursor_invalid')
  expect(await refusal('guest', { query: '分页' })).toBe('input.cursor_invalid')
  expect(await refusal('president', {})).toBe('input.cursor_invalid')
  expect((await house.refusal('editor', 'news.desk', { cursor }))?.code).toBe('input.cursor_invalid')
})

test('a cursor of the day before yesterday has expired', async () => {
  house.passTime(2 * DAY_MS)
  expect(await house.refusal('guest', 'news.feed', { cursor })).toMatchObject({
    kind: 'invalid_input',
    code: 'input.cursor_expired',
  })
})
