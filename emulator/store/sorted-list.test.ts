import fc from 'fast-check'
import { SortedList } from './sorted-list'

const byNumber = (a: number, b: number) => a - b

function contents(list: SortedList<number>, reverse = false): number[] {
  return [
    ...list.between(
      list.seek(() => 1),
      list.seek(() => -1),
      reverse,
    ),
  ]
}

test('whatever is inserted and deleted, it holds the rest in order, forwards and backwards', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(3000)), { minLength: 500, maxLength: 3000 })
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(3000)), steps, (initial, operations) => {
      const list = new SortedList(byNumber, initial)
      const model = new Set(initial)
      for (const [insert, value] of operations) {
        if (!insert) list.delete(value)
        else if (!model.has(value)) list.insert(value)
        if (insert) model.add(value)
        else model.delete(value)
      }
      const expected = [...model].sort(byNumber)
      expect(contents(list)).toEqual(expected)
      expect(contents(list, true)).toEqual(expected.reverse())
    }),
    { numRuns: 30 },
  )
})

test('a range and its length agree with filtering', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(5000), { maxLength: 2000 }),
      fc.nat(5000),
      fc.nat(5000),
      (items, low, high) => {
        const list = new SortedList(byNumber, items)
        const [from, to] = [list.seek((item) => item - low), list.seek((item) => item - high)]
        const expected = items.filter((item) => item >= low && item < high).sort(byNumber)
        expect([...list.between(from, to, false)]).toEqual(expected)
        expect(list.distance(from, to)).toBe(expected.length)
      },
    ),
  )
})
