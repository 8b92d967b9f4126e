import type { LeftOut } from '@contract/tables'
import { leftOutFarCells, leftOutRows } from './left-out'
import { MAX_COLUMNS } from './limits'
import { fillDown } from './merges'
import type { Parts } from './package-parts'
import type { Area } from './places'
import { SheetWalker, type FarCell } from './sheet-rows'
import { Budget } from './too-much'
import type { Sheet, TableRow } from './types'
import type { SheetPart, Workbook } from './workbook'

const nothing = () => {}

/** Lines that a reader would take. @throws UnzipError, XmlError */
export async function countRows(parts: Parts, workbook: Workbook, { part }: SheetPart): Promise<number> {
  let rows = 0
  const count = (_: TableRow, isHidden: boolean) => (rows += isHidden ? 0 : 1)
  await parts.read(part, new SheetWalker(workbook, { row: count, far: nothing, merged: nothing }))
  return rows
}

/** @throws UnzipError, XmlError, TooMuchError */
export async function readSheet(parts: Parts, workbook: Workbook, { name, part }: SheetPart): Promise<Sheet> {
  const rows: TableRow[] = []
  const hidden: TableRow[] = []
  const far: FarCell[] = []
  const merges: Area[] = []
  const budget = new Budget()
  const take = (row: TableRow, isHidden: boolean) => {
    budget.spend(row.cells)
    ;(isHidden ? hidden : rows).push(row)
  }
  const walker = new SheetWalker(workbook, {
    row: take,
    far: (cell) => {
      budget.spend([cell.text])
      far.push(cell)
    },
    merged: (area) => {
      budget.spend([''])
      merges.push(area)
    },
  })
  await parts.read(part, walker)
  fillDown(rows, merges)
  const leftOut: LeftOut[] = [
    ...leftOutRows(name, hidden, '隐藏的行，没有读；要读请取消隐藏后再上传'),
    ...leftOutFarCells(name, far, MAX_COLUMNS),
  ]
  return { name, rows, merges, leftOut }
}
