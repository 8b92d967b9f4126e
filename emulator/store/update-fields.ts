import { compareValues, isPlainObject } from './bson-order'
import { shellText, typeName } from './shell-text'
import type { Document } from './types'
import { parsePath, setAt, unsetAt, updateFailure, valueAt } from './update-path'

/** One update operator on one field of a document that may be changed in place. */
export type UpdateOperator = (document: Document, segments: string[], operand: unknown) => void

const $inc: UpdateOperator = (document, segments, operand) =>
  calculate('$inc', 'increment', document, segments, operand, (value, by) => (value ?? 0) + by)

const $mul: UpdateOperator = (document, segments, operand) =>
  calculate('$mul', 'multiply', document, segments, operand, (value, by) => (value ?? 0) * by)

function calculate(
  operator: string,
  verb: string,
  document: Document,
  segments: string[],
  operand: unknown,
  result: (value: number | undefined, operand: number) => number,
): void {
  const value = valueAt(document, segments)
  if (typeof operand !== 'number')
    throw updateFailure(
      `Cannot ${verb} with non-numeric argument: {${segments.join('.')}: ${shellText(operand)}}`,
    )
  if (value !== undefined && typeof value !== 'number')
    throw updateFailure(
      `Cannot apply ${operator} to a value of non-numeric type. {_id: ${shellText(document._id)}} has the field ` +
        `'${segments[segments.length - 1]}' of non-numeric type ${typeName(value)}`,
    )
  setAt(document, segments, result(value, operand))
}

/** $min and $max keep the value that comes first in BSON's order, or last. */
const keep =
  (sign: 1 | -1): UpdateOperator =>
  (document, segments, operand) => {
    const value = valueAt(document, segments)
    if (value === undefined || compareValues(operand, value) * sign < 0) setAt(document, segments, operand)
  }

const $rename: UpdateOperator = (document, segments, operand) => {
  const path = segments.join('.')
  if (typeof operand !== 'string')
    throw updateFailure(`The 'to' field for $rename must be a string: ${path}: ${shellText(operand)}`)
  const target = parsePath(operand)
  for (const [end, way] of [
    ['source', segments],
    ['destination', target],
  ] as const)
    for (let i = 1; i < way.length; i++)
      if (Array.isArray(valueAt(document, way.slice(0, i))))
        throw updateFailure(`The ${end} field of $rename cannot be in an array: '${way.join('.')}'`)
  const value = valueAt(document, segments)
  if (value === undefined) return
  unsetAt(document, segments)
  setAt(document, target, value)
}

const BITWISE: Record<string, (a: number, b: number) => number> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
}

/** On 32-bit integers. */
const $bit: UpdateOperator = (document, segments, operand) => {
  const value = valueAt(document, segments) ?? 0
  if (typeof value !== 'number' || value !== (value | 0))
    throw updateFailure(`Cannot apply $bit to a value of non-integral type ${typeName(value)}`)
  if (!isPlainObject(operand)) throw updateFailure('The $bit modifier takes {and|or|xor: <integer>}')
  let result = value
  for (const [name, mask] of Object.entries(operand)) {
    const combine = BITWISE[name]
    if (!combine || typeof mask !== 'number' || mask !== (mask | 0))
      throw updateFailure(
        `The $bit modifier takes {and|or|xor: <integer>}, not {${name}: ${shellText(mask)}}`,
      )
    result = combine(result, mask)
  }
  setAt(document, segments, result)
}

export const fieldOperators: Record<string, UpdateOperator> = {
  $set: setAt,
  $unset: unsetAt,
  $inc,
  $mul,
  $min: keep(1),
  $max: keep(-1),
  $rename,
  $bit,
}
