import { compareValues, isPlainObject } from './bson-order'
import { isOperators } from './conditions'
import { sortDocuments, type Sort } from './document-order'
import { compileFilter } from './query-engine'
import { shellText, typeName } from './shell-text'
import type { Document } from './types'
import type { UpdateOperator } from './update-fields'
import { setAt, updateFailure, valueAt } from './update-path'

const $push: UpdateOperator = (document, segments, operand) => {
  const { items, modifiers } = itemsOf('$push', operand)
  const array = arrayAt(
    document,
    segments,
    (type) =>
      `The field '${segments.join('.')}' must be an array but is of type ${type} in document {_id: ${shellText(document._id)}}`,
  )
  const { $position = Infinity, $sort, $slice, ...unknown } = modifiers
  for (const name of Object.keys(unknown)) throw updateFailure(`Unrecognized clause in $push: ${name}`)
  const at = wholeNumber('$position', $position)
  const next = [...array]
  next.splice(Math.min(at, next.length), 0, ...items)
  const sorted = $sort === undefined ? next : sortItems(next, $sort)
  setAt(document, segments, $slice === undefined ? sorted : slice(sorted, wholeNumber('$slice', $slice)))
}

const $addToSet: UpdateOperator = (document, segments, operand) => {
  const { items, modifiers } = itemsOf('$addToSet', operand)
  const [unknown] = Object.keys(modifiers)
  if (unknown) throw updateFailure(`Found unexpected fields after $each in $addToSet: ${unknown}`)
  const array = arrayAt(
    document,
    segments,
    (type) =>
      `Cannot apply $addToSet to non-array field. Field named '${segments[segments.length - 1]}' has non-array type ${type}`,
  )
  const next = [...array]
  for (const item of items) if (!next.some((other) => compareValues(other, item) === 0)) next.push(item)
  setAt(document, segments, next)
}

const $pop: UpdateOperator = (document, segments, operand) => {
  if (operand !== 1 && operand !== -1)
    throw updateFailure(`$pop expects 1 or -1, found: ${shellText(operand)}`)
  if (valueAt(document, segments) === undefined) return
  const array = arrayAt(
    document,
    segments,
    (type) => `Path '${segments.join('.')}' contains an element of non-array type '${type}'`,
  )
  setAt(document, segments, operand === 1 ? array.slice(0, -1) : array.slice(1))
}

const $pull: UpdateOperator = (document, segments, operand) =>
  removeItems(document, segments, matcherOf(operand))

const $pullAll: UpdateOperator = (document, segments, operand) => {
  if (!Array.isArray(operand))
    throw updateFailure(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  removeItems(document, segments, (item) => operand.some((value) => compareValues(value, item) === 0))
}

export const arrayOperators: Record<string, UpdateOperator> = { $push, $addToSet, $pop, $pull, $pullAll }

function arrayAt(document: Document, segments: string[], wrongType: (type: string) => string): unknown[] {
  const value = valueAt(document, segments)
  if (value === undefined) return []
  if (!Array.isArray(value)) throw updateFailure(wrongType(typeName(value)))
  return value
}

function removeItems(document: Document, segments: string[], matches: (item: unknown) => boolean): void {
  if (valueAt(document, segments) === undefined) return
  const array = arrayAt(document, segments, () => 'Cannot apply $pull to a non-array value')
  setAt(
    document,
    segments,
    array.filter((item) => !matches(item)),
  )
}

/** Criteria on fields match elements that are objects; an operator or a pattern matches the element itself. */
function matcherOf(operand: unknown): (item: unknown) => boolean {
  if (isOperators(operand) || operand instanceof RegExp) {
    const matches = compileFilter({ item: operand })
    return (item) => matches({ item })
  }
  if (!isPlainObject(operand)) return (item) => compareValues(item, operand) === 0
  const matches = compileFilter(operand)
  return (item) => isPlainObject(item) && matches(item)
}

function itemsOf(
  operator: string,
  operand: unknown,
): { items: unknown[]; modifiers: Record<string, unknown> } {
  if (!isOperators(operand)) return { items: [operand], modifiers: {} }
  const { $each, ...modifiers } = operand
  if (!Array.isArray($each))
    throw updateFailure(
      `The argument to $each in ${operator} must be an array but it was of type ${typeName($each)}`,
    )
  return { items: $each, modifiers }
}

function sortItems(items: unknown[], order: unknown): unknown[] {
  if (order === 1 || order === -1) return items.sort((a, b) => compareValues(a, b) * order)
  if (
    !isPlainObject(order) ||
    !Object.values(order).every((direction) => direction === 1 || direction === -1)
  )
    throw updateFailure(
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    )
  const holders = items.map((item) => (isPlainObject(item) ? item : {}))
  const places = new Map(holders.map((holder, i) => [holder, items[i]]))
  return sortDocuments(holders, Object.entries(order) as Sort).map((holder) => places.get(holder))
}

function slice(items: unknown[], count: number): unknown[] {
  return count < 0 ? items.slice(count) : items.slice(0, count)
}

function wholeNumber(name: string, value: unknown): number {
  if (typeof value !== 'number' || (Number.isFinite(value) && !Number.isInteger(value)))
    throw updateFailure(
      `The value for ${name} must be an integer value but was given type: ${typeName(value)}`,
    )
  return value
}
