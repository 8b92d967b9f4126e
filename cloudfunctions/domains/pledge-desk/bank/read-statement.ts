import { fail } from '@contract/errors'
import type { LeftOut } from '@contract/tables'
import { currentTime } from '../../../kernel/clock'
import { findTable, type Sheet, type Table, type TableRow } from '../../../kernel/tables'
import { readAmount } from './statement/amounts'
import { missingOf, saysDirection, type Column, type Mapping } from './statement/columns'
import { identities, serialOf, sharedNumbers } from './statement/identity'
import { columnOf, headingAgain, layoutOf, type Layout } from './statement/layout'
import { readLine, type Draft, type LeftKind, type ReadLine, type Reading } from './statement/read-line'
import { tie } from './statement/reversals'
import { looksLikeSum } from './statement/structure'
import { dayOrderOf } from './statement/short-days'
import { isSummaryHeading } from './statement/sums'
import { cellText, quoted } from './statement/text'

export interface StatementRow {
  /** Of what identifies it: the same payment in another file is the same. */
  id: string
  line: number
  on: string
  time: string
  /** Less than nothing: the bank takes back what it booked. */
  amountFen: number
  payer: string
  account: string
  note: string
  /** Its own number, '' when it has none that only it has. */
  bankNo: string
  /** The row that takes it back, or that it takes back. */
  tiedTo: string | null
}

export interface LeftLine {
  line: number
  kind: LeftKind
  found: string
  why: string
}

export interface Statement {
  /** What came in, and what the bank took back of it. */
  rows: StatementRow[]
  /** Lines that cannot be taken, in words: line, column, what was found, what to do. */
  problems: string[]
  /** Every other line of the file that holds something. */
  leftOut: LeftLine[]
  /** Headings of columns that nobody understands and that change nothing. */
  unread: string[]
}

const inWords = ({ line, column, found, problem }: Extract<ReadLine, { kind: 'problem' }>) =>
  found === ''
    ? `第 ${line} 行“${column}”：${problem}`
    : `第 ${line} 行“${column}”：写的是${quoted(found)}，${problem}`

/** @throws bank.columns_missing, bank.column_unclear */
function mustBeUnderstood({ columns, unclear }: Layout) {
  const missing = missingOf(columns)
  if (missing.length > 0) fail('bank.columns_missing', { missing: missing.join('”“') })
  const [first] = unclear
  if (first) fail('bank.column_unclear', { heading: first.heading, found: first.found.join('、') })
}

const isUnsigned = (rows: readonly TableRow[], { columns }: Layout) =>
  rows.every(({ cells }) =>
    columns.amount.every(({ index }) => {
      const amount = readAmount(cellText(cells[index]))
      return !amount || (amount.fen >= 0 && amount.side === null)
    }),
  )

/** Columns of amounts that take turns where no column and no sign says the direction: one of them is what went out. */
function tornIn(rows: readonly TableRow[], { columns }: Layout): readonly Column[] {
  const fens = rows.map(({ cells }) =>
    columns.amount.map(({ index }) => readAmount(cellText(cells[index]))?.fen ?? 0),
  )
  const isAlone = (each: readonly number[]) => each.filter(Boolean).length === 1
  const alone = columns.amount.filter((_, i) => fens.some((each) => each[i] && isAlone(each)))
  return alone.length > 1 && !saysDirection(columns) ? alone : []
}

/** Another table begins below: its columns are not these, so its lines are not read. */
function readLines(rows: readonly TableRow[], reading: Reading): ReadLine[] {
  const end = rows.findIndex(
    ({ cells }) =>
      !isSummaryHeading(cells.map(cellText)) && headingAgain(cells, reading.headings) === 'other',
  )
  const read = (end < 0 ? rows : rows.slice(0, end)).flatMap((row) => readLine(row, reading) ?? [])
  const next = rows[end]
  if (!next) return read
  const problem = `又是一行表头，和上面的不一样，从这里起 ${rows.length - end} 行没有读，请另存为一个文件导入`
  const found = next.cells.map(cellText).filter(Boolean).join('，')
  return [...read, { kind: 'problem', line: next.row, column: '表头', found, problem }]
}

/** `undoing`: what went out again in words of a reversal; one that takes nothing back is an ordinary outgoing line. */
function rowsOf(drafts: readonly Draft[], undoing: readonly Draft[]): StatementRow[] {
  const came = drafts.filter(({ amountFen }) => amountFen > 0)
  const ties = tie(came, [...drafts.filter(({ amountFen }) => amountFen < 0), ...undoing])
  const all = [...drafts, ...undoing.filter(({ line }) => ties.has(line))].sort((a, b) => a.line - b.line)
  const shared = sharedNumbers(all)
  const serials = all.map((draft) => serialOf(draft, shared))
  const ids = identities(all, serials)
  const idOf = new Map(all.map(({ line }, i) => [line, ids[i]!]))
  return all.map(({ line, on, time, amountFen, payer, account, note }, i) => ({
    ...{ id: ids[i]!, line, on, time, amountFen, payer, account, note, bankNo: serials[i]! },
    tiedTo: idOf.get(ties.get(line) ?? -1) ?? null,
  }))
}

/** Every line beneath the headings, as it is understood. */
export function readBelow(rows: readonly TableRow[], layout: Layout, now: number): ReadLine[] {
  const days = rows.flatMap(({ cells }) => layout.columns.day.map(({ index }) => cellText(cells[index])))
  const said = {
    unsigned: isUnsigned(rows, layout),
    torn: tornIn(rows, layout),
    dayOrder: dayOrderOf(days, now),
  }
  return looksLikeSum(readLines(rows, { ...layout, ...said, now }))
}

/** The rows among what was read, with their identities. */
export const incomingOf = (read: readonly ReadLine[]): StatementRow[] =>
  rowsOf(
    read.flatMap((each) => (each.kind === 'row' ? [each.draft] : [])),
    read.flatMap((each) => (each.kind === 'left' && each.undoing ? [each.undoing] : [])),
  )

const sheetOf = (lines: readonly string[][]): Sheet => ({
  ...{ file: '', name: '', merges: [], leftOut: [] },
  rows: lines.flatMap((cells, i) => {
    const texts = cells.map(cellText)
    return texts.some(Boolean) ? [{ row: i + 1, cells: texts, problems: {} }] : []
  }),
})

/** Lines that the reader of tables did not take. */
const besides = (leftOut: readonly LeftOut[]): LeftLine[] =>
  leftOut.map(({ row, found, why }) => ({
    ...{ line: row ?? 0, found, why },
    kind: why.includes('又印了一遍') ? 'heading' : 'words',
  }))

/**
 * The incoming rows of a bank's table. Whatever else a line is, it is among `leftOut` or `problems`. `mapping`: what a clerk has said of its columns.
 * @throws bank.columns_missing, bank.column_unclear, bank.no_receipts
 */
export function statementOf(table: Table, mapping?: Mapping, now = currentTime()): Statement {
  const above = table.leftOut.filter(({ row }) => row !== null && row < (table.headingRows[0] ?? 0))
  const layout = layoutOf({ ...table, above: above.map(({ found }) => found) }, mapping)
  mustBeUnderstood(layout)
  const read = readBelow(table.rows, layout, now)
  const rows = incomingOf(read)
  const problems = read.flatMap((each) => (each.kind === 'problem' ? [inWords(each)] : []))
  const shown = new Set(rows.map(({ line }) => line))
  const leftOut = read.flatMap((each): LeftLine[] => {
    if (each.kind !== 'left' || shown.has(each.line)) return []
    return [{ line: each.line, kind: each.left, found: each.found, why: each.why }]
  })
  if (rows.length === 0 && problems.length === 0) fail('bank.no_receipts')
  const all = [...besides(table.leftOut), ...leftOut].sort((a, b) => a.line - b.line)
  return { rows, problems, leftOut: all, unread: layout.unread }
}

/** The same of bare lines. */
export const readStatement = (lines: readonly string[][], mapping?: Mapping, now?: number): Statement =>
  statementOf(findTable(sheetOf(lines), columnOf, true), mapping, now)
