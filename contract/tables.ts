import * as v from 'valibot'

/** Rows beneath the headings that one import takes. */
export const MAX_TABLE_ROWS = 20_000

/** What a clerk hands in as a table: a workbook (.xlsx) or text (.csv, .txt). */
export const sheetInfo = v.object({
  name: v.string(),
  /** Hidden sheets are listed and never offered. */
  hidden: v.boolean(),
  /** Lines that hold something, headings included. */
  rows: v.number(),
})
export type SheetInfo = v.InferOutput<typeof sheetInfo>

export const leftOutKinds = ['sheet', 'column', 'row', 'cell'] as const

/** Something that stands in the file and is not among the rows that were taken. */
export const leftOut = v.object({
  kind: v.picklist(leftOutKinds),
  sheet: v.string(),
  /** As Excel counts, from 1; null for a whole sheet or column. */
  row: v.nullable(v.number()),
  /** A, B … AA; null for a whole sheet or row. */
  column: v.nullable(v.string()),
  /** What stands there, shortened to 60 characters. */
  found: v.string(),
  /** Why it was not taken, as the clerk reads it. */
  why: v.string(),
})
export type LeftOut = v.InferOutput<typeof leftOut>
