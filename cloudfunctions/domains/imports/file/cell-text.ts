/** What a sheet's cell holds. */
export type SheetCell = string | number | boolean | Date | null | undefined

/** Characters; nothing that is imported is longer. */
const MAX_TEXT = 500

function textOf(cell: SheetCell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  // A phone number is eleven digits, also where the sheet shows 1.38E+10.
  if (typeof cell === 'number') return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return cell
}

/** Full-width digits become half-width, blanks and line breaks within become one; the guard of our own exports goes. */
export const cellText = (cell: SheetCell) =>
  textOf(cell)
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
    .slice(0, MAX_TEXT)
