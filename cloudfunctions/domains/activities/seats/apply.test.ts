import type { SeatPlan } from '@contract/activities'
import { applyAll } from './apply'
import { countsOf } from './counts'
import type { AskWish, SheetState } from './documents'
import { Hall } from './hall'
import { lineOf } from './standing'

const HOUR_MS = 3_600_000
const plan = (over: Partial<SeatPlan> = {}): SeatPlan => ({
  ...{ capacity: 2, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 24, ...over },
})
const empty = (over: Partial<SeatPlan> = {}): SheetState => ({
  ...{
    plan: plan(over),
    startsAt: 1000 * HOUR_MS,
    counting: ['s1'],
    closed: false,
    people: {},
    seq: 0,
    lastAt: 0,
  },
})
const reserve = (chamberId: string, seats: number) => ({ chamberId, chamberName: chamberId, seats })

/** One wish an hour unless said otherwise. */
function run(state: SheetState, wishes: AskWish[], from = 1) {
  return applyAll(
    state,
    wishes.map((wish, i) => ({ ...wish, id: `k_${i}`, at: (from + i) * HOUR_MS })),
  )
}
const comes = (participantId: string, chamberId = 'c_a'): AskWish => ({
  ...{ kind: 'signUp', participantId, chamberId, also: [], listed: false },
})
const does = (
  kind: 'cancel' | 'accept' | 'decline' | 'approve' | 'refuse' | 'remove',
  participantId: string,
) => ({ kind, participantId }) as AskWish
const statesOf = ({ people }: SheetState) =>
  Object.fromEntries(Object.entries(people).map(([id, { state }]) => [id, state]))

test('a reserved seat that comes free goes to the first of that chamber, an open one to the first of all', () => {
  const two = empty({ capacity: 2, reserves: [reserve('c_b', 1)], offerHours: 0 })
  const full = [comes('p_1', 'c_a'), comes('p_2', 'c_b'), comes('p_3', 'c_a'), comes('p_4', 'c_b')]
  const after = (leaves: string) => statesOf(run(two, [...full, does('cancel', leaves)]).state)
  expect(after('p_2')).toEqual({ p_1: 'seated', p_2: 'out', p_3: 'waiting', p_4: 'seated' })
  expect(after('p_1')).toEqual({ p_1: 'out', p_2: 'seated', p_3: 'seated', p_4: 'waiting' })
})

test('when somebody with an open seat leaves, a colleague beyond the reserve does not hold it for the chamber', () => {
  const wishes = [comes('b_1', 'c_b'), comes('b_2', 'c_b'), comes('a_1', 'c_a'), does('cancel', 'b_1')]
  const { state } = run(empty({ capacity: 2, reserves: [reserve('c_b', 1)], offerHours: 0 }), wishes)
  expect(statesOf(state)).toEqual({ b_1: 'out', b_2: 'seated', a_1: 'seated' })
})

test('an offer ends with the activity’s beginning at the latest; then nobody moves up by himself', () => {
  const late = { ...empty({ capacity: 1 }), startsAt: 10 * HOUR_MS }
  const { state, nextAt } = run(late, [comes('p_1'), comes('p_2'), comes('p_3'), does('cancel', 'p_1')])
  expect([state.people['p_2'], nextAt]).toMatchObject([
    { state: 'offered', until: 10 * HOUR_MS },
    10 * HOUR_MS,
  ])
  const begun = run(state, [{ kind: 'tick' }], 11)
  expect(statesOf(begun.state)).toEqual({ p_1: 'out', p_2: 'out', p_3: 'waiting' })
  const moved = run(begun.state, [{ kind: 'setSessions', startsAt: 90 * HOUR_MS, counting: [] }], 12)
  expect(statesOf(moved.state)).toMatchObject({ p_3: 'offered' })
})

test.each<[string, Partial<SeatPlan>, string | null]>([
  ['as many as are taken', { capacity: 2 }, null],
  ['fewer', { capacity: 1 }, 'activity.capacity_below_taken'],
  [
    'more reserved than there are',
    { capacity: 3, reserves: [reserve('c_a', 4)] },
    'activity.reserves_exceed_capacity',
  ],
  [
    'reserved for others what is taken',
    { capacity: 3, reserves: [reserve('c_b', 2)] },
    'activity.reserves_too_large',
  ],
  ['reserved for those who are in', { capacity: 3, reserves: [reserve('c_a', 3)] }, null],
])('a plan with %s', (_, over, code) => {
  const wishes: AskWish[] = [comes('p_1'), comes('p_2'), { kind: 'setPlan', plan: plan(over) }]
  const { refusal, state } = run(empty(), wishes)
  expect(refusal?.code ?? null).toBe(code)
  expect(state.plan.capacity).toBe(code ? 2 : over.capacity)
})

test('all of them or none', () => {
  const many: AskWish = {
    ...{ kind: 'signUpMany', chamberId: 'c_a', approved: false, by: '秘书长' },
    entrants: ['p_1', 'p_2', 'p_3'].map((participantId) => ({ participantId, also: [] })),
  }
  const none = run(empty({ waitlist: false }), [many])
  expect([none.refusal?.code, none.state.people]).toEqual(['activity.not_enough_seats', {}])
  expect(statesOf(run(empty(), [many]).state)).toEqual({ p_1: 'seated', p_2: 'seated', p_3: 'waiting' })
})

test.each<[AskWish[], string]>([
  [[does('approve', 'p_1')], 'activity.not_reviewing'],
  [[does('refuse', 'p_9')], 'activity.not_reviewing'],
  [[does('remove', 'p_9')], 'activity.nobody_there'],
  [[does('remove', 'p_1'), does('remove', 'p_1')], 'activity.nobody_there'],
  [[does('remove', 'p_1'), comes('p_1')], 'activity.removed'],
  [[{ kind: 'stars', participantId: 'p_9', stars: 5 }], 'activity.not_signed_up'],
  [[{ kind: 'close' }, comes('p_2')], 'activity.cancelled'],
])('%j is refused', (wishes, code) => {
  expect(run(empty(), [comes('p_1'), ...wishes]).refusal?.code).toBe(code)
})

test('whom the office removed comes back through the office', () => {
  const entrants = [{ participantId: 'p_1', also: [] }]
  const again: AskWish = { kind: 'signUpMany', chamberId: 'c_a', entrants, approved: true, by: '经合办' }
  expect(statesOf(run(empty(), [comes('p_1'), does('remove', 'p_1'), again]).state)).toEqual({
    p_1: 'seated',
  })
})

test('marks of two phones give the same in whatever order, and as often, they arrive', () => {
  const mark = (at: number, came: boolean) => ({ participantId: 'p_1', sessionId: 's1', at, came })
  const marks = [mark(10, true), mark(20, false), mark(30, true), mark(30, false), mark(5, true)]
  const outcome = (order: number[]) => {
    const { state, hall } = run(empty(), [comes('p_1'), { kind: 'came', marks: order.map((i) => marks[i]!) }])
    return [state.people['p_1']!.came, state.people['p_1']!.undone, countsOf(hall).came]
  }
  const expected = outcome([0, 1, 2, 3, 4])
  expect(expected).toEqual([{ s1: 30 }, { s1: 30 }, { s1: 1 }])
  for (const order of [
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [0, 0, 1, 1, 2, 3, 3, 4],
    [3, 2, 1, 0, 4],
  ])
    expect(outcome(order)).toEqual(expected)
})

test('whoever is there with an offer has accepted; whoever waits is not marked', () => {
  const marks = ['p_2', 'p_3'].map((participantId) => ({ participantId, sessionId: 's1', at: 1, came: true }))
  const wishes: AskWish[] = [
    comes('p_1'),
    comes('p_2'),
    comes('p_3'),
    does('cancel', 'p_1'),
    { kind: 'came', marks },
  ]
  const { state } = run(empty({ capacity: 1 }), wishes)
  expect(statesOf(state)).toEqual({ p_1: 'out', p_2: 'seated', p_3: 'waiting' })
})

test('closed, everybody stays where he was and is told; a later ask changes nothing', () => {
  const { state, effects } = run(empty({ capacity: 1 }), [comes('p_1'), comes('p_2'), { kind: 'close' }])
  expect(effects.filter(({ kind }) => kind === 'closed').map(({ participantId }) => participantId)).toEqual([
    'p_1',
    'p_2',
  ])
  expect(statesOf(run(state, [does('cancel', 'p_1')], 9).state)).toEqual({ p_1: 'out', p_2: 'waiting' })
})

test('whoever leaves the house gives back what is to come, and keeps no name', () => {
  const forget: AskWish = { kind: 'forget', participantId: 'p_1', as: 'x_1' }
  const { state } = run(empty({ capacity: 1, offerHours: 0 }), [comes('p_1'), comes('p_2'), forget])
  expect(statesOf(state)).toEqual({ x_1: 'out', p_2: 'seated' })
  expect(lineOf(state).size).toBe(0)
  expect(countsOf(new Hall(state))).toMatchObject({ taken: 1, waiting: 0 })
})
