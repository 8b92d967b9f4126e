import { cellText } from './text'
import { moneyOf, namesForeign } from './currencies'
import { sideOfWord, type Side } from './directions'
import { flat, isForeignHeading, meaningOf, meanings, unitOf, type Meaning } from './headings'

export interface Column {
  index: number
  heading: string
}

export type Columns = Record<Meaning, Column[]>

/** What a clerk has said of the file's columns: meaning → index. What he left open is understood by itself. */
export type Mapping = Partial<Record<Meaning, number | readonly number[]>>

/** A column that may change what another one means, and that nobody understands. */
export interface Unclear extends Column {
  /** What stands in it. */
  found: string[]
}

type Lines = readonly (readonly string[])[]

/** Of a column so many values are looked at. */
const MOST_LINES = 5_000
const FEW = 6
const SHORT = 6

function valuesOf(lines: Lines, index: number): string[] {
  const found = lines.slice(0, MOST_LINES).map((cells) => cellText(cells[index]))
  return [...new Set(found)].filter((text) => text !== '')
}

/** A column whose heading says nothing may say it in its cells: 来账 and 往账, 人民币 and 美元. */
function meaningOfCells(values: readonly string[]): Meaning | null {
  if (values.length === 0 || values.length > FEW) return null
  const sides = values.map(sideOfWord)
  // 其他 alone stands in many a column.
  if (sides.every((side) => side !== null) && sides.some((side) => side !== 'neither')) return 'side'
  return values.every((value) => moneyOf(value) === 'ours' || (value.length <= 4 && namesForeign(value)))
    ? 'currency'
    : null
}

const smells = /标志|标识|标记|方向|符号|正负|借|贷|收|支|付|来账|往账|进|出|币|红字|红蓝/

/** In a cell of few letters: 已支出, 网银转入. */
const wayInWords = /[借贷收支付]|[转存汇流][入出]|[入出进来往][账帐]/

const none = (): Columns =>
  Object.fromEntries(meanings.map((meaning) => [meaning, [] as Column[]])) as Columns

const chosenOf = (mapping: Mapping) =>
  new Map(
    Object.entries(mapping).flatMap(([meaning, at]) =>
      [at].flat().map((index) => [index as number, meaning as Meaning] as const),
    ),
  )

/** Which column holds what, and which of them must be asked about. */
export function columnsOf(headings: readonly string[], lines: Lines, mapping: Mapping = {}) {
  const chosen = chosenOf(mapping)
  const columns = none()
  const unknown: Unclear[] = []
  headings.forEach((heading, index) => {
    const found = () => valuesOf(lines, index)
    const meaning = chosen.get(index) ?? meaningOf(heading) ?? meaningOfCells(found())
    if (meaning) columns[meaning].push({ index, heading })
    else if (heading !== '') unknown.push({ index, heading, found: found() })
  })
  // What a clerk has chosen is the first of its kind.
  for (const list of Object.values(columns))
    list.sort((a, b) => Number(chosen.has(b.index)) - Number(chosen.has(a.index)))
  const unclear = unknown.filter((each) => mustAsk(each, saysDirection(columns)))
  return { columns, unclear, unread: unknown.map(({ heading }) => heading) }
}

export const saysDirection = ({ income, outgo, side }: Columns) =>
  income.length + outgo.length + side.length > 0

export function mustAsk({ heading, found }: Unclear, known: boolean): boolean {
  const few = found.length > 0 && found.length <= FEW && found.every((value) => value.length <= SHORT)
  if (!few) return false
  return (
    smells.test(flat(heading)) ||
    (!known && found.length > 1 && found.every((value) => value.length <= 2 || wayInWords.test(value)))
  )
}

/** What has to be there, in words, and is not. */
export function missingOf({ day, income, amount }: Columns): string[] {
  return [...(day.length ? [] : ['交易日期']), ...(income.length || amount.length ? [] : ['收入金额'])]
}

/** 交易日期 before 记账日期, a day before what may be only a time. */
const dayOrder = [/交易.*日|发生日/, /交易.*时间|发生时间/, /日/, /./]
export const inOrderOfDays = (days: readonly Column[]) =>
  [...days].sort(
    (a, b) =>
      dayOrder.findIndex((each) => each.test(flat(a.heading))) -
      dayOrder.findIndex((each) => each.test(flat(b.heading))),
  )

export interface Units {
  /** How much one of a column is worth. */
  of(column: Column): number
  isForeign(column: Column): boolean
  /** What a clerk has said of a word in a column of direction. */
  saidSide?(column: Column, text: string): Side | null
}

/** What the lines above say of the whole table: 单位：万元, 币种：美元, 借贷方向：借. */
export function unitsOf(above: readonly string[]): Units {
  const said = above.join('\n')
  const unit = /单位[\s,，]*[:：]?[\s,，]*([^\s,，;]+)/.exec(said)?.[1] ?? ''
  const money = /(?:币种|币别|货币)[\s,，]*[:：]?[\s,，]*([^\s,，;]+)/.exec(said)?.[1] ?? ''
  return {
    of: ({ heading }) => (unitOf(heading) === 1 && !/元/.test(heading) ? unitOf(unit) : unitOf(heading)),
    isForeign: ({ heading }) => isForeignHeading(heading) || namesForeign(money) || namesForeign(unit),
  }
}
