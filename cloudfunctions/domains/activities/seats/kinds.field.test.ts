import fc from 'fast-check'
import { noKinds, signUpKinds } from '@contract/sign-up-kinds'
import { countsOf } from './counts'
import type { Place, SheetState } from './documents'
import { Hall } from './hall'
import { countKinds, kindOf, withAsking } from './kinds'

const place = (over: Partial<Place> = {}): Place => ({
  ...{ chamberId: 'c_1', state: 'seated', reviewing: false, seq: 1, at: 0, listed: false, came: {} },
  ...over,
})

test.each([
  [place(), false, 'seated'],
  [place({ reviewing: true }), false, 'reviewing'],
  [place({ reviewing: true }), true, 'asking'],
  [place(), true, 'asking'],
  [place({ state: 'offered', until: 9 }), false, 'offered'],
  [place({ state: 'offered', until: 9 }), true, 'asking'],
  [place({ state: 'offered', until: 9, reviewing: true }), false, 'offered'],
  [place({ state: 'waiting' }), false, 'waiting'],
  [place({ state: 'waiting', reviewing: true }), false, 'reviewing'],
  [place({ state: 'waiting', reviewing: true, afterRefusal: true }), false, 'reviewing'],
  [place({ reviewing: true, came: { s1: 5 } }), true, 'seated'],
  [place({ state: 'out', why: 'removed' }), true, 'out'],
] as const)('H3 %# of one kind only, whatever is open about it', (given, asks, kind) => {
  expect(kindOf(given, asks)).toBe(kind)
})

const someone = fc.record({
  chamberId: fc.constantFrom('c_1', 'c_2', 'c_3'),
  state: fc.constantFrom<Place['state']>('seated', 'offered', 'waiting', 'out'),
  reviewing: fc.boolean(),
  came: fc.constantFrom<Place['came']>({}, {}, { s1: 5 }),
  asks: fc.boolean(),
})

test('H3 the figures that are kept, with those who ask moved, are those of a count of the people', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 30 }), (all) => {
      const people = all.map(({ asks, came, ...over }, i) => {
        const there = over.state === 'seated' ? { came } : {}
        return [place({ ...over, ...there, seq: i + 1 }), asks] as const
      })
      const plan = {
        capacity: 30,
        reserves: [],
        releaseAt: null,
        waitlist: true,
        review: true,
        offerHours: 24,
      }
      const named = Object.fromEntries(people.map(([each], i) => [`p_${i}`, each]))
      const state: SheetState = {
        ...{ plan, startsAt: 1, counting: ['s1'], closed: false, people: named, seq: 30, lastAt: 0 },
      }
      const kept = countsOf(new Hall(state))
      const counts = withAsking(
        kept,
        people.flatMap(([each, asks]) => (asks ? [each] : [])),
      )
      expect(counts.kinds).toEqual(countKinds(people))
      const bySeats = Object.values(counts.seatedByChamber).reduce((sum, n) => sum + n, 0)
      expect(bySeats).toBe(counts.kinds.seated)
      expect(signUpKinds.reduce((sum, kind) => sum + counts.kinds[kind], 0)).toBe(all.length)
    }),
    { numRuns: 500, seed: 3 },
  )
  expect(countKinds([])).toEqual(noKinds())
})
