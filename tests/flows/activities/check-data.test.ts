import { signUps } from '../../../cloudfunctions/domains/activities/documents'
import { seatSheets, type SeatSheet } from '../../../cloudfunctions/domains/activities/seats/documents'
import { checkData } from '../../../scripts/check-data'
import { House } from '../house'
import { DAY_MS, makeActivity } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

const PERSON = 'p_000000000000000000000000'
const stray = (line: string) => (sheet: SeatSheet) => ({ people: { ...sheet.people, [PERSON]: line } })

const waits = { people: { [PERSON]: 'waiting c_xian 1 1' } }

/** What may go wrong with a sheet, and what is then said of it. */
const damages: [name: string, damage: (sheet: SeatSheet) => Partial<SeatSheet>, said: RegExp][] = [
  ['figures of other people', ({ counts }) => ({ counts: { ...counts, taken: 9 } }), /figures are not those/],
  ['a seat too many', stray('seated c_xian 9 1'), /3 seats taken of 2/],
  ['a seat without a sign-up', stray('seated c_xian 9 1'), /has a place and no sign-up/],
  ['two at the same number', stray('waiting c_xian 1 1'), /two came at the same number/],
  ['an offer without end', stray('offered c_xian 3 1'), /an offer without end/],
  ['somebody out for no reason', stray('out c_xian 3 1'), /out for no reason/],
  [
    'a mark for a session that is not there',
    stray('out c_xian 3 1 why=removed came:s9=5'),
    /session that is not/,
  ],
  [
    'somebody who waits for a free seat',
    ({ plan }) => ({ plan: { ...plan, capacity: 5 }, ...waits }),
    /waits for a free/,
  ],
  ['a fold that was counted twice', ({ folded }) => ({ folded: folded + 1 }), /asks, .* folded/],
  ['a time that nobody waits for', () => ({ nextAt: 5 }), /what comes due next/],
  [
    'somebody who was not told for a day',
    () => ({ effects: [{ id: 'e', participantId: PERSON, kind: 'seated', at: Date.now() - 2 * DAY_MS }] }),
    /not told for a day/,
  ],
]

test.each(damages)('%s is found', async (_, damage, said) => {
  const { _id } = await makeActivity(house.now(), { plan: { capacity: 2 } })
  for (const who of ['member', 'young'])
    await house.get(who, 'activities.signUp', { id: _id, chamberId: 'c_xian', answers: {} })
  await house.fire('settle-seats')
  expect(await checkData()).toEqual([])
  const sheet = (await seatSheets.get(_id))!
  await seatSheets.update({ _id }, damage(sheet))
  expect((await checkData()).filter((problem) => problem.startsWith(`seats ${_id}`)).join('\n')).toMatch(said)
  await seatSheets.put(sheet)
})

test('a sign-up of no activity, or one whose request is stale, is found', async () => {
  const { _id } = await makeActivity(house.now())
  await house.get('member', 'activities.signUp', { id: _id, chamberId: 'c_xian', answers: {} })
  const signUpId = `${_id}:${house.personId('member')}`
  const form = (await signUps.get(signUpId))!
  await signUps.update({ _id: signUpId }, { asking: _id, activityId: 'ac_none' })
  expect((await checkData()).join('\n')).toMatch(/of no activity/)
  await signUps.update({ _id: signUpId }, { asking: _id, activityId: _id })
  expect((await checkData()).join('\n')).toMatch(/whether he asks is stale/)
  await signUps.put(form)
})
