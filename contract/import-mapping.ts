import * as v from 'valibot'
import { columnsOf, type ImportKind } from './import-kinds'

/** Last index of the columns that the reader takes. */
const MAX_COLUMN = 255
const MAX_ANSWERS = 60
const text = v.pipe(v.string('内容有误'), v.trim(), v.maxLength(60, '不能超过 60 个字'))
const index = v.pipe(
  v.number('列号有误'),
  v.integer('列号有误'),
  v.minValue(0, '列号有误'),
  v.maxValue(MAX_COLUMN, '列号有误'),
)
/** Of a field of a document: no operator, no path. */
export const columnKey = v.pipe(v.string('列名有误'), v.regex(/^\w[\w:-]{0,59}$/, '列名有误'))
const few = <T extends object>(record: T) => Object.keys(record).length <= MAX_ANSWERS

/** What the clerk says about the file's columns. */
export const importMapping = v.strictObject({
  /** Our column → columns of the file, counted from 0, in the order in which they are read. */
  columns: v.pipe(
    v.record(columnKey, v.pipe(v.array(index), v.maxLength(20, '一项最多对应 20 列'))),
    v.check(few, '列太多'),
  ),
  /** Our column → what stands for it in every row. */
  fixed: v.pipe(v.record(columnKey, text), v.check(few, '内容太多')),
  /** Key of a question → the answer chosen. */
  answers: v.pipe(v.record(columnKey, text), v.check(few, '回答太多')),
})
export type ImportMapping = v.InferOutput<typeof importMapping>

export const nothingMapped: ImportMapping = { columns: {}, fixed: {}, answers: {} }

/** Something about the file that only the clerk knows; asked before anything is checked. */
export const importQuestion = v.object({
  key: v.string(),
  /** “标志”这一列里有 1 和 2，哪一个是收入？ */
  text: v.string(),
  options: v.array(v.object({ value: v.string(), label: v.string() })),
})
export type ImportQuestion = v.InferOutput<typeof importQuestion>

const isGiven = ({ columns, fixed }: ImportMapping, column: string) =>
  (columns[column]?.length ?? 0) > 0 || Boolean(fixed[column])

const pairs = [
  ['president', 'presidentPhone'],
  ['secretary', 'secretaryPhone'],
] as const
const perPerson = ['post', 'name', 'phone'] as const

/** One line a chamber, its president and secretary side by side. */
export const isOneLineAChamber = (mapping: ImportMapping) =>
  pairs.some((pair) => pair.some((column) => isGiven(mapping, column)))

/** Which columns must be there. */
function neededIn(kind: ImportKind, mapping: ImportMapping): string[] {
  const needed = Object.entries(columnsOf(kind)).flatMap(([column, { required }]) =>
    required ? [column] : [],
  )
  if (kind !== 'roster' || !isOneLineAChamber(mapping)) return needed
  const used = pairs.filter((pair) => pair.some((column) => isGiven(mapping, column))).flat()
  return ['chamber', ...used]
}

function duplicates(kind: ImportKind, { columns }: ImportMapping): Record<string, string> {
  const all = columnsOf(kind)
  const problems: Record<string, string> = {}
  const givenTo = new Map<number, string>()
  for (const [column, indexes] of Object.entries(columns)) {
    for (const at of indexes) {
      const other = givenTo.get(at)
      if (other) {
        problems[column] = `这一列同时给了“${all[other]?.name ?? other}”，请换一列`
        problems[other] ??= `这一列同时给了“${all[column]?.name ?? column}”，请换一列`
      }
      givenTo.set(at, column)
    }
  }
  return problems
}

function misplaced(kind: ImportKind, mapping: ImportMapping): Record<string, string> {
  if (kind === 'bank' && !isGiven(mapping, 'income') && !isGiven(mapping, 'amount'))
    return { income: '请选择哪一列是收入金额；收支写在一列的，请选“交易金额”' }
  if (kind !== 'roster') return {}
  const both = isOneLineAChamber(mapping) ? perPerson.filter((column) => isGiven(mapping, column)) : []
  const twice = isGiven(mapping, 'term') && (isGiven(mapping, 'startsOn') || isGiven(mapping, 'endsOn'))
  return {
    ...Object.fromEntries(both.map((column) => [column, '一行写会长和秘书长两个人的表格，这一项不用选'])),
    ...(twice && { term: '已经选了任期开始或任期结束，这一项不用选' }),
  }
}

/** Our column → what is wrong with it; empty when the file can be checked. */
export function mappingProblems(
  kind: ImportKind,
  headings: readonly string[],
  mapping: ImportMapping,
): Record<string, string> {
  const all = columnsOf(kind)
  const problems = { ...misplaced(kind, mapping), ...duplicates(kind, mapping) }
  for (const column of [...Object.keys(mapping.columns), ...Object.keys(mapping.fixed)])
    if (!Object.hasOwn(all, column)) problems[column] = '有一列不认识'
  for (const [column, indexes] of Object.entries(mapping.columns)) {
    if (indexes.some((at) => at >= headings.length)) problems[column] = '文件里没有这一列'
    if (indexes.length > 1 && !all[column]?.many) problems[column] = '这一项只能选一列'
    if (indexes.length > 0 && mapping.fixed[column]) problems[column] = '选了列，就不用再填统一的内容'
  }
  for (const column of Object.keys(mapping.fixed))
    if (!all[column]?.fixable && mapping.fixed[column]) problems[column] ??= '这一项要从文件里选一列'
  for (const column of neededIn(kind, mapping))
    if (!isGiven(mapping, column)) problems[column] ??= `请选择哪一列是“${all[column]?.name ?? column}”`
  return problems
}
