import { fail } from '@contract/errors'
import { sha256 } from '../../../kernel/ids'
import { bankAmount, bankDate, isIncoming } from './cells'
import { columnsOf, headingLine, missingOf, type BankColumns } from './columns'

export interface StatementRow {
  /** Of its content: the same row in another file is the same. */
  id: string
  on: string
  amountFen: number
  payer: string
  note: string
  bankNo: string
}

const MAX_TEXT = 100
const MAX_PAYER = 40
const MAX_BANK_NO = 40

const textAt = (cells: readonly string[], at: readonly number[]) =>
  [...new Set(at.map((i) => cells[i] ?? '').filter(Boolean))].join(' ')

/** What came in; 0 for what went out, null for what cannot be read. */
function incomeOf(cells: readonly string[], { income, amount, side }: BankColumns): number | null {
  if (income.length > 0) return bankAmount(textAt(cells, income))
  const read = bankAmount(textAt(cells, amount))
  if (read === null) return null
  return side.length > 0 && !isIncoming(textAt(cells, side)) ? 0 : Math.max(0, read)
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '')
/** Lines with sums below the rows. */
const isSum = (cells: readonly string[]) => /^(合计|总计|小计|本页|累计)/.test(cells.find(Boolean) ?? '')

type Read = { row: Omit<StatementRow, 'id'> } | { problem: string } | null

function readRow(cells: readonly string[], columns: BankColumns, line: number): Read {
  if (isBlank(cells) || isSum(cells)) return null
  const amountFen = incomeOf(cells, columns)
  if (amountFen === null) return { problem: `第 ${line} 行：金额看不懂` }
  if (amountFen <= 0) return null
  const on = bankDate(textAt(cells, columns.on.slice(0, 1)))
  if (on === null) return { problem: `第 ${line} 行：日期看不懂` }
  const payer = textAt(cells, columns.payer).slice(0, MAX_PAYER)
  const note = textAt(cells, columns.note).slice(0, MAX_TEXT)
  const bankNo = textAt(cells, columns.bankNo.slice(0, 1)).slice(0, MAX_BANK_NO)
  return { row: { on, amountFen, payer, note, bankNo } }
}

/** Two rows may be alike to the last letter and still be two payments: the n-th of them is another one. */
function identified(rows: readonly Omit<StatementRow, 'id'>[]): StatementRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const content = JSON.stringify([row.on, row.amountFen, row.payer, row.note, row.bankNo])
    const nth = (seen.get(content) ?? 0) + 1
    seen.set(content, nth)
    return { id: sha256(`${content}/${nth}`).slice(0, 24), ...row }
  })
}

/** Incoming rows only. @throws bank.columns_missing, bank.no_receipts */
export function readStatement(lines: readonly string[][]): { rows: StatementRow[]; problems: string[] } {
  const at = headingLine(lines)
  const columns = columnsOf(lines[at] ?? [])
  const missing = missingOf(columns)
  if (missing.length > 0) return fail('bank.columns_missing', { missing: missing.join('”“') })
  const read = lines.slice(at + 1).map((cells, i) => readRow(cells, columns, at + i + 2))
  const rows = identified(read.flatMap((each) => (each && 'row' in each ? [each.row] : [])))
  const problems = read.flatMap((each) => (each && 'problem' in each ? [each.problem] : []))
  if (rows.length === 0 && problems.length === 0) return fail('bank.no_receipts')
  return { rows, problems }
}
