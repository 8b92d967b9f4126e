import type { ActivityDocument } from '../../cloudfunctions/domains/activities/documents'
import { certificates } from '../../cloudfunctions/domains/certificates/documents'
import { notices } from '../../cloudfunctions/domains/inbox/documents'
import { growth } from '../../cloudfunctions/domains/young/documents'
import { crowd, fillSeats } from './activities/fill-seats'
import { DAY_MS, HOUR_MS, makeActivity, session } from './activities/make-activity'
import { sheetOf } from './downloads'
import { House } from './house'
import { onRoster, verified } from './members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const certificate = { name: '结业证书', hours: 16, atLeast: 2 }

/** Two days and a coach, over since an hour. */
function classOver(over: Partial<ActivityDocument> = {}) {
  const from = house.now() - 2 * DAY_MS
  const sessions = [
    session('s1', from),
    session('s2', from + DAY_MS),
    session('coach', from, { counts: false }),
  ]
  return makeActivity(house.now(), { sessions, certificate, plan: { capacity: 9 }, ...over })
}

const codeOf = (reply: { ok: boolean; error?: { code: string } }) => reply.error?.code ?? null
const issue = (activityId: string) => house.get('editor', 'certificates.issue', { activityId })

async function attend(activityId: string, came: Record<string, string[]>) {
  const marks = Object.entries(came).flatMap(([participantId, sessions]) =>
    sessions.map((sessionId) => ({ participantId, sessionId, at: house.now(), came: true })),
  )
  await house.get('editor', 'checkIn.merge', { activityId, marks })
}

/** The young merchant was there both days, the member on one and in the coach, two more on both and on none. */
async function classWithPeople() {
  const activity = await classOver()
  const [young, member] = [house.personId('young'), house.personId('member')]
  const people = [
    { participantId: young, name: '项知远' },
    { participantId: member, name: '叶知秋' },
    ...crowd(2),
  ]
  await fillSeats(activity, people, house.now())
  await attend(activity._id, { [young]: ['s1', 's2'], [member]: ['s1', 'coach'], r_1: ['s1', 's2'] })
  return activity._id
}
const mine = async (who: string) => (await house.get(who, 'certificates.mine', {})).items

const codeOfYoung = async () => (await mine('young'))[0]!.code

test('only those who came often enough, and once however often it is pressed', async () => {
  const activityId = await classWithPeople()
  expect(await issue(activityId)).toMatchObject({ issued: 2, already: 0, notEntitled: 2 })
  await Promise.all([1, 2, 3].map(() => issue(activityId)))
  expect(await issue(activityId)).toMatchObject({ issued: 0, already: 2, notEntitled: 2 })
  expect(await certificates.count({ activityId })).toBe(2)
  expect([(await mine('young')).length, await mine('member')]).toEqual([1, []])
})

test('pressed by two at once nobody has two', async () => {
  const activityId = await classWithPeople()
  await Promise.all([1, 2, 3, 4].map(() => issue(activityId)))
  expect(await certificates.count({ activityId })).toBe(2)
  expect(await growth.count({ kind: 'training' })).toBe(1)
})

test('whoever was forgotten at the door and is added later gets his by pressing again', async () => {
  const activityId = await classWithPeople()
  await issue(activityId)
  await attend(activityId, { [house.personId('member')]: ['s2'] })
  expect(await issue(activityId)).toMatchObject({ issued: 1, already: 2, notEntitled: 1 })
  expect(await mine('member')).toMatchObject([{ holder: '叶知秋' }])
})

test('it says who, of which chamber, what and when, and stands in the growth record once', async () => {
  const activityId = await classWithPeople()
  await issue(activityId)
  await issue(activityId)
  const [own] = await mine('young')
  expect(own).toMatchObject({
    ...{ kind: 'training', name: '结业证书', holder: '项知远', chamberName: '西安温州商会' },
    ...{ issuer: '温州市经合办', revoked: null },
  })
  expect(own!.text).toMatch(/^于2026年\d+月\d+日至.*日参加“青年温商培训班”，修满 16 学时，准予结业。$/)
  const { growth: grown } = await house.get('young', 'young.record', {})
  expect(grown).toMatchObject([{ kind: 'training', title: `结业证书：${own!.text}` }])
  const { items } = await house.get('young', 'inbox.list', {})
  expect(items.filter(({ kind }) => kind === 'certificate')).toMatchObject([{ title: '您的结业证书' }])
  expect(await growth.count({ personId: house.personId('member') })).toBe(0)
})

test('anybody may check a code, however it is typed', async () => {
  const activityId = await classWithPeople()
  await issue(activityId)
  const code = await codeOfYoung()
  const typed = [code, code.toLowerCase(), `${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)}`]
  for (const each of typed) {
    expect(await house.get('guest', 'certificates.verify', { code: each })).toMatchObject({
      holder: '项知远',
    })
  }
  const unknown = await house.refusal('guest', 'certificates.verify', { code: '0000 0000 0000' })
  expect(unknown).toMatchObject({ kind: 'not_found', code: 'certificate.unknown' })
  expect(unknown?.message).toContain('没有编号为 0000 0000 0000 的证书')
})

test('revoked for good it says so to everybody, leaves the growth record, and is not issued again', async () => {
  const activityId = await classWithPeople()
  await issue(activityId)
  const code = await codeOfYoung()
  const input = { code, sort: 'notEntitled' as const, reason: '代签，见 11 月 3 日来电' }
  await house.get('editor', 'certificates.revoke', input)
  await house.get('editor', 'certificates.revoke', input)
  expect(await house.get('guest', 'certificates.verify', { code })).toMatchObject({
    revoked: { reason: '不符合颁发条件' },
  })
  expect(await issue(activityId)).toMatchObject({ issued: 0, already: 1, revoked: 1 })
  expect(await growth.count({ personId: house.personId('young') })).toBe(0)
  const { items } = await house.get('young', 'inbox.list', {})
  expect(items.filter(({ title }) => title === '结业证书已撤销')).toHaveLength(1)
  const other = await house.refusal('manager', 'certificates.revoke', { code, reason: '另一个原因' })
  expect(other?.code).toBe('certificate.revoked_already')
})

test('after a crash between certificate, growth record and notice, issuing again adds what is missing', async () => {
  const activityId = await classWithPeople()
  await issue(activityId)
  await growth.removeAll({ kind: 'training' })
  await notices.removeAll({ kind: 'certificate' })
  expect(await issue(activityId)).toMatchObject({ issued: 0 })
  expect([await growth.count({ kind: 'training' }), await notices.count({ kind: 'certificate' })]).toEqual([
    1, 1,
  ])
})

test('somebody of the roster finds his when he comes into WeChat', async () => {
  await onRoster(house.phone('later'), { name: '后来者', post: 'young' }, 'r_later')
  const activity = await classOver()
  await fillSeats(activity, [{ participantId: 'r_later', name: '后来者' }], house.now())
  await attend(activity._id, { r_later: ['s1', 's2'] })
  await issue(activity._id)
  await verified(house, 'later')
  expect(await mine('later')).toMatchObject([{ holder: '后来者' }])
  await issue(activity._id)
  expect(await growth.count({ personId: house.personId('later') })).toBe(1)
})

test('the list of those issued, with what was revoked', async () => {
  const activityId = await classWithPeople()
  await issue(activityId)
  const code = await codeOfYoung()
  await house.get('editor', 'certificates.revoke', { code, sort: 'wrongPerson', reason: '代签' })
  const { url, rows } = await house.get('editor', 'certificates.exportIssued', { activityId })
  const [, headings, ...lines] = await sheetOf(url)
  expect([rows, headings]).toEqual([
    2,
    ['证书编号', '证书', '姓名', '商会', '颁发日期', '撤销日期', '撤销原因'],
  ])
  const own = lines.find((cells) => cells[2] === '项知远')!
  expect([own[0], own[6]]).toEqual([code.replace(/(.{4})(?=.)/g, '$1 '), '发错了人'])
})

test('whoever leaves the house is named by his certificate no more, and gets no second one', async () => {
  const activityId = await classWithPeople()
  await issue(activityId)
  const code = await codeOfYoung()
  await house.get('young', 'personalData.leave', { confirm: '退出' })
  expect(await house.get('guest', 'certificates.verify', { code })).toMatchObject({ holder: '隐名' })
  await issue(activityId)
  expect(await certificates.count({ activityId })).toBe(2)
})

test('every refusal says what is against it', async () => {
  const refused = async (over: Partial<ActivityDocument>) =>
    codeOf(await house.ask('editor', 'certificates.issue', { activityId: (await classOver(over))._id }))
  const from = house.now() - HOUR_MS
  const unfinished = { sessions: [session('s1', from)] }
  const coachOnly = { sessions: [session('coach', from - DAY_MS, { counts: false })] }
  expect([
    await refused({ certificate: null }),
    await refused(unfinished),
    await refused(coachOnly),
    codeOf(await house.ask('editor', 'certificates.issue', { activityId: 'ac_none' })),
    codeOf(await house.ask('editor', 'certificates.exportIssued', { activityId: 'ac_none' })),
    codeOf(await house.ask('editor', 'certificates.revoke', { code: '0'.repeat(12), reason: '误发' })),
  ]).toEqual([
    ...['certificate.none_here', 'certificate.too_early', 'certificate.no_sessions'],
    ...['activity.not_found', 'activity.not_found', 'certificate.unknown'],
  ])
  expect(await refused({ status: 'cancelled' })).toBe('certificate.activity_cancelled')
})
