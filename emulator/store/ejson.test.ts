import type { Long } from 'bson'
import fc from 'fast-check'
import { compareValues } from './bson-order'
import { decodeEjson, encodeEjson } from './ejson'

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
)
const name = fc.string({ minLength: 1 }).filter((text) => !text.startsWith('$') && text !== '__proto__')
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('any')),
    fc.dictionary(name, tie('any'), { noNullPrototype: true }),
  ),
})).any

test('every value comes back from disk as it went', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (document) => {
      expect(decodeEjson(encodeEjson(document))).toEqual(withoutNegativeZero(document))
    }),
  )
})

test('a pattern comes back as a pattern', () => {
  expect(decodeEjson(encodeEjson({ a: /^温/i }))).toEqual({ a: /^温/i })
})

test('an int64 that a number cannot hold keeps its digits', () => {
  const back = decodeEjson('{"n":{"$numberLong":"9007199254740993"}}') as { n: Long }
  expect(back.n.toString()).toBe('9007199254740993')
  expect(encodeEjson(back)).toBe('{"n":{"$numberLong":"9007199254740993"}}')
})

test('an int64 that a number can hold is a number', () => {
  expect(decodeEjson('{"n":{"$numberLong":"1700000000000"}}')).toEqual({ n: 1700000000000 })
})

test('the order of values is total', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0)
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0)
        expect(compareValues(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

test('types come in the order of BSON', () => {
  const ascending = [null, Number.NaN, -1, 'a', {}, [], false, true, new Date(0), /a/]
  const shuffled = [...ascending].reverse()
  expect(shuffled.sort(compareValues)).toEqual(ascending)
})

function withoutNegativeZero(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(withoutNegativeZero)
  if (typeof input === 'object' && input !== null && !(input instanceof Date))
    return Object.fromEntries(Object.entries(input).map(([key, field]) => [key, withoutNegativeZero(field)]))
  return Object.is(input, -0) ? 0 : input
}
