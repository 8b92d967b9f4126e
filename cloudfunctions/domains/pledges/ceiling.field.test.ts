import { codeOf } from '../../kernel/code-of'
import { ceilingOf, mustStayBelow } from './ceiling'

const YUAN = 100
const others = (count: number, pledgedFen: number) =>
  Array.from({ length: count }, (_, i) => ({ _id: `pl_${i}`, pledgedFen }))
const code = (goalFen: number | null, held: ReturnType<typeof others>, amountFen: number) =>
  codeOf(() => mustStayBelow({ goalFen }, held, amountFen))

test('G4 one member pledges 10,000,000,000 yuan: not without the office', () => {
  expect(code(10_000_000_000, [], 10_000_000_000 * YUAN)).toBe('pledge.above_ceiling')
  expect(code(null, [], 10_000_000_000 * YUAN)).toBe('pledge.above_ceiling')
})

test('G4 a tenth of the goal, at least a million yuan, ten millions without a goal', () => {
  expect(ceilingOf({ goalFen: 100_000_000 * YUAN })).toBe(10_000_000 * YUAN)
  expect(ceilingOf({ goalFen: 50_000 * YUAN })).toBe(1_000_000 * YUAN)
  expect(ceilingOf({ goalFen: null })).toBe(10_000_000 * YUAN)
})

test('G4 the sum of what stands counts, to the 分', () => {
  expect(code(null, others(3, 2_000_000 * YUAN), 4_000_000 * YUAN)).toBeNull()
  expect(code(null, others(3, 2_000_000 * YUAN), 4_000_000 * YUAN + 1)).toBe('pledge.above_ceiling')
})

test('G4 thirty small ones are too many; withdrawn ones do not count', () => {
  expect(code(null, others(19, 1), 1)).toBeNull()
  expect(code(null, others(20, 1), 1)).toBe('pledge.too_many')
  expect(code(null, others(30, 0), 1)).toBeNull()
})
