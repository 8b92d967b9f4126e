import { readAmount } from './amounts'
import { columnsOf, unitsOf, type Columns, type Mapping, type Unclear, type Units } from './columns'
import { meaningOf } from './headings'
import { readMoment } from './moments'
import { cellText } from './text'

type Line = readonly string[]

/** Longer than any heading. */
const MAX_HEADING = 40

/** Words only: neither a day nor an amount. */
const isWords = (cells: Line) =>
  cells.every((cell) => {
    const text = cellText(cell)
    return text.length <= MAX_HEADING && !readMoment(text) && (text === '' || !readAmount(text)?.fen)
  })

const score = (cells: Line) =>
  isWords(cells)
    ? new Set(cells.map((cell) => meaningOf(cellText(cell))).filter((each) => each && each !== 'other')).size
    : 0

/** 发生额 over 借方 and 贷方 is 发生额 借方 and 发生额 贷方: the upper word reaches to the right over what is divided. */
function joined(upper: Line, lower: Line): string[] {
  let over = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const [top, below] = [cellText(upper[i]), cellText(lower[i])]
    if (top !== '') over = top
    if (below === '' || below === top) return top
    return `${top || over} ${below}`.trim()
  })
}

const dividing: readonly (string | null)[] = ['income', 'outgo', 'payer', 'account']
/** A title above the headings adds nothing to the lower line that tells money or parties apart. */
const divides = (both: Line, lower: Line) => {
  const own = new Set(lower.map((cell) => meaningOf(cellText(cell))))
  return (
    both.some((cell) => {
      const meaning = meaningOf(cell)
      return dividing.includes(meaning) && !own.has(meaning)
    }) || !own.has('day')
  )
}

export interface Layout {
  /** Of the headings: the first line's index, and how many lines they take. */
  at: number
  height: 1 | 2
  headings: string[]
  columns: Columns
  unclear: Unclear[]
  /** Headings that nobody understands. */
  unread: string[]
  units: Units
}

/** The line, or the two lines, that look most like headings; wherever they stand. */
function findHeadings(lines: readonly Line[]): Pick<Layout, 'at' | 'height' | 'headings'> {
  let best = { at: 0, height: 1 as 1 | 2, headings: lines[0]?.map(cellText) ?? [], score: 0 }
  lines.forEach((line, at) => {
    const own = score(line)
    if (own > best.score) best = { at, height: 1, headings: line.map(cellText), score: own }
    const next = lines[at + 1]
    if (own === 0 || !next || !isWords(next) || !next.some((cell) => meaningOf(cellText(cell)))) return
    const both = joined(line, next)
    const together = score(both)
    if (together > best.score && divides(both, next))
      best = { at, height: 2, headings: both, score: together }
  })
  return best
}

export function layoutOf(lines: readonly Line[], mapping?: Mapping): Layout {
  const found = findHeadings(lines)
  const below = lines.slice(found.at + found.height)
  return { ...found, ...columnsOf(found.headings, below, mapping), units: unitsOf(lines.slice(0, found.at)) }
}

/** A heading line among the rows: the same again at the top of a page, or that of another table. */
export function headingAgain(cells: Line, headings: readonly string[]): 'same' | 'other' | null {
  const own = cells.map(cellText)
  const known = own.filter((text, i) => text !== '' && (headings[i] ?? '').includes(text)).length
  const filled = own.filter(Boolean).length
  if (known >= 2 && known >= filled - 1) return 'same'
  return score(cells) >= 4 ? 'other' : null
}
