import { posts } from '../../cloudfunctions/domains/posts/documents'
import { notices } from '../../cloudfunctions/domains/inbox/documents'
import { checkData } from '../../scripts/check-data'
import { seedNews } from '../../scripts/seed/news'
import { seed } from '../../scripts/seed'
import { seedPeople } from '../../scripts/seed/people'
import { channels } from '@contract/news'
import { House } from './house'

let house: House
beforeAll(async () => {
  house = await House.open({ furnished: false })
  await seed(house.cloud.emulator)
})
afterAll(() => house.close())

test('seeding again leaves what the first time made', async () => {
  const first = await house.dump()
  await seed(house.cloud.emulator)
  expect(await house.dump()).toEqual(first)
})

test('no message of the past waits: whoever allows one now gets what comes now', async () => {
  expect(await notices.count({ 'wx.state': 'due' })).toBe(0)
})

test('every channel has something to read, and readers see what is theirs', async () => {
  const count = async (who: string) => {
    let [seen, cursor]: [number, string | undefined] = [0, undefined]
    for (;;) {
      const page: { items: unknown[]; next: string | null } = await house.get(who, 'news.feed', { cursor })
      seen += page.items.length
      if (page.next === null) return seen
      cursor = page.next
    }
  }
  const out = seedNews.filter((item) => item.state === undefined)
  const shown = (...audiences: string[]) =>
    out.filter((item) => audiences.includes(item.audience ?? 'public')).length
  expect(await count('guest')).toBe(shown('public'))
  expect(await count('young')).toBe(shown('public', 'members'))
  expect(await count('president')).toBe(shown('public', 'members', 'presidents'))
  for (const channel of channels) {
    expect((await house.get('guest', 'news.feed', { channel })).items.length).toBeGreaterThan(1)
  }
})

test('everything written is readable: covers, pictures and attachments open', async () => {
  const { items } = await house.get('president', 'news.feed', {})
  for (const { id } of items) {
    const article = await house.get('president', 'news.open', { id })
    expect(article.blocks.length).toBeGreaterThan(2)
    const pictures = article.blocks.flatMap((block) => (block.kind === 'image' ? [block.url] : []))
    const urls = [
      ...pictures,
      ...article.attachments.map((file) => file.url),
      ...(article.coverUrl ? [article.coverUrl] : []),
    ]
    for (const url of urls) expect((await fetch(url, { method: 'HEAD' })).status).toBe(200)
  }
})

test('the desk has one of each kind: pinned, scheduled, draft, withdrawn', async () => {
  const { items: first, next } = await house.get('editor', 'news.desk', {})
  const { items: rest } = await house.get('editor', 'news.desk', { cursor: next! })
  const all = [...first, ...rest]
  expect(all).toHaveLength(seedNews.length)
  const count = (status: string) => all.filter((item) => item.status === status).length
  expect([count('draft'), count('scheduled'), count('withdrawn')]).toEqual([1, 1, 1])
  expect(all.filter((item) => item.pinned)).toHaveLength(1)
  expect(all.find((item) => item.pinned)!.readerCount).toBe(52)
})

test('the preview’s people hold what they are called by, and nobody’s copy differs', async () => {
  for (const { id, title, posts = [], office } of seedPeople) {
    const { roles, posts: held } = await house.get(id, 'session.me', {})
    expect([title, held.map(({ chamberId, post }) => [chamberId, post])]).toEqual([
      title,
      posts.map(({ chamberId, post }) => [chamberId, post]),
    ])
    if (office) expect(roles).toContain(office)
  }
  expect(await checkData()).toEqual([])
})

test('whoever the roster awaits becomes president with his number', async () => {
  await house.get('newcomer', 'members.consent', { version: 1 })
  const awaited = await posts.get('r_president_c_wuxi')
  const standing = await house.get('newcomer', 'members.verifyPhone', {
    code: house.phoneCode('newcomer'),
    name: awaited?.name,
  })
  expect(standing.posts).toMatchObject([{ chamberId: 'c_wuxi', post: 'president' }])
})

test('seeding again after an election does not bring the old president back', async () => {
  await house.get('editor', 'chambers.handOver', {
    ...{ id: 'c_xian', post: 'president', startsOn: '2026-10-01', endsOn: '2030-09-30' },
    successor: { name: '叶新会', phone: '13800000009' },
  })
  await seed(house.cloud.emulator)
  expect((await house.get('president', 'session.me', {})).roles).not.toContain('president')
  expect(await checkData()).toEqual([])
})
