import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ErrorBody, ErrorCode } from '@contract/errors'
import { messages } from '@contract/messages'
import { signUps } from '../../../cloudfunctions/domains/activities/documents'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { House } from '../house'
import { makeActivity } from './make-activity'
import { refusalCases, type Case } from './refusal-cases'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const signUp = (who: string, id: string) =>
  house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })

const rows = Object.entries(refusalCases(() => house)).flatMap(([code, all]) =>
  all!.map((one, i): [string, ErrorCode, Case] => [`${code} ${i + 1}: ${one.act}`, code as ErrorCode, one]),
)

test.each(rows)('%s', async (_, code, { with: over, before, who = 'member', act, input = {}, gate }) => {
  const activity = await makeActivity(house.now(), over)
  const empty = await seatSheets.get(activity._id)
  await before?.(activity)
  const refused = await house.raw(who, `activities.${act}`, { id: activity._id, ...input })
  if (gate) {
    const { can } = await house.get(who, 'activities.show', { id: activity._id })
    expect(can[gate]?.why).toBe((refused as { error: ErrorBody }).error.message)
  }
  // Filled by hand; no sign-ups belong to it.
  if (code === 'activity.too_many_people') await seatSheets.put(empty!)
  expect(refused).toMatchObject({ ok: false, error: { code } })
})

test('a refusal leaves nobody in the sheet', async () => {
  const activity = await makeActivity(house.now(), { plan: { capacity: 1, waitlist: false } })
  await signUp('young', activity._id)
  const form = { id: activity._id, chamberId: 'c_xian', answers: {} }
  await house.raw('member', 'activities.signUp', form)
  expect(
    Object.keys((await house.get('editor', 'activityDesk.roll', { id: activity._id })).items),
  ).toHaveLength(1)
  expect(await signUps.count({ activityId: activity._id })).toBe(1)
})

test('a visitor reads why he may not sign up, and in words who may', async () => {
  const { _id: id } = await makeActivity(house.now())
  const page = await house.get('guest', 'activities.show', { id })
  expect(page.can.signUp.why).toBe(messages['activity.members_only'].text)
  expect(page.can.signUpOthers).toBeNull()
})

test('whoever is in already is greyed among the candidates, with where he stands', async () => {
  const activity = await makeActivity(house.now())
  await signUp('member', activity._id)
  const { items } = await house.get('secretary', 'activities.candidates', {
    id: activity._id,
    chamberId: 'c_xian',
  })
  const why = items.find(({ participantId }) => participantId === house.personId('member'))?.why
  expect(why).toBe('已在报名名单中（已报名，西安温州商会，本人报名）')
  expect((await house.get('member', 'activities.show', { id: activity._id })).can.signUp.why).toBe(
    messages['activity.already_in'].text.replace('{standing}', '已报名'),
  )
})

const root = path.join(__dirname, '../../..')
const textsIn = (dir: string, which: RegExp) =>
  readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((file) => which.test(file))
    .map((file) => readFileSync(path.join(root, dir, file), 'utf8'))

test('every refusal that sign-up knows is asked for in a test', () => {
  const rules = textsIn('cloudfunctions/domains/activities', /(?<!\.test)\.ts$/).join('\n')
  const codes = new Set([...rules.matchAll(/'(activity\.\w+)'/g)].map(([, code]) => code!))
  const tests = [
    ...textsIn('tests', /(\.test\.tsx?|-cases\.ts)$/),
    ...textsIn('cloudfunctions', /\.test\.ts$/),
  ]
  expect(codes.size).toBeGreaterThan(30)
  expect([...codes].filter((code) => !(code in messages))).toEqual([])
  expect([...codes].filter((code) => !tests.some((text) => text.includes(`'${code}'`)))).toEqual([])
})
