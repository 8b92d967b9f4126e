import { dateOf } from '@contract/values/time'
import { askOrFail } from '../../../cloudfunctions/domains/activities/seats/ask'
import { changeActivity } from '../../../cloudfunctions/domains/activities/store'
import { sheetOf, workbookOf } from '../downloads'
import { House } from '../house'
import { crowd, fillSeats } from './fill-seats'
import { DAY_MS, makeActivity, session } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

type Over = Parameters<typeof makeActivity>[1]
const year = () => Number(dateOf(house.now()).slice(0, 4))
const wuxi = { chamberId: 'c_wuxi', chamberName: '无锡温州商会', post: 'member' as const }

/** So many of 西安 with a seat, of whom so many came; over since yesterday unless it is said otherwise. */
async function held(people: number, came: number, over: Over = {}, post?: typeof wuxi) {
  const from = house.now() - 2 * DAY_MS
  const sessions = [session('s1', from), session('coach', from, { counts: false })]
  const activity = await makeActivity(house.now(), { sessions, plan: { capacity: people }, ...over })
  if (people === 0) return activity
  const all = crowd(people).map((each) => ({ ...each, ...(post && { post }) }))
  await fillSeats(activity, all, house.now())
  const marks = crowd(came).map(({ participantId }) => ({
    ...{ participantId, sessionId: 's1', at: house.now(), came: true },
  }))
  const coach = { participantId: 'r_1', sessionId: 'coach', at: house.now(), came: true }
  const activityId = activity._id
  await house.get('editor', 'checkIn.merge', { activityId, marks: [...marks, coach] })
  return activity
}
async function callOff({ _id }: { _id: string }) {
  await changeActivity(_id, () => ({ status: 'cancelled' }))
  await askOrFail(_id, { kind: 'close' }, house.now())
}
const figures = (of = year()) => house.get('editor', 'activityDesk.figures', { year: of })

test('per kind: how many, who signed up, who came to what counts, of those that are over', async () => {
  await held(10, 5)
  await held(4, 4)
  await held(3, 0, { kind: 'gathering', sessions: [session('s1', house.now() + DAY_MS)] })
  await callOff(await held(8, 8))
  const { kinds } = await figures()
  expect(kinds).toEqual([
    { kind: 'training', activities: 2, signedUp: 14, came: 9, attendance: 9 / 14, certificates: 0 },
    { kind: 'gathering', activities: 1, signedUp: 3, came: 0, attendance: null, certificates: 0 },
  ])
})

test('per chamber, the busiest first', async () => {
  await held(3, 2)
  await held(5, 1, {}, wuxi)
  await held(2, 2, {}, wuxi)
  const { chambers } = await figures()
  expect(chambers).toEqual([
    { chamberName: '无锡温州商会', signedUp: 7, came: 3 },
    { chamberName: '西安温州商会', signedUp: 3, came: 2 },
  ])
})

test('certificates that were issued and not revoked', async () => {
  const { _id: activityId } = await held(3, 2, { certificate: { name: '结业证书', hours: 8, atLeast: 1 } })
  await house.get('editor', 'certificates.issue', { activityId })
  expect((await figures()).kinds[0]).toMatchObject({ certificates: 2 })
  const { url } = await house.get('editor', 'certificates.exportIssued', { activityId })
  const code = (await sheetOf(url))[2]![0] as string
  await house.get('editor', 'certificates.revoke', { code, reason: '误发' })
  expect((await figures()).kinds[0]).toMatchObject({ certificates: 1 })
})

test('an activity belongs to the year in which it ends; a year without any is empty', async () => {
  const sessions = [session('s1', Date.UTC(year() - 1, 11, 31, 15, 0))]
  await held(2, 2, { sessions })
  expect((await figures()).kinds[0]).toMatchObject({ activities: 1 })
  expect(await figures(year() - 1)).toEqual({ kinds: [], chambers: [] })
})

test('the sheet says the same', async () => {
  await held(3, 2)
  const { url, name, rows } = await house.get('editor', 'activityDesk.exportFigures', { year: year() })
  const { 按类别: kinds, 按商会: chambers } = await workbookOf(url)
  expect([rows, name]).toEqual([2, expect.stringContaining(`${year()}年活动统计`)])
  expect(kinds!.slice(1)).toEqual([
    ['类别', '期数', '报名人次', '到场人次', '出勤率', '证书'],
    ['会长（秘书长）培训班', 1, 3, 2, 2 / 3, 0],
  ])
  expect(chambers!.slice(1)).toEqual([
    ['商会', '报名人次', '到场人次'],
    ['西安温州商会', 3, 2],
  ])
})
