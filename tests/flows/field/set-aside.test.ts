import { setAsideItems } from '../../../cloudfunctions/kernel/jobs/set-aside'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { accept, deliver, passTimeTo, received, stateOf, write as tellHim } from '../deliveries/world'
import { titles, write } from '../news-writing'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
/** They would not pass as data in order. */
afterEach(async () => {
  const { store } = house.cloud.emulator
  for (const name of store.collectionNames()) await store.remove(name, { spoilt: true }, true)
})
afterAll(() => house.close())

const aside = async () => (await house.get('editor', 'setAside.list', {})).items
const put = (collection: string, { _id, ...document }: { _id: string } & Record<string, unknown>) =>
  house.cloud.db
    .collection(collection)
    .doc(_id)
    .set({ ...document, spoilt: true })
const remove = (collection: string, id: string) => house.cloud.db.collection(collection).doc(id).remove()

/** One document that its job cannot do, whatever it tries. */
const spoilt: [timer: string, collection: string, document: (now: number) => Record<string, unknown>][] = [
  ['publish-due', 'news', (now) => ({ status: 'scheduled', pending: { at: now - 1, rev: 1 }, draft: null })],
  ['expire-checks', 'news', () => ({ status: 'checking', pending: { at: null, rev: 1 }, draft: {} })],
  ['settle-seats', 'seats', (now) => ({ nextAt: now - 1, asks: [], effects: [], people: 7 })],
  ['carry-out-changes', 'activities', () => ({ untold: true, tellings: 7 })],
  [
    'settle-books',
    'books',
    (now) => ({ touchedAt: now, no: 1, folded: 0, projected: 0, leaseUntil: 0, asks: [7] }),
  ],
  ['move-live-cards', 'live_cards', (now) => ({ started: false, expiresAt: now + HOUR_MS, cards: 7 })],
  [
    'deliver-messages',
    'notices',
    (now) => ({ to: null, title: '无主', wx: { state: 'due', nextAt: now - 1, until: now, urgent: true } }),
  ],
  [
    'advance-imports',
    'imports',
    () => ({ kind: 'roster', fileName: '名册.xlsx', state: 'checking', advancedAt: 0, tableFileId: null }),
  ],
]

test.each(spoilt)(
  'P9 %s sets aside what it cannot do, and ends well',
  async (timer, collection, document) => {
    await put(collection, { _id: 'spoilt', ...document(house.now()) })
    const reply = await house.fire(timer)
    const [item, ...others] = await aside()
    expect(reply).toEqual({ ok: true })
    expect(others).toEqual([])
    expect(item).toMatchObject({
      tries: 1,
      reason: expect.stringMatching(/./),
      what: expect.stringMatching(/./),
    })
  },
)

const aFriend = { title: '好的一篇' }

async function scheduled(): Promise<string> {
  const { id, rev } = await write(house, aFriend)
  await house.get('editor', 'news.publish', { id, rev, at: house.now() + HOUR_MS })
  return id
}

test('P9 the others are done: one spoilt article does not hold up the one that is due behind it', async () => {
  await scheduled()
  for (let i = 0; i < 120; i++)
    await put('news', { _id: `a${i}`, status: 'scheduled', pending: { at: 1, rev: 1 }, draft: null })
  house.passTime(2 * HOUR_MS)
  // More spoilt ones than one run takes: when they pause, the rest has its turn.
  for (let i = 0; i < 4; i++) await house.fire('publish-due')
  const feed = await house.get('guest', 'news.feed', {})
  expect(titles(feed)).toEqual(['好的一篇'])
  expect((await house.get('editor', 'setAside.list', {})).total).toBe(120)
})

test('P9 a spoilt message does not stop the outbox', async () => {
  passTimeTo(house, '10:00')
  await accept(house, 'young', 'notice')
  await put('notices', {
    ...{ _id: 'spoilt', to: null, title: '无主' },
    wx: { state: 'due', nextAt: 1, until: null, urgent: true, tries: 0 },
  })
  const id = await tellHim(house, 'young')
  await deliver(house)
  expect(await stateOf(id)).toBe('sent')
  expect(received(house, 'young')).toHaveLength(1)
})

test('P9 it is tried again, at once and then with growing pauses; done, it is gone from the list', async () => {
  await put('activities', { _id: 'spoilt', title: '培训班', untold: true, tellings: 7 })
  const triesAfter = async (minutes: number) => {
    house.passTime(minutes * MINUTE_MS)
    await house.fire('carry-out-changes')
    return (await setAsideItems.find({ where: {}, limit: 2 })).map(({ tries }) => tries)
  }
  expect([await triesAfter(1), await triesAfter(1), await triesAfter(1)]).toEqual([[1], [2], [2]])
  expect([await triesAfter(4), await triesAfter(14), await triesAfter(2)]).toEqual([[3], [3], [4]])
  const [item] = await aside()
  expect(item).toMatchObject({ job: '通知活动变更', what: '活动“培训班”的变更', tries: 4 })
  expect(item!.reason).toMatch(/编号 \w{8}/)

  const { _id, ...activity } = await makeActivity(house.now())
  await remove('activities', _id)
  await put('activities', { ...activity, _id: 'spoilt', untold: true, tellings: [] })
  await remove('seats', _id)
  await house.get('editor', 'setAside.retry', { id: item!.id })
  await house.fire('carry-out-changes')
  expect(await aside()).toEqual([])
  const late = await house.refusal('editor', 'setAside.retry', { id: item!.id })
  expect(late).toMatchObject({ code: 'set_aside.settled' })
})

test('P9 what waits no more is no longer set aside', async () => {
  await put('activities', { _id: 'spoilt', untold: true, tellings: 7 })
  await house.fire('carry-out-changes')
  expect(await aside()).toHaveLength(1)
  await remove('activities', 'spoilt')
  await house.fire('carry-out-changes')
  expect(await aside()).toEqual([])
})

test('P9 of several jobs of one timer each has its turn', async () => {
  passTimeTo(house, '20:00')
  await put('relays', { _id: 'spoilt', offer: { until: house.now() + HOUR_MS } })
  await put('seats', { _id: 'spoilt', nextAt: house.now() + HOUR_MS, people: 7 })
  const reply = await house.fire('remind-activities')
  expect(reply).toEqual({ ok: true })
  expect((await aside()).map(({ job }) => job).sort()).toEqual(['提醒候补确认', '提醒接棒'])
})
