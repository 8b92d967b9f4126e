import { headingPair, joinedHeadings } from './group-headings'
import { filled, mayBeHeadings, mayHead } from './heading-shape'
import type { ColumnOf, Sheet, TableRow } from './types'

export interface Headings {
  /** Indexes among the sheet's rows; empty when the sheet has rows only. */
  lines: number[]
  headings: string[]
  /** How many of the caller's columns they mean. */
  known: number
}

/** One known heading may stand in a title or a row by chance. */
const SURE = 2
/** Lines in which a better one may follow: a statement begins with some twenty of its own. */
const LOOK_ON = 200

const knownIn = (cells: readonly string[], columnOf: ColumnOf) =>
  new Set(cells.map(columnOf).filter(Boolean)).size

/** The same texts are asked about again and again. */
function remembered(columnOf: ColumnOf): ColumnOf {
  const known = new Map<string, string>()
  return (heading) => {
    const found = known.get(heading)
    if (found !== undefined) return found
    const column = heading === '' ? '' : columnOf(heading)
    known.set(heading, column)
    return column
  }
}

/** Without a word that is known: the first line that is as wide as the table and holds no figure. */
function byShape(rows: readonly TableRow[]): number {
  const widths = rows.map(({ cells }) => filled(cells)).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  return rows.findIndex(({ cells }) => filled(cells) >= Math.max(1, usual * 0.6) && mayBeHeadings(cells))
}

function headingsAt({ rows, merges }: Sheet, at: number, columnOf: ColumnOf): Headings {
  const [above, row, below] = [rows[at - 1], rows[at]!, rows[at + 1]]
  const pairs = [
    { pair: headingPair(row, below, merges, columnOf), lines: [at, at + 1] },
    { pair: headingPair(above, row, merges, columnOf), lines: [at - 1, at] },
  ]
  const single = { lines: [at], headings: [...row.cells], known: knownIn(row.cells, columnOf) }
  const joined = pairs.flatMap(({ pair, lines }) => {
    if (!pair) return []
    const headings = joinedHeadings(pair, columnOf)
    return [{ lines, headings, known: knownIn(headings, columnOf) }]
  })
  return joined.find(({ known }) => known >= single.known) ?? single
}

/** At any depth: the line that means most of the caller's columns, with the line that divides it or that it divides. */
export function findHeadings(sheet: Sheet, asked: ColumnOf): Headings {
  const columnOf = remembered(asked)
  let [best, most] = [-1, 0]
  for (let i = 0; i < sheet.rows.length && (most < SURE || i < best + LOOK_ON); i++) {
    const alone = knownIn(sheet.rows[i]!.cells.filter(mayHead), columnOf)
    // With its other half, or the same printed in one line further down would seem better.
    const known = alone < SURE ? alone : Math.max(alone, headingsAt(sheet, i, columnOf).known)
    if (known > most) [best, most] = [i, known]
  }
  const shaped = most >= SURE ? -1 : byShape(sheet.rows)
  if (shaped >= 0 && (best < 0 || filled(sheet.rows[best]!.cells) < filled(sheet.rows[shaped]!.cells)))
    best = shaped
  return best < 0 ? { lines: [], headings: [], known: 0 } : headingsAt(sheet, best, columnOf)
}
