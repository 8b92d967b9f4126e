import { fail } from '@contract/errors'
import { importKindNames, type imports as actions } from '@contract/imports'
import { dateOf } from '@contract/values/time'
import { command } from '../../kernel/database'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { importRows, listOf, type ImportDocument, type ImportRowDocument } from './documents'
import { excelRowOf } from './lines'
import { PROBLEM_HEADING } from './problem-heading'
import { loadRows } from './sheet/stored-rows'
import { loadImport } from './store'
import { reasonsOf } from './reasons'

type Problem = Pick<ImportRowDocument, '_id' | 'row' | 'file' | 'notes' | 'outcome'>
const WIDTH = 16

/** Row of the file → why it, or a line of it, did not come in. */
function reasonsByRow(found: ImportDocument, problems: readonly Problem[]) {
  const reasons = new Map<number, string[]>()
  for (const { row, notes, outcome } of problems) {
    const said = reasonsOf(found, notes)
    const why = outcome === 'excluded' ? ['选了不导入', ...said] : said
    reasons.set(excelRowOf(row), [...(reasons.get(excelRowOf(row)) ?? []), ...why])
  }
  return reasons
}

async function* asTheyStood(found: ImportDocument, problems: readonly Problem[]) {
  const reasons = reasonsByRow(found, problems)
  for (const file of new Set(problems.map((problem) => problem.file))) {
    for (const { row, cells } of await loadRows(found, file)) {
      const said = reasons.get(row)
      if (said) yield [...found.headings.map((_, i) => cells[i] ?? ''), `第 ${row} 行：${said.join('；')}`]
    }
  }
}

function columnsOf({ headings }: ImportDocument): Column<string[]>[] {
  const own = headings
    .map((heading, at) => ({ heading, at }))
    .filter((each) => each.heading !== PROBLEM_HEADING)
  const given = own.map(({ heading, at }): Column<string[]> => {
    return { heading, kind: 'text', width: WIDTH, value: (row) => row[at] }
  })
  return [...given, { heading: PROBLEM_HEADING, kind: 'text', width: 60, value: (row) => row.at(-1) }]
}

/** As the rows stood in the file, under their own headings, so that they can be mended and brought in again. */
export const problemFile: Handler<typeof actions.problemFile> = async ({ id }, { caller, now, note }) => {
  const found = await loadImport(id)
  const where = { list: listOf(found), outcome: command().in(['error', 'excluded']) }
  const fields = ['row', 'file', 'notes', 'outcome']
  const problems = await importRows.findAll(where, fields)
  if (problems.length === 0) return fail('import.no_problems')
  const rows: string[][] = []
  for await (const row of asTheyStood(
    found,
    problems.sort((a, b) => a.row - b.row),
  ))
    rows.push(row)
  note({ target: `${importKindNames[found.kind]} ${found.fileName}`, after: `${rows.length} 行` })
  const name = `${importKindNames[found.kind]}-没有导入的行-${dateOf(now)}`
  const bytes = await writeWorkbook([sheetOf('没有导入的行', columnsOf(found), rows, now)])
  return storeDownload({ name, bytes, rows: rows.length }, { caller, now })
}
