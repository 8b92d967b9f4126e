import { revocationSortNames } from '@contract/values/revocation-sorts'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { certificates } from '../../../cloudfunctions/domains/certificates/documents'
import { DAY_MS, HOUR_MS, makeActivity, session } from '../activities/make-activity'
import { House } from '../house'
import { terms as promised } from '../pledges/drafting'
import { newOnce, openCampaign, pledge } from '../pledges/world'
import { onRoster } from '../members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const MIN_MS = 60_000
const XIAN = { chamberId: 'c_xian', chamberName: '西安温州商会' }
const PHONE = '13812340001'
const certificate = { name: '结业证书', hours: 0, atLeast: 1 }

/** One session that begins so far from now; the roster man 项之远 and the member are in it. */
async function classAt(startsIn: number) {
  const { _id: id } = await makeActivity(house.now(), {
    sessions: [session('s1', house.now() + Math.max(startsIn, HOUR_MS / 6))],
    ...{ certificate, plan: { capacity: 9 } },
  })
  await onRoster(PHONE, { name: '项之远' }, 'r_man')
  const participantIds = ['r_man', house.personId('member')]
  await house.get('manager', 'activities.signUpOthers', { id, chamberId: XIAN.chamberId, participantIds })
  if (startsIn < 0) house.passTime(HOUR_MS / 6 - startsIn)
  return id
}
const mark = (at: number, over = {}) => ({ participantId: 'r_man', sessionId: 's1', at, came: true, ...over })
const merge = (activityId: string, at: number, phoneNow?: number, over = {}) =>
  house.get('editor', 'checkIn.merge', {
    ...{ activityId, marks: [mark(at, over)] },
    ...(phoneNow !== undefined && { phoneNow }),
  })
const correct = (name: string) =>
  house.get('editor', 'roster.save', {
    ...{ id: 'r_man', chamberId: XIAN.chamberId, post: 'member', name, startsOn: null, endsOn: null },
  })
const issue = (activityId: string) => house.get('editor', 'certificates.issue', { activityId })
const heldBy = async (activityId: string) =>
  (await certificates.findAll({ activityId, holderId: 'r_man' })).map(({ _id, holder, revoked }) => ({
    ...{ code: _id, holder, valid: revoked === null },
  }))

test('S5 the certificate bears the corrected name; revoked and issued again there is a valid one', async () => {
  const id = await classAt(-4 * HOUR_MS)
  await merge(id, house.now())
  await issue(id)
  const [old] = await heldBy(id)
  expect(old).toMatchObject({ holder: '项之远', valid: true })
  await correct('项知远')
  await house.get('editor', 'certificates.revoke', {
    code: old!.code,
    sort: 'name',
    reason: '项之远应为项知远',
  })
  expect(await issue(id)).toMatchObject({ issued: 1 })
  expect(await issue(id)).toMatchObject({ issued: 0, already: 1 })
  const valid = (await heldBy(id)).find((each) => each.valid)!
  expect(valid.holder).toBe('项知远')
  expect(await house.get('guest', 'certificates.verify', { code: valid.code })).toMatchObject({
    ...{ holder: '项知远', revoked: null },
  })
  expect(await house.get('guest', 'certificates.verify', { code: old!.code })).toMatchObject({
    revoked: { reason: '姓名有误' },
  })
})

test('S5 corrected before it is issued, and revoked twice', async () => {
  const id = await classAt(-4 * HOUR_MS)
  await merge(id, house.now())
  await correct('项知远')
  for (let i = 0; i < 3; i++) {
    await issue(id)
    const valid = (await heldBy(id)).filter((each) => each.valid)
    expect(valid).toMatchObject([{ holder: '项知远' }])
    await house.get('editor', 'certificates.revoke', { code: valid[0]!.code, reason: '重做', final: false })
  }
  expect(new Set((await heldBy(id)).map(({ code }) => code)).size).toBe(3)
})

test.each(['notEntitled', 'wrongPerson', 'forged', 'other'] as const)(
  'L5 S5 revoked because of %s: no bulk issue gives him another, unless the office says so; the reason is its own',
  async (sort) => {
    const id = await classAt(-4 * HOUR_MS)
    await merge(id, house.now())
    await issue(id)
    const [first] = await heldBy(id)
    const reason = '林晓瓯代他签到，金额 300 元'
    await house.get('editor', 'certificates.revoke', { code: first!.code, sort, reason })
    for (let i = 0; i < 2; i++) expect(await issue(id)).toMatchObject({ issued: 0, already: 0, revoked: 1 })
    const told = await house.get('guest', 'certificates.verify', { code: first!.code })
    expect(JSON.stringify(told)).not.toContain('林晓瓯')
    expect(told.revoked?.reason).toBe(revocationSortNames[sort])
  },
)

test('L5 a certificate of a pledge that the office has taken back stays so, whatever the pledge becomes', async () => {
  const { id: campaignId } = await openCampaign(house)
  const { id, certificates: own } = await pledge(house, 'member', campaignId)
  const { code } = own[0]!
  await house.get('editor', 'certificates.revoke', { code, sort: 'forged', reason: '冒名' })
  const { campaignId: _, ...terms } = { campaignId, terms: promised(house.now(), { amountFen: 5_000 }) }
  await house.get('member', 'pledges.change', { once: newOnce(), id, ...terms })
  expect(await house.get('guest', 'certificates.verify', { code })).toMatchObject({
    revoked: { reason: '冒用或伪造' },
  })
})

test('S5 the corrected name stands in the list at the door, too, and with the person', async () => {
  const id = await classAt(HOUR_MS)
  await house.get('editor', 'roster.save', {
    ...{ id: 'r_member', chamberId: XIAN.chamberId, post: 'member', name: '叶知秋' },
    ...{ startsOn: null, endsOn: null },
  })
  const { items } = await house.get('editor', 'checkIn.day', { activityId: id })
  expect(items.map(({ name }) => name)).toEqual(['项之远', '叶知秋'])
  expect((await house.get('member', 'members.standing', {})).name).toBe('叶知秋')
})

test.each([
  ['S8 a phone 15 minutes fast at the door', 15 * MIN_MS, true],
  ['S8 the same without its own word', 15 * MIN_MS, false],
  ['S8 a phone 15 minutes slow', -15 * MIN_MS, true],
  ['S8 a phone a day fast', DAY_MS, true],
  ['S8 a phone a day fast, without its own word', DAY_MS, false],
])('%s: kept, and shown at the desk with both times', async (_, off, says) => {
  const id = await classAt(10 * MIN_MS)
  const phone = house.now() + off
  for (let i = 0; i < 2; i++) {
    const { problems, came } = await merge(id, phone, says ? house.now() + off : undefined)
    expect([problems, came]).toEqual([[], { s1: 1 }])
  }
  const { items, filters } = await house.get('editor', 'activityDesk.roll', { id, filter: 'clock' })
  expect([filters.clock, items.length, items[0]!.clocks[0]!.phone]).toEqual([1, 1, phone])
  const { server } = items[0]!.clocks[0]!
  expect(Math.abs(server - house.now())).toBeLessThan(MIN_MS)
  expect((await seatSheets.get(id))!.people['r_man']).toContain(`came:s1=${server}`)
})

test('S8 a clock that is nine minutes off is nothing to be shown', async () => {
  const id = await classAt(10 * MIN_MS)
  await merge(id, house.now() + 9 * MIN_MS, house.now() + 9 * MIN_MS)
  const { items } = await house.get('editor', 'activityDesk.roll', { id })
  expect(items.flatMap(({ clocks }) => clocks)).toEqual([])
})

test.each([
  ['H10 18 days before', 18 * DAY_MS, '还有 18 天才开始'],
  ['H10 18 days after', -18 * DAY_MS - 4 * HOUR_MS, '已经结束 18 天'],
  ['H10 three days before', 3 * DAY_MS, '还有 3 天才开始'],
])('%s it is asked first, at the list and at the screen', async (_, startsIn, words) => {
  const id = await classAt(startsIn)
  const { problems, came } = await merge(id, house.now())
  expect([problems[0]!.note.includes(words), came]).toEqual([true, { s1: 0 }])
  expect((await merge(id, house.now(), undefined, { sure: true })).came).toEqual({ s1: 1 })
  const venue = { activityId: id, sessionId: 's1' }
  const refused = await house.refusal('editor', 'checkIn.venueCode', venue)
  expect(refused?.message).toContain(words)
  expect(await house.get('editor', 'checkIn.venueCode', { ...venue, sure: true })).toMatchObject({ came: 1 })
})
