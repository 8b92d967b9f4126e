import type { Audience } from '@contract/access'
import { House } from './house'
import { publish, titles } from './news-writing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const readerCount = async (id: string) => (await house.get('editor', 'news.edit', { id })).readerCount

test('a president who opens an article ten times is counted once, on the article and at the desk', async () => {
  const { id } = await publish(house)
  await Promise.all(Array.from({ length: 10 }, () => house.get('president', 'news.open', { id })))
  await house.get('guest', 'news.open', { id })
  expect(await readerCount(id)).toBe(2)

  await Promise.all([house.fire('tally-reads'), house.fire('tally-reads')])
  expect((await house.get('editor', 'news.desk', {})).items[0]).toMatchObject({ id, readerCount: 2 })
  await house.fire('tally-reads')
  expect((await house.get('editor', 'news.desk', {})).items[0]!.readerCount).toBe(2)
})

test('the office reading its own work counts nobody', async () => {
  const { id } = await publish(house)
  for (const who of ['editor', 'manager']) await house.get(who, 'news.open', { id })
  expect(await readerCount(id)).toBe(0)
})

test('the unread mark goes when the reader has opened it, for him alone', async () => {
  const { id } = await publish(house)
  await house.get('president', 'news.open', { id })
  const isRead = async (who: string) => (await house.get(who, 'news.feed', {})).items[0]!.read
  expect([await isRead('president'), await isRead('secretary'), await isRead('guest')]).toEqual([
    true,
    false,
    false,
  ])
})

describe('who may read what', () => {
  const readers: Record<Audience, string[]> = {
    public: ['guest', 'member', 'young', 'president', 'secretary', 'editor', 'manager'],
    members: ['member', 'young', 'president', 'secretary', 'editor', 'manager'],
    presidents: ['president', 'secretary', 'editor', 'manager'],
  }

  test.each(Object.keys(readers) as Audience[])(
    'news for %s, in the feed, by search and by its id',
    async (audience) => {
      const { id } = await publish(house, { audience, title: '会馆建设进展' })
      for (const who of readers.public) {
        const may = readers[audience].includes(who)
        const feed = await house.get(who, 'news.feed', {})
        const channel = await house.get(who, 'news.feed', { channel: 'relay' })
        const found = await house.get(who, 'news.feed', { query: '会馆建设' })
        const refused = await house.refusal(who, 'news.open', { id })
        expect([who, feed.items.length, channel.items.length, found.items.length, refused?.code]).toEqual(
          may ? [who, 1, 1, 1, undefined] : [who, 0, 0, 0, 'news.members_only'],
        )
      }
    },
  )

  test('a draft, a scheduled and a withdrawn article are there for nobody', async () => {
    const { id } = await house.get('editor', 'news.save', {
      draft: { title: '草稿', channel: 'policy', audience: 'public', html: '<p>未完</p>' },
    })
    expect((await house.refusal('president', 'news.open', { id }))?.code).toBe('news.not_found')
    const live = await publish(house)
    await house.get('editor', 'news.withdraw', { id: live.id, reason: '数字有误' })
    expect((await house.refusal('president', 'news.open', { id: live.id }))?.code).toBe('news.not_found')
    expect((await house.get('president', 'news.feed', {})).items).toEqual([])
    expect((await house.get('president', 'news.feed', { query: '会馆' })).items).toEqual([])
  })
})

describe('search', () => {
  test('finds words anywhere in title, summary or text, and nothing that only looks alike', async () => {
    await publish(house, { title: '五水共治认捐突破两亿元', html: '<p>各地商会踊跃参加。</p>' })
    await publish(house, {
      title: '合肥温州商会换届',
      html: '<p>会长表示，要治好每一条河，共担责任。五个水厂开工。</p>',
    })
    const search = async (query: string) => titles(await house.get('guest', 'news.feed', { query }))
    expect(await search('五水共治')).toEqual(['五水共治认捐突破两亿元'])
    expect(await search('换届')).toEqual(['合肥温州商会换届'])
    expect(await search('水厂开工')).toEqual(['合肥温州商会换届'])
    expect(await search('合肥 责任')).toEqual(['合肥温州商会换届'])
    expect(await search('换')).toEqual(['合肥温州商会换届'])
    expect(await search('西安')).toEqual([])
    expect(await search('！？')).toEqual([])
    expect(await search('.*')).toEqual([])
  })

  test('needs the characters of a word in a row', async () => {
    await publish(house, { title: '温州商会', html: '<p>商会温暖人心。</p>' })
    const search = async (query: string) => titles(await house.get('guest', 'news.feed', { query }))
    // 会温 and 温州 are both there, 会温州 is not.
    expect(await search('会温')).toEqual(['温州商会'])
    expect(await search('会温州')).toEqual([])
  })

  test('full-width and capital letters are found by half-width and small ones', async () => {
    await publish(house, { title: 'ＡＰＥＣ 会议 2014 年' })
    expect((await house.get('guest', 'news.feed', { query: 'apec' })).items).toHaveLength(1)
    expect((await house.get('guest', 'news.feed', { query: '２０１４' })).items).toHaveLength(1)
  })
})

test('pinned news stands first, then the newest', async () => {
  const first = await publish(house, { title: '一' })
  await publish(house, { title: '二' })
  const third = await publish(house, { title: '三' })
  const order = async () => titles(await house.get('guest', 'news.feed', {}))
  expect(await order()).toEqual(['三', '二', '一'])
  await house.get('editor', 'news.pin', { id: first.id, pinned: true })
  expect(await order()).toEqual(['一', '三', '二'])
  await house.get('editor', 'news.pin', { id: third.id, pinned: true })
  expect(await order()).toEqual(['三', '一', '二'])
  await house.get('editor', 'news.pin', { id: first.id, pinned: false })
  expect(await order()).toEqual(['三', '二', '一'])
})

test('at most five are pinned', async () => {
  const ids: string[] = []
  for (const title of ['一', '二', '三', '四', '五', '六']) ids.push((await publish(house, { title })).id)
  for (const id of ids.slice(0, 5)) await house.get('manager', 'news.pin', { id, pinned: true })
  expect(await house.refusal('manager', 'news.pin', { id: ids[5]!, pinned: true })).toMatchObject({
    kind: 'rule_broken',
    code: 'news.too_many_pinned',
  })
  await house.get('manager', 'news.pin', { id: ids[0]!, pinned: true })
})

test('a feed costs three requests to the cloud, an article three, at first and again', async () => {
  const { id } = await publish(house)
  const { faults } = house.cloud.emulator
  const pass = faults.pass.bind(faults)
  const asked: string[] = []
  faults.pass = (action) => {
    if (action !== 'functions.invokeFunction') asked.push(action)
    return pass(action)
  }
  const during = async (work: () => Promise<unknown>) => {
    await work()
    return asked.splice(0).length
  }
  // The caller, the rows, what he has read.
  expect(await during(() => house.get('president', 'news.feed', {}))).toBe(3)
  // The caller, the article, the read to note.
  expect(await during(() => house.get('president', 'news.open', { id }))).toBe(3)
  expect(await during(() => house.get('president', 'news.open', { id }))).toBe(3)
  faults.pass = pass
})
