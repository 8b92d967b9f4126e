import * as v from 'valibot'
import { importKinds } from './import-kinds'
import { importMapping, importQuestion } from './import-mapping'
import { sheetInfo } from './tables'
import { instant } from './values/time'

export const importStateNames = {
  choosing: '等待选择工作表',
  mapping: '等待对应列',
  checking: '正在检查',
  ready: '等待确认导入',
  applying: '正在导入',
  done: '已导入',
  cancelled: '已取消',
  takingBack: '正在撤回',
  takenBack: '已撤回',
} as const
export type ImportState = keyof typeof importStateNames

/** `left`: needs no import (a sum, a payment that went out); `excluded`: the clerk said so. */
export const rowOutcomes = ['new', 'changed', 'unchanged', 'error', 'left', 'excluded'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export const rowOutcomeNames: Record<RowOutcome, string> = {
  new: '新增',
  changed: '有变化',
  unchanged: '无变化',
  error: '有错误',
  left: '不用导入',
  excluded: '选了不导入',
}
/** `noted`: taken, but something in it was not; `kept`: could not be taken back. */
export const rowFlags = ['noted', 'kept'] as const
export type RowFlag = (typeof rowFlags)[number]

const counts = v.object({
  ...{ new: v.number(), changed: v.number(), unchanged: v.number() },
  ...{ error: v.number(), left: v.number(), excluded: v.number() },
})

export const importView = v.object({
  id: v.string(),
  kind: v.picklist(importKinds),
  /** What the lines are for, where the kind needs one. */
  campaignId: v.nullable(v.string()),
  fileName: v.string(),
  state: v.picklist(Object.keys(importStateNames) as ImportState[]),
  sheets: v.array(sheetInfo),
  /** Index of the sheet that is read, or that is proposed while one is to be chosen. */
  sheet: v.number(),
  /** The file's own headings, in order, and the first rows beneath them. */
  headings: v.array(v.string()),
  sample: v.array(v.array(v.string())),
  mapping: importMapping,
  /** The proposal is what somebody confirmed for the same headings. */
  remembered: v.boolean(),
  /** To be answered before anything is checked. */
  questions: v.array(importQuestion),
  /** Names of what the lines hold, in order: key in `cells` and its name. */
  columns: v.array(v.object({ key: v.string(), name: v.string() })),
  /** Cells may be mended by hand. */
  mendable: v.boolean(),
  /** Rows of the file, and lines they were read as (a row may hold two people). */
  rows: v.number(),
  lines: v.number(),
  /** Rows checked, applied or taken back so far. */
  progress: v.number(),
  /** Of lines. */
  counts,
  /** Lines that came in without something that stands in them. */
  noted: v.number(),
  /** Lines that could not be taken back. */
  kept: v.number(),
  /** Sheets, columns, rows and cells that the reader left out. */
  leftOut: v.number(),
  at: instant,
  by: v.string(),
  doneAt: v.nullable(instant),
})
export type ImportView = v.InferOutput<typeof importView>

export const importRow = v.object({
  /** As Excel counts; 12.1 is the second line that row 12 was read as. */
  row: v.number(),
  outcome: v.picklist(rowOutcomes),
  cells: v.record(v.string(), v.string()),
  /** Column → why, for errors and what is left out; column → what it was before, for changes. */
  notes: v.record(v.string(), v.string()),
  /** Column → what of it was not taken, or how it was understood. */
  remarks: v.record(v.string(), v.string()),
  /** Why it could not be taken back; '' otherwise. */
  kept: v.string(),
})
export type ImportRow = v.InferOutput<typeof importRow>
