import type { RollFilter } from '@contract/activity-desk'
import type { ActivityDocument } from '../../../cloudfunctions/domains/activities/documents'
import { auditEntries } from '../../../cloudfunctions/kernel/audit/entries'
import { House } from '../house'
import { onRoster } from '../members'
import { crowd, fillSeats } from './fill-seats'
import { DAY_MS, HOUR_MS, makeActivity, session } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const roll = (id: string, filter: RollFilter = 'all', over: { query?: string; cursor?: string } = {}) =>
  house.get('editor', 'activityDesk.roll', { id, filter, ...over })
const namesIn = async (id: string, filter?: RollFilter, query?: string) =>
  (await roll(id, filter, { query })).items.map(({ name }) => name)
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => reply.error?.code ?? null
const told = async (who: string) =>
  (await house.get(who, 'inbox.list', {})).items.map(({ title, text }) => `${title}：${text}`)

const young = () => ({ participantId: house.personId('young'), name: '项知远' })
const member = () => ({ participantId: house.personId('member'), name: '叶知秋' })

/** Two days, the first of which is over; young came to it, the member did not. */
async function begun() {
  const sessions = [session('s1', house.now() - 5 * HOUR_MS), session('s2', house.now() + HOUR_MS)]
  const activity = await makeActivity(house.now(), { sessions, plan: { capacity: 2 } })
  await fillSeats(activity, [young(), member(), ...crowd(1)], house.now())
  const marks = [{ participantId: young().participantId, sessionId: 's1', at: house.now(), came: true }]
  await house.get('editor', 'checkIn.merge', { activityId: activity._id, marks })
  return activity._id
}

test('who has a seat, who waits, who did not come: with figures of the whole whatever is looked at', async () => {
  const id = await begun()
  const page = await roll(id, 'absent')
  expect(page.items).toMatchObject([{ name: '叶知秋', chamberName: '西安温州商会', post: '温商', came: [] }])
  expect(page.filters).toEqual({
    ...{ all: 3, reviewing: 0, seated: 2, offered: 0, waiting: 1, asking: 0, out: 0, absent: 1 },
    clock: 0,
  })
  expect([page.counts, page.came]).toMatchObject([
    { taken: 2, waiting: 1 },
    { s1: 1, s2: 0 },
  ])
  expect(await namesIn(id, 'seated')).toEqual(['项知远', '叶知秋'])
  const [third] = (await roll(id, 'waiting')).items
  expect(third).toMatchObject({
    name: '学员1',
    standing: { state: 'waiting', position: 1 },
    phoneMasked: null,
  })
})

test('before any session is over nobody is absent', async () => {
  const { _id } = await makeActivity(house.now())
  expect((await roll(_id)).filters.absent).toBe(0)
})

test('numbers are masked, and shown whole to the office, with an entry in the log', async () => {
  const id = await begun()
  const { items } = await roll(id)
  const phone = house.phone('young')
  expect(items[0]!.phoneMasked).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`)
  expect(JSON.stringify(items)).not.toContain(phone)
  const { participantId } = young()
  expect(await house.get('editor', 'activityDesk.revealPhone', { id, participantId })).toEqual({ phone })
  expect(await auditEntries.count({ action: 'activityDesk.revealPhone' })).toBe(1)
})

test('somebody of the roster has the roster’s number', async () => {
  await onRoster('13712340000', { name: '还没来' }, 'r_listed')
  const activity = await makeActivity(house.now())
  await fillSeats(activity, [{ participantId: 'r_listed', name: '还没来' }, ...crowd(1)], house.now())
  const { items } = await roll(activity._id)
  expect(items.map(({ phoneMasked }) => phoneMasked)).toEqual(['137****0000', null])
  const ask = { id: activity._id, participantId: 'r_1' }
  expect(codeOf(await house.ask('editor', 'activityDesk.revealPhone', ask))).toBe('activity.no_phone')
})

test('a thousand are paged through in the order of sign-up, each once, and found by name or chamber', async () => {
  const activity = await makeActivity(house.now(), { plan: { capacity: 600 } })
  await fillSeats(activity, crowd(1000), house.now())
  const names: string[] = []
  let cursor: string | undefined
  do {
    const page = await roll(activity._id, 'all', { cursor })
    names.push(...page.items.map(({ name }) => name))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(names).toEqual(crowd(1000).map(({ name }) => name))
  expect(await namesIn(activity._id, 'all', '学员777')).toEqual(['学员777'])
  expect(await namesIn(activity._id, 'seated', '学员777')).toEqual([])
  expect((await roll(activity._id, 'waiting', { query: '西安' })).items).toHaveLength(50)
  expect(await namesIn(activity._id, 'all', '没有这个人')).toEqual([])
  expect(codeOf(await house.ask('editor', 'activityDesk.roll', { id: activity._id, cursor: 'abc' }))).toBe(
    'input.cursor_invalid',
  )
})

describe('reviewing', () => {
  const underReview = async () => {
    const activity = await makeActivity(house.now(), { plan: { capacity: 1, review: true } })
    await fillSeats(activity, [young(), member()], house.now())
    return activity._id
  }
  const review = (id: string, participantId: string, reason?: string) =>
    house.ask(
      'editor',
      'activityDesk.review',
      reason ? { id, participantId, approve: false, reason } : { id, participantId, approve: true },
    )

  test('approved he is told and keeps his seat', async () => {
    const id = await underReview()
    expect((await roll(id)).filters).toMatchObject({ reviewing: 2, seated: 0, waiting: 0 })
    const reply = await review(id, young().participantId)
    expect(reply).toMatchObject({ ok: true, data: { standing: { state: 'seated', reviewing: false } } })
    expect((await told('young'))[0]).toContain('报名审核已通过')
    expect(codeOf(await review(id, young().participantId))).toBe('activity.not_reviewing')
  })

  test('refused he is told why, and the next in line has the seat', async () => {
    const id = await underReview()
    const reply = await review(id, young().participantId, '名额留给新会员')
    expect(reply).toMatchObject({ ok: true, data: { standing: { state: 'out', why: 'refused' } } })
    expect((await told('young'))[0]).toBe('报名审核未通过：“青年温商培训班”：名额留给新会员')
    expect(await namesIn(id, 'offered')).toEqual(['叶知秋'])
    expect(codeOf(await review(id, 'p_nobody'))).toBe('activity.not_reviewing')
  })
})

describe('a request to cancel after the deadline', () => {
  const asked = async () => {
    const activity = await makeActivity(house.now(), { cancelBy: house.now() - 1, plan: { capacity: 1 } })
    await fillSeats(activity, [young(), member()], house.now())
    await house.get('young', 'activities.askToCancel', { id: activity._id, reason: '临时出差' })
    return activity._id
  }
  const decide = (id: string, agree: boolean, note = '') =>
    house.ask('editor', 'activityDesk.decideCancel', {
      id,
      participantId: young().participantId,
      agree,
      note,
    })

  test('stands on the roll with its reason; agreed, the seat goes to the next', async () => {
    const id = await asked()
    expect((await roll(id, 'asking')).items).toMatchObject([{ name: '项知远', cancelReason: '临时出差' }])
    expect(await decide(id, true)).toMatchObject({ data: { standing: { state: 'out' }, cancelReason: null } })
    expect((await roll(id)).filters).toMatchObject({ asking: 0, out: 1, offered: 1 })
    expect(codeOf(await decide(id, true))).toBe('activity.not_asking')
  })

  test('not agreed, he keeps his seat and is told why', async () => {
    const id = await asked()
    expect(await decide(id, false, '名单已报')).toMatchObject({ data: { standing: { state: 'seated' } } })
    expect((await told('young'))[0]).toBe('取消申请未获同意：“青年温商培训班”：名单已报。您的名额仍然保留')
    const { mine } = await house.get('young', 'activities.show', { id })
    expect(mine?.cancelRequest).toEqual({ reason: '临时出差', state: 'refused', note: '名单已报' })
    expect(codeOf(await decide(id, false))).toBe('activity.not_asking')
  })

  test('whoever is removed asks for nothing any more', async () => {
    const id = await asked()
    const ask = { id, participantId: young().participantId, reason: '重复报名' }
    expect(await house.get('editor', 'activityDesk.remove', ask)).toMatchObject({
      standing: { state: 'out', why: 'removed' },
    })
    expect((await roll(id)).filters).toMatchObject({ asking: 0, out: 1 })
    expect((await told('young'))[0]).toBe('报名已由经合办取消：“青年温商培训班”：重复报名')
    expect(codeOf(await house.ask('editor', 'activityDesk.remove', ask))).toBe('activity.nobody_there')
  })
})

test('what they thought of it, without names, latest first', async () => {
  const sessions = [session('s1', house.now() - DAY_MS)]
  const activity: ActivityDocument = await makeActivity(house.now(), { sessions, plan: { capacity: 9 } })
  await fillSeats(activity, [young(), member()], house.now())
  const marks = [young(), member()].map(({ participantId }) => ({
    ...{ participantId, sessionId: 's1', at: house.now(), came: true },
  }))
  await house.get('editor', 'checkIn.merge', { activityId: activity._id, marks })
  const id = activity._id
  await house.get('young', 'activities.giveFeedback', { id, stars: 5, good: '实用' })
  await house.get('member', 'activities.giveFeedback', { id, stars: 4, better: '多讨论' })
  const { stars, items } = await house.get('editor', 'activityDesk.feedback', { id })
  expect(stars).toEqual({ n: 2, average: 4.5, byStars: [0, 0, 0, 1, 1] })
  expect(items.map(({ stars: n, good, better }) => [n, good, better])).toEqual([
    [4, '', '多讨论'],
    [5, '实用', ''],
  ])
  expect(JSON.stringify(items)).not.toContain(young().participantId)
  expect((await roll(id)).stars).toEqual({ n: 2, average: 4.5 })
})

test('of an activity that is not there, or of nobody in it, nothing is shown', async () => {
  const { _id: id } = await makeActivity(house.now())
  const nobody = { id, participantId: 'p_nobody' }
  const none = { id: 'ac_none' }
  expect([
    codeOf(await house.ask('editor', 'activityDesk.roll', none)),
    codeOf(await house.ask('editor', 'activityDesk.feedback', none)),
    codeOf(await house.ask('editor', 'activityDesk.revealPhone', nobody)),
    codeOf(await house.ask('editor', 'activityDesk.decideCancel', { ...nobody, agree: true })),
    codeOf(await house.ask('editor', 'activityDesk.remove', { ...nobody, reason: '重复' })),
  ]).toEqual([
    ...['activity.not_found', 'activity.not_found', 'activity.nobody_there', 'activity.nobody_there'],
    'activity.nobody_there',
  ])
})
