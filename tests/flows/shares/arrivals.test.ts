import type { Subject } from '@contract/shares'
import { arrivals, shareItems } from '../../../cloudfunctions/domains/shares/documents'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { publish } from '../news-writing'
import { land, newShareId, pass, refusalOf, tap } from './sharing'

const DAY_MS = 24 * 60 * 60_000

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const anActivity = async (): Promise<Subject> => ({
  kind: 'activity',
  id: (await makeActivity(house.now()))._id,
})
const aNews = async (over = {}): Promise<Subject> => ({ kind: 'news', id: (await publish(house, over)).id })

/** What counts: nothing of it may move where somebody is refused. */
async function counted() {
  const { arrivals: arrived = [], groups = [], group_people = [] } = await house.dump()
  return { arrived, groups, group_people }
}
const NOTHING = { arrived: [], groups: [], group_people: [] }

test('whoever opens a card is counted once, with his chambers and by whom he came', async () => {
  const subject = await aNews()
  const share = await pass(house, 'president', subject)
  for (let i = 0; i < 3; i++)
    expect(await land(house, 'young', subject, share)).toEqual({ recommendation: null, ask: null })
  expect(await arrivals.findAll({})).toEqual([
    expect.objectContaining({
      ...{ subjectKey: `news:${subject.id}`, personId: house.personId('young'), shareId: share },
      ...{ chamberIds: ['c_xian'], leads: [], groupId: null, tallied: false },
    }),
  ])
  await land(house, 'secretary', subject, share)
  expect((await arrivals.find({ where: { leads: 'c_xian' }, limit: 9 })).length).toBe(1)
})

test('not counted: the office, who opens his own card, whoever WeChat does not know', async () => {
  const subject = await aNews()
  const share = await pass(house, 'president', subject)
  await land(house, 'editor', subject, share)
  await land(house, 'president', subject, share)
  const call = { action: 'shares.arrive', input: { subject, share } }
  const reply = await house.cloud.call('api', call, { source: 'scf' })
  expect(reply).toMatchObject({ ok: true, data: { recommendation: null, ask: null } })
  expect(await counted()).toEqual(NOTHING)
})

test('a share of something else, one that nobody made and one that has expired count nothing', async () => {
  const [subject, other] = [await aNews(), await anActivity()]
  const share = await pass(house, 'president', subject)
  expect(await refusalOf(tap(house, 'young', other, share, 'G1'))).toBe('share.wrong_subject')
  expect(await refusalOf(tap(house, 'young', subject, newShareId(), 'G1'))).toBe('share.unknown')
  house.passTime(90 * DAY_MS)
  expect(await refusalOf(tap(house, 'young', subject, share, 'G1'))).toBe('share.expired')
  expect(await refusalOf(house.ask('young', 'shares.enter', { share }))).toBe('share.expired')
  expect(await counted()).toEqual(NOTHING)
})

test('what only members read expires after two weeks, and is counted of members alone', async () => {
  const subject = await aNews({ audience: 'members' })
  const share = await pass(house, 'president', subject)
  expect(await refusalOf(tap(house, 'guest', subject, share))).toBe('news.members_only')
  expect(await refusalOf(house.ask('guest', 'shares.make', { id: newShareId(), subject, way: 'card' }))).toBe(
    'news.members_only',
  )
  house.passTime(14 * DAY_MS - 60_000)
  await land(house, 'young', subject, share)
  house.passTime(60_000)
  expect(await refusalOf(tap(house, 'member', subject, share))).toBe('share.expired')
  expect((await arrivals.findAll({})).length).toBe(1)
})

test('withdrawn news is opened by nobody', async () => {
  const subject = await aNews()
  const share = await pass(house, 'president', subject)
  await house.get('editor', 'news.withdraw', { id: subject.id, reason: '日期有误' })
  expect(await refusalOf(tap(house, 'young', subject, share))).toBe('news.not_found')
  expect(await counted()).toEqual(NOTHING)
})

test('a share belongs to who made it: the same id is taken from nobody', async () => {
  const [subject, other] = [await anActivity(), await aNews()]
  const id = newShareId()
  const make = (who: string, what: Subject) =>
    house.ask(who, 'shares.make', { id, subject: what, way: 'card' })
  const first = await make('president', subject)
  expect(await make('president', subject)).toEqual(first)
  expect(await refusalOf(make('young', subject))).toBe('share.not_yours')
  expect(await refusalOf(make('president', other))).toBe('share.not_yours')
  const said = { id, subject, line: '我荐' }
  await house.get('president', 'shares.recommend', said)
  expect((await shareItems.get(id))?.by).toBe(house.personId('president'))
})

test('where a sender had it from is kept, unless it was something else', async () => {
  const [subject, other] = [await anActivity(), await aNews()]
  const [first, foreign] = [await pass(house, 'president', subject), await pass(house, 'president', other)]
  const froms = []
  for (const from of [first, foreign, newShareId()]) {
    const id = newShareId()
    await house.get('young', 'shares.make', { id, subject, way: 'card', from })
    froms.push((await shareItems.get(id))?.from)
  }
  expect(froms).toEqual([first, null, null])
})

test('nobody passes on more than a hundred times an hour', async () => {
  const subject = await anActivity()
  // Somebody who has passed on nothing before: what an instance remembers of an hour outlives a test.
  const again = () => house.ask('member', 'shares.make', { id: newShareId(), subject, way: 'card' })
  const codes: (string | null)[] = []
  for (let i = 0; i < 12; i++)
    codes.push(...(await Promise.all(Array.from({ length: 10 }, () => refusalOf(again())))))
  // Those of one moment are answered in any order, and the first four of an instance may pass unseen by others.
  expect(codes.filter((code) => code === null).length).toBeGreaterThanOrEqual(100)
  expect(codes.at(-1)).toBe('rate.hourly')
  house.passTime(DAY_MS)
  expect(await refusalOf(again())).toBeNull()
})
