import { codeOf } from '../../kernel/code-of'
import { ceilingOf, isAbove } from './ceiling'

const YUAN = 100
const others = (count: number, fen: number | null) => Array.from({ length: count }, () => fen)

test('G4 one member pledges 10,000,000,000 yuan: not without the office', () => {
  expect(isAbove({ goalFen: 10_000_000_000 }, [], 10_000_000_000 * YUAN)).toBe(true)
  expect(isAbove({ goalFen: null }, [], 10_000_000_000 * YUAN)).toBe(true)
})

test('G4 a tenth of the goal, at least a million yuan, ten millions without a goal', () => {
  expect(ceilingOf({ goalFen: 100_000_000 * YUAN })).toBe(10_000_000 * YUAN)
  expect(ceilingOf({ goalFen: 50_000 * YUAN })).toBe(1_000_000 * YUAN)
  expect(ceilingOf({ goalFen: null })).toBe(10_000_000 * YUAN)
})

test('G4 the sum of what stands counts, to the 分; what is held does not', () => {
  const three = others(3, 2_000_000 * YUAN)
  expect(isAbove({ goalFen: null }, three, 4_000_000 * YUAN)).toBe(false)
  expect(isAbove({ goalFen: null }, three, 4_000_000 * YUAN + 1)).toBe(true)
  expect(isAbove({ goalFen: null }, [...three, null], 4_000_000 * YUAN)).toBe(false)
})

test('G4 thirty small ones are too many, held ones among them; withdrawn ones do not count', () => {
  const code = (all: (number | null)[]) => codeOf(() => isAbove({ goalFen: null }, all, 1))
  expect(code(others(19, 1))).toBeNull()
  expect(code(others(20, 1))).toBe('pledge.too_many')
  expect(code(others(20, null))).toBe('pledge.too_many')
  expect(code(others(30, 0))).toBeNull()
})
