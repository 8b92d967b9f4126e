import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import type { AnyObject, Options } from 'mingo/types'

type ExpressionOperator = (document: AnyObject, operand: unknown, options: Options) => unknown

/** Sunday begins a week; the days before the first Sunday are week 0. mingo counts otherwise. */
const $week: ExpressionOperator = (document, operand, options) => {
  const day = mingo.$dayOfYear(document, operand, options)
  const weekday = mingo.$dayOfWeek(document, operand, options)
  return Math.floor((day + 7 - weekday) / 7)
}

type IndexArguments = [text: unknown, part: unknown, start?: number, end?: number]

/** mingo has none. */
const $indexOfCP: ExpressionOperator = (document, operand, options) => {
  const [text, part, start = 0, end] = evalExpr(document, operand, options) as IndexArguments
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') throw new Error('$indexOfCP requires strings')
  const searched = [...text].slice(start, end).join('')
  const at = searched.indexOf(part)
  return at < 0 || start > [...text].length ? -1 : start + [...searched.slice(0, at)].length
}

/** mingo counts UTF-16 units. */
const $indexOfBytes: ExpressionOperator = (document, operand, options) => {
  const [text, part, start = 0, end] = evalExpr(document, operand, options) as IndexArguments
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') throw new Error('$indexOfBytes requires strings')
  const bytes = Buffer.from(text)
  return start > bytes.length ? -1 : bytes.subarray(0, end).indexOf(part, start)
}

/** A negative count takes the rest, one beyond the end too; mingo refuses both. */
const $substrBytes: ExpressionOperator = (document, operand, options) => {
  const [text, start, count] = evalExpr(document, operand, options) as [unknown, number, number]
  if (text === null || text === undefined) return ''
  const bytes = Buffer.from(text instanceof Date ? text.toISOString() : String(text))
  const end = count < 0 ? bytes.length : Math.min(start + count, bytes.length)
  const splits = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80
  if (!Number.isInteger(start) || start < 0 || !Number.isInteger(count))
    throw new Error('$substrBytes requires a starting index that is not negative, and a whole count')
  if (splits(start) || splits(end))
    throw new Error('$substrBytes: Invalid range, starting or ending index is a UTF-8 continuation byte')
  return bytes.toString('utf8', start, end)
}

const { $function: _function, ...safe } = mingo

export const expressionOperators = {
  ...safe,
  $week,
  $indexOfCP,
  $indexOfBytes,
  $substrBytes,
  $substr: $substrBytes,
}
