import fc from 'fast-check'
import type { SeatPlan } from '@contract/activities'
import { applyAll } from './apply'
import { countsOf } from './counts'
import type { Ask, AskWish, Place, SheetState } from './documents'
import { Hall, holdsSeat, isInLine, isLive, reservesAt } from './hall'
import { packPeople, unpackPeople } from './pack'
import { lineOf } from './standing'

const HOUR_MS = 3_600_000
const START = 1_800_000_000_000
const BEGINS = START + 400 * HOUR_MS
const chambers = ['c_a', 'c_b', 'c_c', 'c_d']
const persons = Array.from({ length: 14 }, (_, i) => `p_${i}`)
/** Somebody who is on the roster too. */
const alsoOf = (id: string) => (id.endsWith('3') ? [id.replace('p_', 'r_')] : [])

const person = fc.constantFrom(...persons)
const chamber = fc.constantFrom(...chambers)
const plan: fc.Arbitrary<SeatPlan> = fc.record({
  capacity: fc.integer({ min: 1, max: 9 }),
  reserves: fc.uniqueArray(
    fc.record({
      chamberId: chamber,
      chamberName: fc.constant('商会'),
      seats: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 3, selector: ({ chamberId }) => chamberId },
  ),
  releaseAt: fc.option(fc.integer({ min: 0, max: 300 }).map((h) => START + h * HOUR_MS)),
  waitlist: fc.boolean(),
  review: fc.boolean(),
  offerHours: fc.constantFrom(0, 0, 2, 24),
})

const one = fc.record({ participantId: person })
const wishes: fc.Arbitrary<AskWish> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ participantId: person, chamberId: chamber }).map((entry): AskWish => ({
      ...{ kind: 'signUp', listed: false, also: alsoOf(entry.participantId) },
      ...entry,
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        chamberId: chamber,
        ids: fc.uniqueArray(person, { minLength: 1, maxLength: 4 }),
        approved: fc.boolean(),
      })
      .map(({ ids, ...rest }): AskWish => ({
        ...{ kind: 'signUpMany', by: '项知远', ...rest },
        entrants: ids.map((id) => ({
          participantId: alsoOf(id)[0] ?? id,
          also: alsoOf(id).length > 0 ? [id] : [],
        })),
      })),
  },
  { weight: 6, arbitrary: one.map((who): AskWish => ({ kind: 'cancel', ...who })) },
  ...(['accept', 'decline', 'approve', 'refuse', 'remove'] as const).map((kind) => ({
    weight: kind === 'accept' ? 4 : 2,
    arbitrary: one.map((who): AskWish => ({ kind, ...who })),
  })),
  {
    weight: 4,
    arbitrary: fc.record({ from: person, to: person, approved: fc.boolean() }).map((swap): AskWish => ({
      ...{ kind: 'replace', participantId: swap.from, approved: swap.approved, by: '项知远' },
      entrant: { participantId: swap.to, also: alsoOf(swap.to) },
    })),
  },
  { weight: 3, arbitrary: plan.map((made): AskWish => ({ kind: 'setPlan', plan: made })) },
  { weight: 3, arbitrary: fc.constant<AskWish>({ kind: 'tick' }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 350, max: 500 }).map((h): AskWish => ({
      ...{ kind: 'setSessions', startsAt: START + h * HOUR_MS, counting: ['s1'] },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ participantId: person, came: fc.boolean(), at: fc.integer({ min: 0, max: 5 }) })
      .map((mark): AskWish => ({ kind: 'came', marks: [{ sessionId: 's1', ...mark }] })),
  },
)

/** Clocks of several machines: mostly forwards, sometimes a little back. */
const asks: fc.Arbitrary<Ask[]> = fc
  .array(fc.tuple(wishes, fc.integer({ min: -1, max: 12 })), { minLength: 1, maxLength: 60 })
  .map((steps) => {
    let at = START
    return steps.map(([wish, hours], i): Ask => ({ ...wish, id: `k_${i}`, at: (at += hours * HOUR_MS) }))
  })

const empty = (first: SeatPlan): SheetState => ({
  ...{ plan: first, startsAt: BEGINS, counting: ['s1'], closed: false, people: {}, seq: 0, lastAt: START },
})

const possible = plan.filter(
  ({ capacity, reserves }) => reserves.reduce((sum, { seats }) => sum + seats, 0) <= capacity,
)

/** Counted from the people alone, the long way. */
function recount({ plan: { capacity, ...rest }, people, lastAt }: SheetState) {
  const reserves = reservesAt({ capacity, ...rest }, lastAt)
  const places = Object.values(people)
  const seatsOf = (id: string) => places.filter((each) => each.chamberId === id && holdsSeat(each)).length
  const held = [...reserves].reduce((sum, [id, r]) => sum + Math.max(0, r - seatsOf(id)), 0)
  const taken = places.filter(holdsSeat).length
  const free = capacity - taken - held
  return {
    counts: {
      capacity,
      taken,
      waiting: places.filter(isInLine).length,
      held,
      free,
    },
    fits: (id: string) => seatsOf(id) < (reserves.get(id) ?? 0) || free > 0,
  }
}

const waitingIn = ({ people }: SheetState) => Object.entries(people).filter(([, place]) => isInLine(place))
const goesOn = ({ startsAt, lastAt, closed }: SheetState) => !closed && lastAt < startsAt

function checkState(state: SheetState) {
  const { counts, fits } = recount(state)
  expect(counts.free).toBeGreaterThanOrEqual(0)
  expect(countsOf(new Hall(state))).toMatchObject(counts)
  if (goesOn(state)) expect(waitingIn(state).filter(([, place]) => fits(place.chamberId))).toEqual([])
  const line = lineOf(state)
  expect([...line.values()]).toEqual(Array.from({ length: counts.waiting }, (_, i) => i + 1))
  const seqs = [...line.keys()].map((id) => state.people[id]!.seq)
  expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
  for (const id of persons) {
    const places = [id, ...alsoOf(id)].flatMap((each) => state.people[each] ?? [])
    expect(places.filter(isLive).length).toBeLessThanOrEqual(1)
  }
  const numbers = Object.values(state.people)
    .filter(isLive)
    .map(({ seq }) => seq)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const { state: is, until, afterRefusal, reviewing } of Object.values(state.people)) {
    // Whom the office refused holds nothing until it has approved him.
    if (afterRefusal) expect(is === 'out' || (is === 'waiting' && reviewing)).toBe(true)
    expect(until !== undefined).toBe(is === 'offered')
    if (until !== undefined) expect(until > state.lastAt && until <= state.startsAt).toBe(true)
  }
}

const movedUp = (before: SheetState, after: SheetState): [string, Place][] =>
  waitingIn(before).filter(([id, { seq }]) => {
    const now = after.people[id]!
    return now.seq === seq && holdsSeat(now)
  })

const seatsGivenUp = new Set(['cancel', 'decline', 'refuse', 'remove', 'replace'])

/** The chamber's seat stays the chamber's: nobody who waits moves up because of it. */
function checkReplaced(earlier: SheetState, after: SheetState, ask: Extract<Ask, { kind: 'replace' }>) {
  const { participantId } = ask
  const before = applyAll(earlier, [{ id: 'look', at: ask.at, kind: 'tick' }]).state
  const [was, is] = [before.people[participantId], after.people[participantId]]
  if (!was || !isLive(was) || is?.why !== 'replaced') return
  const heldBy = ({ people }: SheetState, { chamberId }: Place) =>
    Object.values(people).filter((place) => place.chamberId === chamberId && holdsSeat(place)).length
  expect(heldBy(after, was)).toBe(heldBy(before, was))
}

function checkStep(before: SheetState, after: SheetState, ask: Ask) {
  expect(after.lastAt).toBe(Math.max(before.lastAt, ask.at))
  for (const [, { seq, chamberId }] of movedUp(before, after)) {
    const overtaken = waitingIn(after).filter(([, place]) => place.seq < seq)
    // Only people of another chamber may be overtaken, and only where seats are reserved.
    expect(overtaken.filter(([, place]) => place.chamberId === chamberId)).toEqual([])
    if (reservesAt(after.plan, after.lastAt).size === 0) expect(overtaken).toEqual([])
  }
  if (ask.kind === 'replace') checkReplaced(before, after, ask)
  for (const [id, place] of Object.entries(before.people)) {
    const now = after.people[id]!
    if (!isLive(place) || isLive(now)) continue
    const byHimself = seatsGivenUp.has(ask.kind) && 'participantId' in ask && ask.participantId === id
    expect(byHimself || (now.why === 'lapsed' && place.until! <= after.lastAt)).toBe(true)
  }
}

test('after every ask of 500 random sequences each seat is sold once, and nobody waits in vain', () => {
  fc.assert(
    fc.property(possible, asks, (first, sequence) => {
      let state = empty(first)
      for (const ask of sequence) {
        const { state: after, refusal, nextAt } = applyAll(state, [ask])
        checkState(after)
        checkStep(state, after, ask)
        expect(nextAt === null || nextAt > after.lastAt).toBe(true)
        if (refusal) expect(after).toEqual(applyAll(state, [{ id: ask.id, at: ask.at, kind: 'tick' }]).state)
        state = after
      }
    }),
    { numRuns: 500 },
  )
}, 120_000)

test('folded at whatever point, and kept as text in between, the asks give the same', () => {
  fc.assert(
    fc.property(possible, asks, fc.nat(), (first, sequence, cut) => {
      const at = cut % (sequence.length + 1)
      const whole = applyAll(empty(first), sequence)
      const half = applyAll(empty(first), sequence.slice(0, at))
      const stored = { ...half.state, people: unpackPeople(packPeople(half.state.people)) }
      expect(stored).toEqual(half.state)
      const rest = applyAll(stored, sequence.slice(at))
      expect(rest.state).toEqual(whole.state)
      expect(rest.nextAt).toBe(whole.nextAt)
      expect([...half.effects, ...rest.effects]).toEqual(whole.effects)
      expect(countsOf(rest.hall)).toEqual(countsOf(whole.hall))
      expect(new Set(whole.effects.map(({ id }) => id)).size).toBe(whole.effects.length)
    }),
    { numRuns: 500 },
  )
}, 120_000)

test('what was given is not changed by applying to it', () => {
  fc.assert(
    fc.property(possible, asks, (first, sequence) => {
      const { state } = applyAll(empty(first), sequence)
      const copy = structuredClone(state)
      applyAll(state, sequence)
      expect(state).toEqual(copy)
    }),
    { numRuns: 100 },
  )
})
