import { nothingMapped, type ImportKind } from '@contract/imports'
import type { LeftOut, SheetInfo } from '@contract/tables'
import { findTable, noSuchSheet, type ColumnOf, type TableFile } from '../../../kernel/tables'
import { findHeadings } from '../../../kernel/tables/find-heading'
import type { SheetDocument } from '../documents'
import { kindOf } from '../kinds'
import { columnFacts } from '../mapping/facts'
import { rememberedMapping } from '../mapping/remembered'
import { columnOf, suggestMapping } from '../mapping/suggest'
import { storeLeftOut, storeRows } from './stored-rows'

const SAMPLE_ROWS = 5
/** Characters of a heading or a sample's cell. */
const SHOWN = 60

const shown = (cells: readonly string[]) => cells.map((cell) => cell.slice(0, SHOWN))
const mayBeChosen = ({ hidden, rows }: SheetInfo) => !hidden && rows > 0

/** Indexes of the sheets that a person may choose from. */
export const choicesIn = (sheets: readonly SheetInfo[]) =>
  sheets.flatMap((sheet, i) => (mayBeChosen(sheet) ? [i] : []))

/** Headings in a sheet that somebody may mean; one may stand in a cover sheet by chance. */
const SURE = 2

/** The one sheet that can be meant, else null: then a person chooses. A cover or a page of notes is no choice. */
export async function onlySheet(file: TableFile, columnOf: ColumnOf): Promise<number | null> {
  const choices = choicesIn(file.sheets)
  if (choices.length < 2) return choices[0] ?? null
  const meant: number[] = []
  for (const sheet of choices)
    if (findHeadings(await file.read(sheet), columnOf).known >= SURE) meant.push(sheet)
  return meant.length === 1 ? meant[0]! : null
}

/** While one is to be chosen. */
export const unchosen = (sheets: SheetInfo[], suggested: number): SheetDocument => ({
  ...{ sheets, sheet: suggested, headings: [], sample: [], facts: [], mapping: nothingMapped },
  ...{ remembered: false, rows: 0, rowFiles: [], leftOutFile: null, leftOut: 0 },
})

/** The other sheets of the file, as what was left out; of one without rows what lies on it, such as a picture of a list. */
async function otherSheets(file: TableFile, chosen: number): Promise<LeftOut[]> {
  const all: LeftOut[] = []
  for (const [i, { name, hidden, rows }] of file.sheets.entries()) {
    if (i === chosen) continue
    const why = hidden ? '这个工作表是隐藏的，没有读' : '没有选这个工作表'
    const whole = { kind: 'sheet' as const, sheet: name, row: null, column: null, found: `${rows} 行`, why }
    all.push(...(rows > 0 ? [whole] : (await file.read(i)).leftOut))
  }
  return all
}

/** Reads one sheet and keeps its rows. @throws table.no_such_sheet, table.sheet_empty, table.too_many_rows, table.too_large */
export async function readSheet(
  importId: string,
  kind: ImportKind,
  file: TableFile,
  sheet: number,
): Promise<SheetDocument> {
  const { sheets } = file
  if (!choicesIn(sheets).includes(sheet)) return noSuchSheet(file, sheet)
  const table = findTable(await file.read(sheet), (heading) => columnOf(kind, heading), kindOf(kind).readsOn)
  const { headings, rows } = table
  const leftOut = [...(await otherSheets(file, sheet)), ...table.leftOut]
  const facts = columnFacts(headings, rows, kindOf(kind).tells)
  const sheetName = sheets.length > 1 ? sheets[sheet]!.name : ''
  const suggested = await suggestMapping(kind, { headings, facts, sheetName })
  const remembered = await rememberedMapping(kind, headings)
  return {
    ...{ sheets, sheet, headings: shown(headings), facts, rows: rows.length },
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => shown(cells)),
    mapping: remembered ? { ...remembered, fixed: suggested.fixed } : suggested,
    remembered: remembered !== null,
    rowFiles: await storeRows(importId, sheet, rows),
    leftOutFile: await storeLeftOut(importId, sheet, leftOut),
    leftOut: leftOut.length,
  }
}
