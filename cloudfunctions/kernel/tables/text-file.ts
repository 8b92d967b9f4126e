import { MAX_TABLE_ROWS } from '@contract/tables'
import { fail } from '@contract/errors'
import { cellText } from './cell-text'
import { delimiterOf, saidDelimiter } from './delimiter'
import { leftOutFarCells } from './left-out'
import { MAX_COLUMNS, ROWS_BESIDE } from './limits'
import { noSuchSheet } from './no-such-sheet'
import type { FarCell } from './sheet-rows'
import { splitText } from './split-text'
import { Budget, TooMuchError } from './too-much'
import type { Sheet, TableFile, TableRow } from './types'

const UNREADABLE = '\ufffd'

function rowOf(row: number, texts: readonly string[]): TableRow {
  const cells = texts.map(cellText)
  while (cells.at(-1) === '') cells.pop()
  const problems: TableRow['problems'] = {}
  cells.forEach((cell, i) => {
    if (cell.includes(UNREADABLE)) problems[i] = '有认不出的字，文件可能在传送中损坏'
  })
  return { row, cells, problems }
}

function sheetOf(file: string, name: string, text: string): Sheet {
  const said = saidDelimiter(text)
  const { lines, openQuotes } = splitText(said?.rest ?? text, said?.delimiter ?? delimiterOf(text))
  const above = said ? 1 : 0
  const open = new Set(openQuotes)
  const [rows, far, budget]: [TableRow[], FarCell[], Budget] = [[], [], new Budget()]
  lines.forEach((line, i) => {
    const row = rowOf(i + 1 + above, line)
    if (row.cells.length === 0) return
    if (!budget.spend(row.cells)) throw new TooMuchError()
    for (const [j, beyond] of row.cells.splice(MAX_COLUMNS).entries())
      if (beyond) far.push({ row: row.row, column: MAX_COLUMNS + j, text: beyond })
    if (open.has(i)) row.problems[row.cells.length - 1] ??= '这一行有一个引号没有配对，请核对'
    rows.push(row)
  })
  return { file, name, rows, merges: [], leftOut: leftOutFarCells(name, far, MAX_COLUMNS) }
}

/** A CSV or a text with tabs, semicolons or bars; it is one sheet, named like the file. */
export function openText(text: string, file: string): TableFile {
  const name = file.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const sheet = sheetInWords(name, text, file)
  const sheets = [{ name, hidden: false, rows: sheet.rows.length }]
  return {
    ...{ file, sheets },
    async read(index) {
      return index === 0 ? sheet : noSuchSheet({ file, sheets }, index)
    },
  }
}

function sheetInWords(name: string, text: string, file: string): Sheet {
  try {
    const sheet = sheetOf(file, name, text)
    const rows = sheet.rows.length
    if (rows > MAX_TABLE_ROWS + ROWS_BESIDE)
      return fail('table.too_many_rows', { file, sheet: name, rows, max: MAX_TABLE_ROWS })
    return sheet
  } catch (error) {
    if (error instanceof TooMuchError) return fail('table.too_large', { file, where: '' })
    throw error
  }
}
