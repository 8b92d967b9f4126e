import * as v from 'valibot'
import { AppError, errorBody, fail } from '@contract/errors'

/** Characters of JSON; a WeChat client can send no more than about 5 MB, and the longest honest input is one article. */
const MAX_INPUT = 800_000
const MAX_DEPTH = 12
const MAX_FIELDS = 20

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
/** valibot's own words, for rules that bring none of ours. They quote what was sent. */
const isBuiltIn = (message: string) => message.startsWith('Invalid ')

/** Of a field that breaks several rules, the first is told. */
const invalid = (fields: [path: string, message: string][]) =>
  new AppError({
    ...errorBody('input.invalid'),
    fields: Object.fromEntries(fields.slice(0, MAX_FIELDS).reverse()),
  })

/** Names that would reach into JavaScript itself; a schema does not see them, since every object has them. */
function refuseForbiddenNames(value: unknown, path = '', depth = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > MAX_DEPTH) throw invalid([[path, '填写有误']])
  for (const key of Object.getOwnPropertyNames(value)) {
    const here = path ? `${path}.${key}` : key
    if (forbidden.has(key)) throw invalid([[here, '多了不认识的内容']])
    refuseForbiddenNames((value as Record<string, unknown>)[key], here, depth + 1)
  }
}

function messageOf(issue: v.BaseIssue<unknown>) {
  if (!isBuiltIn(issue.message)) return issue.message
  if (issue.type === 'strict_object' && issue.expected === 'never') return '多了不认识的内容'
  return issue.received === 'undefined' ? '没有填写' : '填写有误'
}

/** @throws input.invalid with what is wrong in which field, input.too_large */
export function parseInput<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  refuseForbiddenNames(input)
  if ((JSON.stringify(input) ?? '').length > MAX_INPUT) return fail('input.too_large')
  const parsed = v.safeParse(schema, input)
  if (parsed.success) return parsed.output
  throw invalid(parsed.issues.map((issue) => [(v.getDotPath(issue) ?? '').slice(0, 100), messageOf(issue)]))
}
