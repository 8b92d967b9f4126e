import type { SeatPlan } from '@contract/activities'
import { fromShanghai, shanghai } from '@contract/values/time'
import { applyAll } from './apply'
import type { AskWish, SheetState } from './documents'
import { packPeople, unpackPeople } from './pack'
import { lineOf, standingOf } from './standing'

const HOUR_MS = 3_600_000
const EVENING = fromShanghai('2026-12-01', '23:00')

const empty = (over: Partial<SeatPlan> = {}, lastAt = EVENING): SheetState => ({
  plan: { capacity: 1, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 6, ...over },
  ...{ startsAt: lastAt + 1000 * HOUR_MS, counting: ['s1'], closed: false, people: {}, seq: 0, lastAt },
})
/** All at the same moment. */
const run = (state: SheetState, wishes: AskWish[], at = state.lastAt) =>
  applyAll(
    state,
    wishes.map((wish, i) => ({ ...wish, id: `k_${at}_${i}`, at })),
  )
const comes = (participantId: string, chamberId = 'c_a'): AskWish => ({
  ...{ kind: 'signUp', participantId, chamberId, also: [], listed: false },
})
const does = (kind: 'cancel' | 'accept' | 'approve' | 'refuse' | 'remove', participantId: string) =>
  ({ kind, participantId }) as AskWish
const entered = (participantId: string, approved = false, chamberId = 'c_a'): AskWish => ({
  ...{ kind: 'signUpMany', chamberId, approved, by: '林晓瓯' },
  entrants: [{ participantId, also: [] }],
})
const swap = (from: string, to: string, approved = false): AskWish => ({
  ...{ kind: 'replace', participantId: from, approved, by: '林晓瓯' },
  entrant: { participantId: to, also: [] },
})
const statesOf = ({ people }: SheetState) =>
  Object.fromEntries(Object.entries(people).map(([id, { state }]) => [id, state]))

/** Until when p_2 may answer, on the Shanghai clock, when p_1's seat comes free at that moment. */
function offeredUntil(date: string, time: string, offerHours: number, startsIn = 1000) {
  const at = fromShanghai(date, time)
  const before = { ...empty({ offerHours }, at), startsAt: at + startsIn * HOUR_MS }
  const { state } = run(before, [comes('p_1'), comes('p_2'), does('cancel', 'p_1')])
  return shanghai(state.people['p_2']!.until!).format('MM-DD HH:mm')
}

test.each([
  ['S6 six hours from 23:00 end in the day', '23:00', 6, '12-02 13:30'],
  ['S6 six hours from 20:00 stand still in the night', '20:00', 6, '12-02 12:00'],
  ['S6 six hours from the morning are six hours', '08:00', 6, '12-01 14:00'],
  ['S6 half past nine in the evening is the last moment of a day', '15:30', 6, '12-01 21:30'],
  ['S6 four hours after midnight begin at half past seven', '00:10', 4, '12-01 11:30'],
  ['S6 a day and a half of hours takes more days', '10:00', 36, '12-03 18:00'],
])('%s', (_, time, hours, until) => {
  expect(offeredUntil('2026-12-01', time, hours)).toBe(until)
})

test('S6 an offer never outlives the beginning, though that lies in the night', () => {
  expect(offeredUntil('2026-12-01', '22:00', 6, 7)).toBe('12-02 05:00')
})

test('S9 whom the office refused waits for review again and holds no seat meanwhile', () => {
  const refused = run(empty({ review: true }), [comes('p_1'), does('refuse', 'p_1'), comes('p_1')]).state
  expect(standingOf(refused, 'p_1')).toMatchObject({ state: 'waiting', reviewing: true, position: null })
  const other = run(refused, [comes('p_2')]).state
  expect(statesOf(other)).toEqual({ p_1: 'waiting', p_2: 'seated' })
  expect(lineOf(other).size).toBe(0)
  expect(statesOf(run(refused, [does('approve', 'p_1')]).state)).toEqual({ p_1: 'seated' })
  expect(standingOf(run(other, [does('approve', 'p_1')]).state, 'p_1')).toMatchObject({ position: 1 })
})

test.each([
  ['S9 though review was switched off', [{ ...entered('p_9'), kind: 'tick' } as AskWish]],
  ['S9 though he cancelled in between', [comes('p_1'), does('cancel', 'p_1')]],
])('%s', (_, between) => {
  const plan = { ...empty().plan, review: false }
  const wishes = [comes('p_1'), does('refuse', 'p_1'), ...between, { kind: 'setPlan' as const, plan }]
  const { state } = run(empty({ review: true }), [...wishes, comes('p_1')])
  expect(state.people['p_1']).toMatchObject({ state: 'waiting', reviewing: true, afterRefusal: true })
})

test('S9 by the door of the chamber as well; by the office he is in', () => {
  const refused = run(empty({ review: true }), [comes('p_1'), does('refuse', 'p_1')]).state
  expect(run(refused, [entered('p_1')]).state.people['p_1']!.state).toBe('waiting')
  expect(run(refused, [entered('p_1', true)]).state.people['p_1']!.state).toBe('seated')
})

test('S3 whom the office removed comes by no door but the office’s', () => {
  const removed = run(empty(), [
    comes('p_1'),
    { kind: 'remove', participantId: 'p_1', reason: '冒名 = 不行' },
  ]).state
  expect(run(removed, [comes('p_1')]).refusal?.code).toBe('activity.removed')
  expect(run(removed, [entered('p_1')]).refusal?.code).toBe('activity.somebody_removed')
  const beside = run({ ...removed, plan: { ...removed.plan, capacity: 3 } }, [entered('p_2')]).state
  expect(run(beside, [swap('p_2', 'p_1')]).refusal?.code).toBe('activity.somebody_removed')
  expect(statesOf(run(removed, [entered('p_1', true)]).state)).toEqual({ p_1: 'seated' })
  expect(unpackPeople(packPeople(removed.people))).toEqual(removed.people)
})

test('S3 under whichever of his ids he was removed', () => {
  const removed = run(empty(), [comes('r_1'), does('remove', 'r_1')]).state
  const asPerson: AskWish = { ...comes('p_1'), also: ['r_1'] } as AskWish
  expect(run(removed, [asPerson]).refusal?.code).toBe('activity.removed')
})

test('S4 with the hall full the seat stays with the chamber, whoever waits before', () => {
  const full = run(empty({ offerHours: 0 }), [entered('r_1'), comes('p_2', 'c_b')]).state
  const { state, refusal, effects } = run(full, [swap('r_1', 's_1')])
  expect([refusal, statesOf(state)]).toEqual([null, { r_1: 'out', p_2: 'waiting', s_1: 'seated' }])
  expect(effects.map(({ kind, participantId }) => `${kind} ${participantId}`)).toEqual([
    'replaced r_1',
    'seated s_1',
  ])
  expect(run(state, [swap('r_1', 's_1')])).toMatchObject({ refusal: null, effects: [] })
})

test('S4 a place in the line keeps its number, and whoever waits himself gives up his own', () => {
  const line = run(empty(), [comes('p_1'), entered('r_1'), comes('p_3'), entered('s_1')]).state
  const after = run(line, [swap('r_1', 's_1')]).state
  expect([...lineOf(after)]).toEqual([
    ['s_1', 1],
    ['p_3', 2],
  ])
})

test.each<[string, AskWish[], string]>([
  [
    'S4 who came is not replaced',
    [{ kind: 'came', marks: [{ participantId: 'r_1', sessionId: 's1', at: 1, came: true }] }],
    'activity.came_already',
  ],
  ['S4 nobody gets two seats', [entered('s_1')], 'activity.has_a_seat'],
  ['S4 who is out hands nothing over', [does('cancel', 'r_1')], 'activity.nobody_there'],
  [
    'S4 after a refusal there is nothing to hand over',
    [does('refuse', 'r_1'), entered('r_1')],
    'activity.review_first',
  ],
])('%s', (_, between, code) => {
  const { state } = run(empty({ capacity: 2, review: true }), [entered('r_1'), ...between])
  expect(run(state, [swap('r_1', 's_1')]).refusal?.code).toBe(code)
})

test('S9 nor does he get a seat by 换人', () => {
  const wishes = [comes('p_1'), does('refuse', 'p_1'), entered('r_1')]
  const { state } = run(empty({ review: true }), wishes)
  expect(run(state, [swap('r_1', 'p_1')]).refusal?.code).toBe('activity.somebody_refused')
  expect(statesOf(run(state, [swap('r_1', 'p_1', true)]).state)).toEqual({ p_1: 'seated', r_1: 'out' })
})

test.each(['seated', 'offered', 'waiting'])('S7 of a cancelled activity nobody is %s any more', (was) => {
  const wishes = [comes('p_1'), comes('p_2'), comes('p_3'), does('cancel', 'p_1'), comes('p_4')]
  const { state } = run(empty({ capacity: 1 }), wishes)
  const seated = run(state, [does('accept', 'p_2')]).state
  const id = { seated: 'p_2', offered: 'p_2', waiting: 'p_3' }[was]!
  const closed = run(was === 'seated' ? seated : state, [{ kind: 'close' }]).state
  expect(standingOf(closed, id)).toEqual({
    ...{ state: 'out', why: 'called_off', reviewing: false, position: null, offerUntil: null },
  })
  expect(standingOf(closed, 'p_1')).toMatchObject({ why: 'cancelled' })
})
