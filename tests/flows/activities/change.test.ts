import type { ActivityDraft } from '@contract/activities'
import type { ActivityEditing } from '@contract/activity-desk'
import { formatDateTime } from '@contract/values/time'
import { activityItems, signUps } from '../../../cloudfunctions/domains/activities/documents'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { packPlace } from '../../../cloudfunctions/domains/activities/seats/pack'
import { notices } from '../../../cloudfunctions/domains/inbox/documents'
import { House } from '../house'
import { onRoster, verified } from '../members'
import { activityDraft, publishActivity } from './drafting'
import { DAY_MS, HOUR_MS, seatPlan } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const signUp = (who: string, id: string, answers = {}) =>
  house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers })
const told = async (who: string) => {
  const { items } = await house.get(who, 'inbox.list', {})
  return items.map(({ title, text }) => `${title}：${text}`)
}
const changing = ({ id, rev, draft }: ActivityEditing, over: Partial<ActivityDraft>, note = '') => ({
  ...{ id, rev, note, draft: { ...draft, ...over } },
})
const change = (seen: ActivityEditing, over: Partial<ActivityDraft>, note = '') =>
  house.get('editor', 'activityDesk.change', changing(seen, over, note))
const place = { name: '瓯江会堂', address: '滨江路 1 号', latitude: null, longitude: null }

test('everybody with a place or in the line is told of a change, once; who has left is not', async () => {
  const item = await publishActivity(house, { seats: seatPlan({ capacity: 2, offerHours: 0 }) })
  for (const who of ['member', 'young', 'president', 'secretary']) await signUp(who, item.id)
  await house.get('secretary', 'activities.cancel', { id: item.id })
  const changed = await change(item, { place }, '请带身份证')
  expect([changed.rev, changed.draft.place]).toEqual([3, place])
  const words = `活动有变更：“${item.title}”地点改为 瓯江会堂，滨江路 1 号；请带身份证`
  for (const who of ['member', 'young', 'president']) expect((await told(who))[0]).toBe(words)
  expect(await told('secretary')).not.toContain(words)
  // The answer was lost, so it is sent again.
  expect(
    (await house.get('editor', 'activityDesk.change', changing(item, { place }, '请带身份证'))).rev,
  ).toBe(3)
  await house.fire('carry-out-changes')
  expect((await told('member')).filter((each) => each === words)).toHaveLength(1)
})

test('a better description is nobody’s business; two changes are told as two', async () => {
  const item = await publishActivity(house)
  await signUp('member', item.id)
  const before = (await told('member')).length
  const better = await change(item, { html: '<p>两天课程，含现场教学和座谈。</p>' })
  expect((await told('member')).length).toBe(before)
  expect((await house.get('member', 'activities.show', { id: item.id })).blocks).toEqual([
    { kind: 'text', html: '<p>两天课程，含现场教学和座谈。</p>' },
  ])
  const moved = await change(better, { contact: '陈主任 0577-1' })
  await change(moved, { contact: '陈主任 0577-2' })
  expect((await told('member')).length).toBe(before + 2)
})

test('a crash after the change loses nothing: the minute job aligns the sheet and tells the rest', async () => {
  const item = await publishActivity(house)
  await signUp('member', item.id)
  await signUp('young', item.id)
  const stored = (await activityItems.get(item.id))!
  const sessions = stored.sessions.map((each) => ({ ...each, startsAt: each.startsAt + HOUR_MS }))
  const telling = { rev: 3, at: house.now(), notice: { title: '活动改期', text: '晚一小时' } }
  await activityItems.update(
    { _id: item.id },
    { sessions, startsAt: stored.startsAt + HOUR_MS, tellings: [telling] },
  )
  await activityItems.update({ _id: item.id }, { untold: true })
  await house.fire('carry-out-changes')
  expect((await seatSheets.get(item.id))!.startsAt).toBe(stored.startsAt + HOUR_MS)
  const count = () => notices.count({ title: '活动改期' })
  expect(await count()).toBe(2)
  // Told and not struck off: it died in between.
  await activityItems.update({ _id: item.id }, { tellings: [telling], untold: true })
  await house.fire('carry-out-changes')
  expect(await count()).toBe(2)
  expect(await activityItems.get(item.id)).toMatchObject({ tellings: [], untold: false })
})

test('whoever was signed up while only on the roster is told once he has joined', async () => {
  const item = await publishActivity(house)
  await onRoster(house.phone('late'), { name: '叶青' }, 'r_late')
  const named = { id: item.id, chamberId: 'c_xian', participantIds: ['r_late'] }
  await house.get('secretary', 'activities.signUpOthers', named)
  await verified(house, 'late')
  await change(item, { place })
  expect(await told('late')).toEqual([expect.stringContaining('地点改为')])
})

test('promises hold: the refusal says which', async () => {
  const choice = {
    ...{ kind: 'choice' as const, id: 'q1', label: '饮食', required: true },
    options: ['无', '素食'],
  }
  const item = await publishActivity(house, {
    questions: [{ ...choice, multiple: false }],
    relay: { themes: [] },
  })
  await signUp('member', item.id, { q1: ['素食'] })
  const refused = (over: Partial<ActivityDraft>) =>
    house.refusal('editor', 'activityDesk.change', changing(item, over))
  const { closesAt, cancelBy } = item.draft
  expect((await refused({ closesAt: closesAt! - 1 }))?.message).toBe(
    `报名截止不能提前，已经公布的是 ${formatDateTime(closesAt!)}`,
  )
  expect((await refused({ cancelBy: cancelBy! - 1 }))?.code).toBe('activity.cancel_by_earlier')
  expect((await refused({ opensAt: house.now() + HOUR_MS }))?.code).toBe('activity.opens_later')
  expect((await refused({ questions: [] }))?.message).toBe('“饮食”已有 1 人填写，不能删除或改成另一种问题')
  const fewer = [{ ...choice, options: ['无', '清真'], multiple: false }]
  expect((await refused({ questions: fewer }))?.message).toBe('“饮食”的选项“素食”已有人选，不能删除')
  expect((await refused({ certificate: null }))?.code).toBe('activity.certificate_harder')
  expect((await refused({ place: null }))?.message).toBe('还不能保存变更：请填写地点')
  expect((await refused({ summary: '测试广告' }))?.code).toBe('activity.content_refused')
  const stale = { ...changing(item, { contact: '新' }), rev: 1 }
  expect((await house.refusal('editor', 'activityDesk.change', stale))?.code).toBe(
    'activity.changed_meanwhile',
  )
  await house.get('editor', 'relays.start', { activityId: item.id, personId: house.personId('young') })
  expect((await refused({ relay: null }))?.code).toBe('activity.relay_started')
  expect(await activityItems.get(item.id)).toMatchObject({ rev: 2, tellings: [] })
})

test('a session that somebody was checked in to stays, as what it was', async () => {
  const item = await publishActivity(house)
  await signUp('member', item.id)
  house.passTime(10 * DAY_MS + HOUR_MS)
  const participantId = house.personId('member')
  const marks = [{ participantId, sessionId: 's1', at: house.now(), came: true }]
  await house.get('editor', 'checkIn.merge', { activityId: item.id, marks })
  const [first, second] = item.draft.sessions
  const certificate = { name: '结业证书', hours: 12, atLeast: 1 }
  const refused = (sessions: ActivityDraft['sessions']) =>
    house.refusal('editor', 'activityDesk.change', changing(item, { sessions, certificate }))
  expect((await refused([second!]))?.message).toBe('“开班”已有 1 人签到，不能删除这个场次')
  expect((await refused([{ ...first!, counts: false }, second!]))?.code).toBe('activity.session_counted')
  const past = [first!, { ...second!, startsAt: house.now() - HOUR_MS, endsAt: house.now() - 1 }]
  expect((await refused(past))?.code).toBe('activity.session_in_past')
  const earlier = [{ ...first!, startsAt: first!.startsAt - 1 }, second!]
  expect((await refused(earlier))?.code).toBe('activity.session_begun')
})

test('postponed: sessions and deadlines move together, offers and reserves with them, and people are told', async () => {
  const releaseAt = house.now() + 3 * DAY_MS
  const reserves = [{ chamberId: 'c_wuxi', chamberName: '无锡温州商会', seats: 1 }]
  const item = await publishActivity(house, { seats: seatPlan({ reserves, releaseAt }) })
  await signUp('member', item.id)
  const to = { id: item.id, rev: item.rev, startsAt: item.startsAt! + 5 * DAY_MS, reason: '台风' }
  const earlier = { ...to, startsAt: item.startsAt! - 1 }
  expect((await house.refusal('editor', 'activityDesk.postpone', earlier))?.message).toBe(
    `改期只能往后，原定 ${formatDateTime(item.startsAt!)} 开始`,
  )
  const after = await house.get('editor', 'activityDesk.postpone', to)
  expect(await house.get('editor', 'activityDesk.postpone', to)).toEqual(after)
  const by = 5 * DAY_MS
  expect(after.draft).toMatchObject({
    sessions: item.draft.sessions.map(({ startsAt, endsAt }) => ({
      startsAt: startsAt + by,
      endsAt: endsAt + by,
    })),
    opensAt: item.draft.opensAt,
    closesAt: item.draft.closesAt! + by,
    cancelBy: item.draft.cancelBy! + by,
    seats: { releaseAt: releaseAt + by },
  })
  expect((await seatSheets.get(item.id))!.startsAt).toBe(to.startsAt)
  expect(await told('member')).toEqual([
    `活动改期：“${item.title}”改到 ${formatDateTime(to.startsAt)} 开始：台风`,
    expect.any(String),
  ])
  house.passTime(16 * DAY_MS)
  const late = { ...to, rev: after.rev, startsAt: to.startsAt + DAY_MS }
  expect((await house.refusal('editor', 'activityDesk.postpone', late))?.code).toBe('activity.has_begun')
})

test('cancelled: everybody is told why, nothing more can be asked of it, and it stays to be seen', async () => {
  const item = await publishActivity(house, { seats: seatPlan({ capacity: 1 }) })
  await signUp('member', item.id)
  await signUp('young', item.id)
  const { id, rev } = item
  const after = await house.get('editor', 'activityDesk.cancel', { id, rev, reason: '台风登陆' })
  expect([after.status, after.phase, after.reason]).toEqual(['cancelled', 'cancelled', '台风登陆'])
  for (const who of ['member', 'young']) {
    expect((await told(who))[0]).toBe(`活动已取消：“${item.title}”：台风登陆`)
  }
  expect((await house.get('guest', 'activities.show', { id })).reason).toBe('台风登陆')
  const seen = { id, rev: after.rev }
  const startsAt = item.startsAt! + DAY_MS
  const asked = [
    house.refusal('editor', 'activityDesk.cancel', { ...seen, reason: '再取消' }),
    house.refusal('editor', 'activityDesk.postpone', { ...seen, startsAt, reason: '改期' }),
    house.refusal('editor', 'activityDesk.change', { ...seen, draft: activityDraft(house.now()), note: '' }),
    house.refusal('editor', 'activityDesk.setSeats', { id, plan: seatPlan() }),
    house.refusal('editor', 'activityDesk.writeSummary', { id }),
  ]
  expect((await Promise.all(asked)).map((each) => each?.code)).toEqual(Array(5).fill('activity.is_cancelled'))
  await house.fire('carry-out-changes')
  await house.fire('settle-seats')
  expect(await notices.count({ title: '活动已取消' })).toBe(2)
})

test('what is over is not cancelled', async () => {
  const { id, rev } = await publishActivity(house)
  house.passTime(12 * DAY_MS)
  expect((await house.refusal('editor', 'activityDesk.cancel', { id, rev, reason: '晚了' }))?.code).toBe(
    'activity.is_over',
  )
})

test('300 people are told of one change in a few requests', async () => {
  const item = await publishActivity(house, { seats: seatPlan({ capacity: 300 }) })
  const sheet = (await seatSheets.get(item.id))!
  const place_ = { chamberId: 'c_xian', state: 'seated' as const, reviewing: false, listed: false, came: {} }
  const ids = Array.from({ length: 300 }, (_, i) => `p_${String(i).padStart(24, '0')}`)
  const people = Object.fromEntries(ids.map((id, i) => [id, packPlace({ ...place_, seq: i + 1, at: 1 })]))
  await seatSheets.update({ _id: item.id }, { people, seq: 300 })
  const started = Date.now()
  await change(item, { place })
  expect(await notices.count({ title: '活动有变更' })).toBe(300)
  expect(Date.now() - started).toBeLessThan(5_000)
  // Made by hand: nobody of them signed up.
  await seatSheets.update({ _id: item.id }, { people: {}, seq: sheet.seq })
  expect(await signUps.count({ activityId: item.id })).toBe(0)
})
