import { MAX_IMPORT_ROWS, type ImportKind } from '@contract/imports'
import { fail } from '@contract/errors'
import { columnOf } from './synonyms'

export interface TableRow {
  /** As Excel counts: the first line of the sheet is 1. */
  row: number
  cells: string[]
}

export interface Table {
  headings: string[]
  rows: TableRow[]
}

/** Above the headings there may be a title, or the line that our own exports begin with. */
const LINES_ABOVE = 10
const MAX_COLUMNS = 60

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '')

function headingIndex(lines: readonly string[][], kind: ImportKind) {
  const known = (cells: readonly string[]) =>
    new Set(cells.map((cell) => columnOf(kind, cell)).filter(Boolean)).size
  const top = lines.slice(0, LINES_ABOVE)
  const most = Math.max(0, ...top.map(known))
  return top.findIndex((cells) => (most > 0 ? known(cells) === most : !isBlank(cells)))
}

/** @throws import.file_empty, import.too_many_rows */
export function tableOf(lines: readonly string[][], kind: ImportKind): Table {
  const at = headingIndex(lines, kind)
  const rows = lines.flatMap((cells, i) =>
    i <= at || isBlank(cells) ? [] : [{ row: i + 1, cells: cells.slice(0, MAX_COLUMNS) }],
  )
  if (at < 0 || rows.length === 0) return fail('import.file_empty')
  if (rows.length > MAX_IMPORT_ROWS)
    return fail('import.too_many_rows', { max: MAX_IMPORT_ROWS, rows: rows.length })
  const headings = (lines[at] ?? []).slice(0, MAX_COLUMNS)
  while (headings.at(-1) === '') headings.pop()
  return { headings, rows }
}
