import type { Cell, CellObject } from 'write-excel-file/node'
import { fromShanghai } from '@contract/values/time'

type Nothing = null | undefined

/** What stands in a column. A string in a column of numbers is words in the place of one, such as 不公开. */
type Content<Row> =
  /** Names, and also phones, codes and numbers of documents: nothing that is reckoned with. */
  | { kind: 'text'; value: (row: Row) => string | Nothing }
  /** 分 */
  | { kind: 'money'; value: (row: Row) => number | string | Nothing }
  | { kind: 'count'; value: (row: Row) => number | string | Nothing }
  /** With as many decimals as it has. */
  | { kind: 'number'; value: (row: Row) => number | string | Nothing }
  /** 0.5 is 50.0%. */
  | { kind: 'rate'; value: (row: Row) => number | string | Nothing }
  /** `2026-11-23` */
  | { kind: 'day'; value: (row: Row) => string | Nothing }
  /** Epoch ms; shown as in Shanghai. */
  | { kind: 'moment'; value: (row: Row) => number | Nothing }

export type Column<Row> = Content<Row> & {
  heading: string
  /** Characters. */
  width: number
}

const DAY_MS = 24 * 60 * 60_000
const SHANGHAI_MS = 8 * 60 * 60_000
/** 1970-01-01 in the days of a spreadsheet's 1900 calendar (ECMA-376, 18.17.4.1). */
const EPOCH_DAY = 25_569

/**
 * Excel, WPS and LibreOffice compute nothing in a cell of text (measured). The apostrophe guards whoever saves the sheet as CSV
 * and opens it again, where `=…` would be a formula. Imports take it off.
 */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** XML has no way to write them. */
const withoutControls = (text: string) =>
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** Half a Chinese character. */
const widthOf = (text: string) => [...text].reduce((sum, mark) => sum + (mark > '\u2e7f' ? 2 : 1), 0)
const linesOf = (text: string, width: number) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0)

const LINE_POINTS = 16
/** Room beside the grid lines, in characters. */
const PADDING = 1

/** `@`: what is typed into this cell later stays text as well, such as a phone number of eleven digits. */
export function textCell(text: string, width: number, more: Partial<CellObject> = {}): CellObject {
  const value = guarded(withoutControls(text))
  const height = LINE_POINTS * linesOf(value, width - PADDING)
  return { value, type: String, format: '@', wrap: true, alignVertical: 'center', height, ...more }
}

export const headingCell = (text: string, width: number, more: Partial<CellObject> = {}) =>
  textCell(text, width, { fontWeight: 'bold', ...more })

const numberCell = (value: number, format: string): Cell => ({
  ...{ value, type: Number, format, alignVertical: 'center' },
})

/** As a spreadsheet counts days: noon of 2 January 1900 in Shanghai is 2.5. */
const serial = (at: number) => (at + SHANGHAI_MS) / DAY_MS + EPOCH_DAY

const formats = { money: '#,##0.00', count: '0', number: 'General', rate: '0.0%' } as const
const isReckonedWith = (kind: string): kind is keyof typeof formats => Object.hasOwn(formats, kind)
const right = { align: 'right' } as const

export const headingOf = ({
  heading,
  width,
  kind,
}: Pick<Column<never>, 'heading' | 'width' | 'kind'>): Cell =>
  headingCell(heading, width, isReckonedWith(kind) ? right : {})

/** Numbers are numbers and days are days, so that a column can be summed and sorted. */
export function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  const { kind, width } = column
  const value = column.value(row)
  if (value === null || value === undefined || value === '')
    return kind === 'text' ? textCell('', width) : null
  if (isReckonedWith(kind)) {
    return typeof value === 'number'
      ? numberCell(kind === 'money' ? value / 100 : value, formats[kind])
      : textCell(value, width, right)
  }
  if (typeof value === 'number') return numberCell(serial(value), 'yyyy-mm-dd hh:mm')
  return kind === 'day' ? numberCell(serial(fromShanghai(value)), 'yyyy-mm-dd') : textCell(value, width)
}
