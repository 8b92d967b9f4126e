import type { LeftOut, SheetInfo } from '@contract/tables'
import type { Area } from './places'

/** One line of a sheet. Blank lines are not among the rows. */
export interface TableRow {
  /** As Excel counts: the first line of the sheet is 1. */
  row: number
  /** From column A on, as text: days as 2024-05-01, moments as 2024-05-01 10:22:33, numbers in full, merged cells filled down. */
  cells: string[]
  /** Index of a cell → why its text is not to be trusted: an error value, a formula without a stored result. */
  problems: Record<number, string>
}

export interface Sheet {
  /** For refusals: as the file is called. */
  file: string
  name: string
  rows: TableRow[]
  /** Merged cells; what they say is filled down, and `findTable` lets it head all their columns. */
  merges: Area[]
  /** What of this sheet is not among the rows. */
  leftOut: LeftOut[]
}

/** A file that was opened; its sheets are read one by one. */
export interface TableFile {
  /** As the file is called. */
  file: string
  sheets: SheetInfo[]
  /** @throws AppError table.no_such_sheet, table.too_many_rows, table.too_large, table.damaged, table.unreadable */
  read(index: number): Promise<Sheet>
}

/** A sheet whose headings are known. */
export interface Table {
  /** Rows of the headings, as Excel counts: one, or two where the second divides the first. */
  headingRows: number[]
  /** Of two lines, joined by a blank: 发生额 借方. */
  headings: string[]
  rows: TableRow[]
  /** Lines above the headings and columns without a heading that hold something; of the sheet, too. */
  leftOut: LeftOut[]
}

/** The column that a heading means in the caller's words; '' for none. */
export type ColumnOf = (heading: string) => string
