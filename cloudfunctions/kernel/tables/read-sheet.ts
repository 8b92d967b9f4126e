import { UnzipError } from '../files/unzip'
import { leftOutFarCells, leftOutRows } from './left-out'
import { leftOutBeside } from './left-out-beside'
import { MAX_COLUMNS } from './limits'
import { fillDown } from './merges'
import type { Parts } from './package-parts'
import type { Area } from './places'
import { SheetWalker, type FarCell, type SheetRows } from './sheet-rows'
import type { Budget } from './too-much'
import type { Sheet, TableRow } from './types'
import type { SheetPart, Workbook } from './workbook'

export interface CountedSheet {
  /** Lines that a reader would take. */
  rows: number
  /** Null when it was not to be kept or there was no room for it. */
  sheet: Omit<Sheet, 'file'> | null
}

/** Keeps what comes by as long as there is room, and counts in any case. */
class Collector implements SheetRows {
  count = 0
  #rows: TableRow[] = []
  #hidden: TableRow[] = []
  #far: FarCell[] = []
  #merges: Area[] = []
  #printed: string[] = []
  #links: string[] = []

  constructor(private budget: Budget | null) {}

  row(row: TableRow, isHidden: boolean) {
    if (!isHidden) this.count++
    if (this.#hasRoom(row.cells)) (isHidden ? this.#hidden : this.#rows).push(row)
  }

  far(cell: FarCell) {
    if (this.#hasRoom([cell.text])) this.#far.push(cell)
  }

  merged(area: Area) {
    if (this.#hasRoom([''])) this.#merges.push(area)
  }

  printed(text: string) {
    if (this.#hasRoom([text])) this.#printed.push(text)
  }

  link(place: string) {
    if (this.#hasRoom([place])) this.#links.push(place)
  }

  sheet(name: string): CountedSheet['sheet'] {
    if (!this.budget) return null
    fillDown(this.#rows, this.#merges)
    const leftOut = [
      ...leftOutRows(name, this.#hidden, '隐藏的行，没有读；要读请取消隐藏后再上传'),
      ...leftOutFarCells(name, this.#far, MAX_COLUMNS),
      ...leftOutBeside(name, this.#printed, this.#links),
    ]
    return { name, rows: this.#rows, merges: this.#merges, leftOut }
  }

  #hasRoom(cells: readonly string[]): boolean {
    if (!this.budget) return false
    if (this.budget.spend(cells)) return true
    this.budget = null
    ;[this.#rows, this.#hidden, this.#far] = [[], [], []]
    ;[this.#merges, this.#printed, this.#links] = [[], [], []]
    return false
  }
}

/** One walk over a sheet. Without a budget nothing is kept. @throws UnzipError, XmlError */
export async function readSheet(
  parts: Parts,
  workbook: Workbook,
  { name, part, type }: SheetPart,
  budget: Budget | null,
): Promise<CountedSheet> {
  const collector = new Collector(budget)
  if (!parts.has(part)) {
    if (type === 'worksheet' || part === '') throw new UnzipError('damaged')
  } else await parts.read(part, new SheetWalker(workbook, collector))
  return { rows: collector.count, sheet: collector.sheet(name) }
}
