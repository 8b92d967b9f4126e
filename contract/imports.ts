import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { download } from './roster'
import { cursor, pageOf } from './values/page'
import { id, line } from './values/text'
import { instant } from './values/time'

export const importKinds = ['roster', 'merchants'] as const
export type ImportKind = (typeof importKinds)[number]
export const importKindNames: Record<ImportKind, string> = { roster: '名册', merchants: '温商信息库' }

/** The columns each import knows, in the order of its template. */
export const importColumns = {
  roster: {
    chamber: { name: '商会', required: true },
    post: { name: '身份', required: true },
    name: { name: '姓名', required: true },
    phone: { name: '手机号', required: true },
    startsOn: { name: '任期开始', required: false },
    endsOn: { name: '任期结束', required: false },
  },
  merchants: {
    name: { name: '姓名', required: true },
    phone: { name: '手机号', required: false },
    company: { name: '企业', required: false },
    chamber: { name: '所属商会', required: false },
    place: { name: '所在地', required: false },
    industry: { name: '行业', required: false },
  },
} as const satisfies Record<ImportKind, Record<string, { name: string; required: boolean }>>

export const MAX_IMPORT_ROWS = 20_000

export const importStates = ['mapping', 'checking', 'ready', 'applying', 'done', 'cancelled'] as const
export const importStateNames: Record<(typeof importStates)[number], string> = {
  mapping: '等待对应列',
  checking: '正在检查',
  ready: '等待确认导入',
  applying: '正在导入',
  done: '已导入',
  cancelled: '已取消',
}
export const rowOutcomes = ['new', 'changed', 'unchanged', 'error'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export const rowOutcomeNames: Record<RowOutcome, string> = {
  new: '新增',
  changed: '有变化',
  unchanged: '无变化',
  error: '有错误',
}

const counts = v.object({ new: v.number(), changed: v.number(), unchanged: v.number(), error: v.number() })

export const importView = v.object({
  id: v.string(),
  kind: v.picklist(importKinds),
  fileName: v.string(),
  state: v.picklist(importStates),
  /** The file's own headings, in order, and the first rows beneath them. */
  headings: v.array(v.string()),
  sample: v.array(v.array(v.string())),
  /** Our column → index of the file's. */
  mapping: v.record(v.string(), v.number()),
  rows: v.number(),
  /** Rows checked or applied so far. */
  progress: v.number(),
  counts,
  at: instant,
  by: v.string(),
})
export type ImportView = v.InferOutput<typeof importView>

export const importRow = v.object({
  /** As Excel counts: headings are in row 1. */
  row: v.number(),
  outcome: v.picklist(rowOutcomes),
  cells: v.record(v.string(), v.string()),
  /** Column → why, for errors; column → what it was before, for changes. */
  notes: v.record(v.string(), v.string()),
})
export type ImportRow = v.InferOutput<typeof importRow>

const target = v.strictObject({ id })

export const imports = {
  template: action({
    access: office,
    input: v.strictObject({ kind: v.picklist(importKinds, '请选择名册种类') }),
    output: download,
  }),
  start: action({
    access: office,
    audit: '上传名册',
    input: v.strictObject({
      kind: v.picklist(importKinds, '请选择名册种类'),
      upload: v.pipe(v.string('文件有误'), v.maxLength(400, '文件有误')),
      name: line('文件名', 120),
    }),
    output: importView,
  }),
  /** Sets which column is which and starts checking. */
  map: action({
    access: office,
    input: v.strictObject({
      id,
      mapping: v.record(
        v.string(),
        v.pipe(
          v.number('列号有误'),
          v.integer('列号有误'),
          v.minValue(0, '列号有误'),
          v.maxValue(200, '列号有误'),
        ),
      ),
    }),
    output: importView,
  }),
  /** Does the next slice of checking or applying (about 5 seconds) and tells how far it is; the page asks until it is done. */
  advance: action({ access: office, input: target, output: importView }),
  rows: action({
    access: office,
    input: v.strictObject({ id, outcome: v.optional(v.picklist(rowOutcomes)), cursor: v.optional(cursor) }),
    output: pageOf(importRow),
  }),
  /** All or nothing: refused while any row is in error. */
  apply: action({ access: office, audit: '导入名册', input: target, output: importView }),
  cancel: action({ access: office, audit: '取消导入', input: target, output: importView }),
  list: action({
    access: office,
    input: v.strictObject({}),
    output: v.object({ items: v.array(importView) }),
  }),
}
