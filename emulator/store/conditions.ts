import { isPlainObject } from './bson-order'
import type { Expression } from './types'

/** What a filter says of one path, as far as an index can use it. */
export interface Condition {
  points?: unknown[]
  /** Values that an array must all hold: an index leads to any one of them, the filter tests the others. */
  all?: unknown[]
  low?: { value: unknown; inclusive: boolean }
  high?: { value: unknown; inclusive: boolean }
}

export interface Conditions {
  byPath: Map<string, Condition>
  /** The filter says nothing else: a document that meets all conditions matches. */
  complete: boolean
}

/** Splits a filter's conjuncts into those an index can serve and the rest. */
export function conditionsOf(filter: Expression): Conditions {
  const conditions: Conditions = { byPath: new Map(), complete: true }
  collect(filter, conditions)
  return conditions
}

function collect(filter: Expression, conditions: Conditions): void {
  for (const [path, expression] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(expression) && expression.every(isPlainObject))
      for (const part of expression) collect(part, conditions)
    else if (path.startsWith('$')) conditions.complete = false
    else if (isOperators(expression))
      for (const [operator, operand] of Object.entries(expression)) add(conditions, path, operator, operand)
    else add(conditions, path, '$eq', expression)
  }
}

function add(conditions: Conditions, path: string, operator: string, operand: unknown): void {
  const condition = conditions.byPath.get(path) ?? {}
  if (operator === '$all' && isListOfPoints(operand)) {
    conditions.byPath.set(path, { ...condition, all: operand })
    conditions.complete = false
  } else if (narrow(condition, operator, operand)) conditions.byPath.set(path, condition)
  else conditions.complete = false
  // In a query null also matches through arrays in ways that an index entry does not show.
  if (condition.points?.includes(null)) conditions.complete = false
}

/** Takes one comparison in, or says that it cannot. */
function narrow(condition: Condition, operator: string, operand: unknown): boolean {
  const { points, low, high } = condition
  const points2 =
    operator === '$eq' ? [operand] : operator === '$in' && Array.isArray(operand) ? operand : null
  if (points2) {
    if (points || low || high || !points2.every(isPoint)) return false
    condition.points = [...new Map(points2.map((point) => [pointKey(point), point])).values()]
    return true
  }
  const bound = { value: operand, inclusive: operator.endsWith('e') }
  if (points || !isRangeValue(operand)) return false
  if ((operator === '$gt' || operator === '$gte') && !low && sameType(operand, high?.value))
    condition.low = bound
  else if ((operator === '$lt' || operator === '$lte') && !high && sameType(operand, low?.value))
    condition.high = bound
  else return false
  return true
}

export function isOperators(expression: unknown): expression is Expression {
  return isPlainObject(expression) && Object.keys(expression).some((name) => name.startsWith('$'))
}

function isPoint(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || isRangeValue(value)
}

/** Null also matches what is not there. */
function isListOfPoints(operand: unknown): operand is unknown[] {
  return (
    Array.isArray(operand) && operand.length > 0 && operand.every((value) => value !== null && isPoint(value))
  )
}

function pointKey(point: unknown): string {
  return `${typeof point} ${point instanceof Date ? point.getTime() : String(point)}`
}

function isRangeValue(value: unknown): boolean {
  return (
    typeof value === 'string' || value instanceof Date || (typeof value === 'number' && !Number.isNaN(value))
  )
}

/** A range only spans values of its own type. */
function sameType(value: unknown, other: unknown): boolean {
  return other === undefined || typeof value === typeof other
}
