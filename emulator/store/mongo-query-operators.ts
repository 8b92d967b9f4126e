import type { AnyObject, Options } from 'mingo/types'
import * as mingo from 'mingo/operators/query'
import { Query } from 'mingo/query'
import { resolve } from 'mingo/util'
import { compareValues, isPlainObject } from './bson-order'
import { fieldValues } from './field-values'

type QueryOperator = (
  selector: string,
  operand: unknown,
  options: Options,
) => (document: AnyObject) => boolean

/** Within one type only. mingo does not look into arrays of arrays' objects, and takes NaN for equal to every number. */
const compareAs =
  (accepts: (order: number) => boolean): QueryOperator =>
  (selector, operand) => {
    const segments = selector.split('.')
    return (document) => {
      const { values } = fieldValues(document, segments)
      const candidates = Array.isArray(operand) ? [...values, resolve(document, selector)] : values
      return candidates.some((value) => sameType(value, operand) && accepts(compareValues(value, operand)))
    }
  }

function sameType(a: unknown, b: unknown): boolean {
  return (
    typeof a === typeof b &&
    (a === null) === (b === null) &&
    Array.isArray(a) === Array.isArray(b) &&
    a instanceof Date === b instanceof Date &&
    Number.isNaN(a) === Number.isNaN(b)
  )
}

/** For mingo the order of an object's fields makes no difference. */
const $eq: QueryOperator = (selector, operand, options) => {
  if (!isPlainObject(operand) && !Array.isArray(operand)) return mingo.$eq(selector, operand, options)
  const segments = selector.split('.')
  return (document) =>
    [...fieldValues(document, segments).values, resolve(document, selector)].some(
      (value) => compareValues(value, operand) === 0,
    )
}

/** mingo does not find a value in an array inside an array's objects. */
const $in: QueryOperator = (selector, operand, options) => {
  if (!Array.isArray(operand)) throw new Error('$in needs an array')
  const segments = selector.split('.')
  const scalars = new Set(operand.filter((value) => SCALARS.has(typeof value)))
  const tests = operand
    .filter((value) => !scalars.has(value))
    .map((value) => (value instanceof RegExp ? mingo.$regex : $eq)(selector, value, options))
  return (document) =>
    (scalars.size > 0 && fieldValues(document, segments).values.some((value) => scalars.has(value))) ||
    tests.some((test) => test(document))
}

const SCALARS = new Set(['string', 'number', 'boolean'])

const $ne: QueryOperator = (selector, operand, options) => {
  const test = $eq(selector, operand, options)
  return (document) => !test(document)
}

const $nin: QueryOperator = (selector, operand, options) => {
  if (!Array.isArray(operand)) throw new Error('$nin needs an array')
  const test = $in(selector, operand, options)
  return (document) => !test(document)
}

const LOGICAL = new Set(['$and', '$or', '$nor'])

/** mingo lets criteria on fields match scalars in the array. */
const $elemMatch: QueryOperator = (selector, operand, options) => {
  if (!isPlainObject(operand)) throw new Error('$elemMatch needs an Object')
  const names = Object.keys(operand)
  if (names.length === 0 || names.some((name) => name.startsWith('$') && !LOGICAL.has(name)))
    return mingo.$elemMatch(selector, operand, options)
  const condition = new Query(operand, options)
  return (document) => {
    const items = resolve(document, selector)
    return Array.isArray(items) && items.some((item) => isPlainObject(item) && condition.test(item))
  }
}

const { $where: _where, $jsonSchema: _jsonSchema, ...safe } = mingo

export const queryOperators = {
  ...safe,
  $eq,
  $ne,
  $in,
  $nin,
  $elemMatch,
  $gt: compareAs((order) => order > 0),
  $gte: compareAs((order) => order >= 0),
  $lt: compareAs((order) => order < 0),
  $lte: compareAs((order) => order <= 0),
}
