import { fail } from '@contract/errors'
import { currentTime } from '../../../kernel/clock'
import { readAmount } from './statement/amounts'
import { missingOf, type Mapping } from './statement/columns'
import { identities, serialOf, sharedNumbers } from './statement/identity'
import { headingAgain, layoutOf, type Layout } from './statement/layout'
import { readLine, type Draft, type LeftKind, type ReadLine, type Reading } from './statement/read-line'
import { tie } from './statement/reversals'
import { looksLikeSum } from './statement/structure'
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

const isUnsigned = (lines: readonly (readonly string[])[], { columns }: Layout) =>
  lines.every((cells) =>
    columns.amount.every(({ index }) => {
      const amount = readAmount(cellText(cells[index]))
      return !amount || (amount.fen >= 0 && amount.side === null)
    }),
  )

/** Another table begins below: its columns are not these, so its lines are not read. */
function readLines(lines: readonly (readonly string[])[], reading: Reading): ReadLine[] {
  const from = reading.at + reading.height
  const below = lines.slice(from)
  const end = below.findIndex((cells) => headingAgain(cells, reading.headings) === 'other')
  const read = (end < 0 ? below : below.slice(0, end)).flatMap(
    (cells, i) => readLine(cells, reading, from + i + 1) ?? [],
  )
  if (end < 0) return read
  const rest = below.slice(end).filter((cells) => cells.some((cell) => cellText(cell) !== '')).length
  const problem = `又是一行表头，和第 ${reading.at + 1} 行不一样，从这里起 ${rest} 行没有读，请另存为一个文件导入`
  const found = (below[end] ?? []).map(cellText).filter(Boolean).join('，')
  return [...read, { kind: 'problem', line: from + end + 1, column: '表头', found, problem }]
}

const above = (lines: readonly (readonly string[])[], at: number): LeftLine[] =>
  lines.slice(0, at).flatMap((cells, i) => {
    const found = cells.map(cellText).filter(Boolean).join('，').slice(0, 60)
    return found ? [{ line: i + 1, kind: 'words' as const, found, why: '在表头上面' }] : []
  })

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

/**
 * The incoming rows of a bank's file. Whatever else a line is, it is among `leftOut` or `problems`. `mapping`: what a clerk has said of its columns.
 * @throws bank.columns_missing, bank.column_unclear, bank.no_receipts
 */
export function readStatement(lines: readonly string[][], mapping?: Mapping, now = currentTime()): Statement {
  const layout = layoutOf(lines, mapping)
  mustBeUnderstood(layout)
  const reading: Reading = {
    ...layout,
    unsigned: isUnsigned(lines.slice(layout.at + layout.height), layout),
    now,
  }
  const read = looksLikeSum(readLines(lines, reading))
  const drafts = read.flatMap((each) => (each.kind === 'row' ? [each.draft] : []))
  const undoing = read.flatMap((each) => (each.kind === 'left' && each.undoing ? [each.undoing] : []))
  const rows = rowsOf(drafts, undoing)
  const problems = read.flatMap((each) => (each.kind === 'problem' ? [inWords(each)] : []))
  const shown = new Set(rows.map(({ line }) => line))
  const leftOut = read.flatMap((each): LeftLine[] => {
    if (each.kind !== 'left' || shown.has(each.line)) return []
    return [{ line: each.line, kind: each.left, found: each.found, why: each.why }]
  })
  if (rows.length === 0 && problems.length === 0) fail('bank.no_receipts')
  return { rows, problems, leftOut: [...above(lines, layout.at), ...leftOut], unread: layout.unread }
}
