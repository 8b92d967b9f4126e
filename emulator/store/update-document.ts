import { compareValues, isPlainObject } from './bson-order'
import { typeName } from './shell-text'
import type { Document, Expression } from './types'
import { arrayOperators } from './update-arrays'
import { fieldOperators } from './update-fields'
import { parsePath, updateFailure } from './update-path'

const OPERATORS = { ...fieldOperators, ...arrayOperators }

/**
 * The document after an update as MongoDB does it; the very same object when nothing changes.
 * @throws StoreError UPDATE_TYPE, with MongoDB's words, where MongoDB refuses
 */
export function updateDocument(before: Document, update: Expression): Document {
  const steps = stepsOf(update)
  const after = thaw(before) as Document
  for (const { operator, segments, operand } of steps) OPERATORS[operator]!(after, segments, thaw(operand))
  if (compareValues(before._id, after._id) !== 0)
    throw updateFailure("Performing an update on the path '_id' would modify the immutable field '_id'")
  return compareValues(before, after) === 0 ? before : after
}

function stepsOf(update: Expression) {
  const entries = Object.entries(update)
  if (entries.length === 0) throw updateFailure('the update operation document must contain atomic operators')
  const steps = entries.flatMap(([operator, fields]) => {
    if (!operator.startsWith('$'))
      throw updateFailure(`the update operation document must contain atomic operators, found '${operator}'`)
    if (!Object.hasOwn(OPERATORS, operator))
      throw updateFailure(`Unknown modifier: ${operator}, or not supported by this emulator`)
    if (!isPlainObject(fields))
      throw updateFailure(
        `Modifiers operate on fields but we found type ${typeName(fields)} instead: ${operator}`,
      )
    if (Object.keys(fields).length === 0)
      throw updateFailure(
        `'${operator}' is empty. You must specify a field like so: {${operator}: {<field>: ...}}`,
      )
    return Object.entries(fields).map(([path, operand]) => ({ operator, segments: parsePath(path), operand }))
  })
  refuseConflicts(
    steps.flatMap(({ operator, segments, operand }) =>
      operator === '$rename' && typeof operand === 'string' ? [segments, parsePath(operand)] : [segments],
    ),
  )
  return steps
}

/** No path may be changed twice, nor lie within another that is. */
function refuseConflicts(paths: string[][]): void {
  const whole = new Set<string>()
  const passed = new Set<string>()
  for (const segments of paths) {
    const path = segments.join('.')
    const ways = segments.map((_, i) => segments.slice(0, i + 1).join('.'))
    const conflict = passed.has(path) ? path : ways.find((way) => whole.has(way))
    if (conflict !== undefined)
      throw updateFailure(`Updating the path '${path}' would create a conflict at '${conflict}'`)
    whole.add(path)
    for (const way of ways) passed.add(way)
  }
}

/** A copy whose objects and arrays may be changed. */
function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thaw)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, thaw(field)]))
}
