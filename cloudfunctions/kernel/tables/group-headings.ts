import { mayBeHeadings } from './heading-shape'
import type { Area } from './places'
import type { ColumnOf, TableRow } from './types'

/** Column → where the heading above it stands, for headings that stand above several columns. */
type Groups = Map<number, number>

const width = (top: TableRow, bottom: TableRow) => Math.max(top.cells.length, bottom.cells.length)

/** Merged cells of the upper line that lie above several columns. */
function mergedGroups(top: TableRow, areas: readonly Area[]): Groups {
  const groups: Groups = new Map()
  for (const { from, to } of areas) {
    if (from.row > top.row || to.row < top.row || to.column === from.column) continue
    for (let column = from.column; column <= to.column; column++) groups.set(column, from.column)
  }
  return groups
}

/** In a text file nothing is merged: a heading with blanks, or the same again, to its right, and beneath all of them something. */
function blankGroups(top: TableRow, bottom: TableRow): Groups {
  const groups: Groups = new Map()
  let start = -1
  for (let column = 0; column < width(top, bottom); column++) {
    if (top.cells[column] && top.cells[column] !== top.cells[start]) start = column
    if (start < 0 || !bottom.cells[column]) start = top.cells[column] && bottom.cells[column] ? column : -1
    else if (column > start) groups.set(start, start).set(column, start)
  }
  return groups
}

export interface HeadingPair {
  top: TableRow
  bottom: TableRow
  groups: Groups
}

/**
 * Two lines of headings where the second divides what the first says: 发生额 above 借方 and 贷方. Null when the second line is
 * a row: it holds a figure, or says something beneath a heading that is not divided.
 */
export function headingPair(
  top: TableRow | undefined,
  bottom: TableRow | undefined,
  areas: readonly Area[],
  columnOf: ColumnOf,
): HeadingPair | null {
  if (!top || !bottom || bottom.row !== top.row + 1) return null
  if (!mayBeHeadings(top.cells) || !mayBeHeadings(bottom.cells)) return null
  const merged = mergedGroups(top, areas)
  const groups = merged.size > 0 ? merged : blankGroups(top, bottom)
  const starts = new Set(groups.values())
  // One group over everything is a title.
  const others = top.cells.filter((cell, column) => cell && !groups.has(column)).length
  if (groups.size === 0 || starts.size + others < 2) return null
  const fits = (cell: string, column: number) =>
    cell === '' || groups.has(column) || top.cells[column] === cell || !top.cells[column]
  if (!bottom.cells.every(fits)) return null
  const isKnown = (column: number) => {
    const cell = bottom.cells[column] ?? ''
    return cell !== '' && Boolean(columnOf(cell) || columnOf(`${top.cells[groups.get(column)!]} ${cell}`))
  }
  return merged.size > 0 || [...groups.keys()].some(isKnown) ? { top, bottom, groups } : null
}

/** Both lines' words for each column, joined by a blank; the lower alone where it says enough. */
export function joinedHeadings({ top, bottom, groups }: HeadingPair, columnOf: ColumnOf): string[] {
  const lower = Array.from({ length: width(top, bottom) }, (_, column) => bottom.cells[column] ?? '')
  return lower.map((cell, column) => {
    const upper = top.cells[groups.get(column) ?? column] ?? ''
    if (cell === '' || cell === upper)
      return groups.has(column) && cell === '' && groups.get(column) !== column ? '' : upper
    const joined = `${upper} ${cell}`.trim()
    const isAlone = lower.filter((other) => other === cell).length === 1
    return isAlone && columnOf(cell) && !columnOf(joined) ? cell : joined
  })
}
