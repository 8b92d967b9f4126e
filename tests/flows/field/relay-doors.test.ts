import { fromShanghai } from '@contract/values/time'
import { makeActivity, DAY_MS } from '../activities/make-activity'
import { House } from '../house'
import { onRoster, verified } from '../members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const REASON = { reason: '证件不符' }

/** The young merchant of 西安 has the baton; 林一 signed up and the office took him out. */
async function removedRunner() {
  const { _id: id } = await makeActivity(house.now(), {
    ...{ kind: 'inheritance', relay: { themes: ['启程', '寻根'] } },
  })
  await onRoster(house.phone('yi'), { post: 'young', name: '林一' })
  await verified(house, 'yi')
  await house.get('editor', 'relays.start', { activityId: id, personId: house.personId('young') })
  await house.get('yi', 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })
  return id
}
const remove = (id: string) =>
  house.get('editor', 'activityDesk.remove', { id, participantId: house.personId('yi'), ...REASON })
const pass = (id: string, personId: string | null) =>
  house.ask('young', 'relays.pass', { activityId: id, personId, line: '愿薪火相传' })

test('S3 whom the office removed is handed no baton, and the list says why', async () => {
  const activityId = await removedRunner()
  await remove(activityId)
  const personId = house.personId('yi')
  const refused = await pass(activityId, personId)
  expect(refused).toMatchObject({ error: { code: 'relay.runner_removed' } })
  const { items } = await house.get('young', 'relays.runners', { activityId, query: '林一' })
  expect(items).toMatchObject([{ personId, whyNot: expect.stringContaining('经合办取消过林一') as string }])
  const { _id: idle } = await makeActivity(house.now(), { kind: 'inheritance', relay: { themes: ['启程'] } })
  await house.get('yi', 'activities.signUp', { id: idle, chamberId: 'c_xian', answers: {} })
  await remove(idle)
  expect(await house.refusal('editor', 'relays.start', { activityId: idle, personId })).toMatchObject({
    code: 'relay.runner_removed',
  })
})

test('S3 removed after it was offered to him, he cannot take it any more, nor by the group’s link', async () => {
  const activityId = await removedRunner()
  await pass(activityId, house.personId('yi'))
  await remove(activityId)
  expect((await house.refusal('yi', 'relays.accept', { activityId }))?.code).toBe('relay.removed')
  expect((await house.get('yi', 'relays.show', { activityId })).can.accept).toBe(false)
  await house.get('young', 'relays.takeBack', { activityId })
  await pass(activityId, null)
  const { offer } = await house.get('young', 'relays.show', { activityId })
  const token = offer!.token!
  const page = await house.get('yi', 'relays.show', { activityId, token })
  expect(page).toMatchObject({
    can: { accept: false },
    whyNotAccept: expect.stringContaining('经合办取消过您') as string,
  })
  expect((await house.refusal('yi', 'relays.accept', { activityId, token }))?.code).toBe('relay.removed')
})

test('S3 whom the office brings back may run again', async () => {
  const activityId = await removedRunner()
  await remove(activityId)
  await house.get('editor', 'activities.signUpOthers', {
    ...{ id: activityId, chamberId: 'c_xian', participantIds: [house.personId('yi')] },
  })
  expect((await pass(activityId, house.personId('yi'))).ok).toBe(true)
  expect(await house.refusal('yi', 'relays.accept', { activityId })).toBeNull()
})

test('S3 removed while he holds the baton, he does nothing with it any more; the office gives it to another', async () => {
  const activityId = await removedRunner()
  await pass(activityId, house.personId('yi'))
  await house.get('yi', 'relays.accept', { activityId })
  const asYi = { activityId, line: '走好' }
  await house.get('yi', 'relays.pass', { ...asYi, personId: house.personId('young') })
  await remove(activityId)

  expect((await house.refusal('young', 'relays.accept', { activityId }))?.code).toBe('relay.giver_removed')
  for (const refusal of [
    await house.refusal('yi', 'relays.pass', { ...asYi, personId: null }),
    await house.refusal('yi', 'relays.pass', { ...asYi, personId: house.personId('young') }),
    await house.refusal('yi', 'relays.takeBack', { activityId }),
    await house.refusal('yi', 'relays.pair', { activityId, mentorName: '项老' }),
    await house.refusal('yi', 'relays.runners', { activityId, query: '林' }),
  ])
    expect(refusal?.code).toBe('relay.holder_removed')
  expect((await house.get('yi', 'relays.show', { activityId })).can).toMatchObject({
    ...{ pass: false, takeBack: false, pair: false },
  })

  expect((await house.get('editor', 'relays.show', { activityId })).can.start).toBe(true)
  const given = await house.get('editor', 'relays.start', { activityId, personId: house.personId('young') })
  expect(given).toMatchObject({ offer: null, can: { start: false } })
  expect(given.legs.map(({ passedAt }) => passedAt !== null)).toEqual([true, true, false])
  expect((await pass(activityId, null)).ok).toBe(true)
})

test.each([
  ['12:00', 5, '14:00'],
  ['23:00', 6, '09:30'],
])('S6 a baton offered at %s stands still in the nights: until day %i, %s', async (from, days, until) => {
  const activityId = await removedRunner()
  const dayAfter = (n: number) => new Date(house.now() + n * DAY_MS).toISOString().slice(0, 10)
  const [first, last] = [dayAfter(1), dayAfter(1 + days)]
  house.passTime(fromShanghai(first, from) - house.now())
  await pass(activityId, null)
  const { offer } = await house.get('young', 'relays.show', { activityId })
  expect(Math.abs(offer!.until - fromShanghai(last, until))).toBeLessThan(60_000)
})
