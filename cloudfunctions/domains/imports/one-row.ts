import { fail } from '@contract/errors'
import { importRows, listOf, rowIdOf, type ImportDocument, type ImportRowDocument } from './documents'
import { contextOf, kindOf } from './kinds'
import type { Cells } from './plan'
import { rowsMustBeChecked } from './rules'
import { loadImport } from './store'
import { judge, readLine } from './work/verdicts'

/** A line of an import whose lines may still be mended or left out. @throws import.row_not_found, import.wrong_state */
export async function oneRow(id: string, row: number): Promise<[ImportDocument, ImportRowDocument]> {
  const found = await loadImport(id)
  rowsMustBeChecked(found)
  return [found, (await importRows.get(rowIdOf(listOf(found), row))) ?? fail('import.row_not_found')]
}

/** Reads a line with other cells; what the reader said of a cell holds until that cell is mended. */
export async function judgeAgain(
  found: ImportDocument,
  { row, file, cells, unread }: ImportRowDocument,
  mended: Cells,
  now: number,
): Promise<ImportRowDocument> {
  const plan = await kindOf(found.kind).plan(contextOf(found, now))
  const problems = Object.fromEntries(Object.entries(unread).filter(([key]) => !Object.hasOwn(mended, key)))
  const line = readLine(plan, row, file, { cells: { ...cells, ...mended }, problems })
  const [judged] = await judge(found, plan, [line])
  return judged!
}
