import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { importKinds, templateKinds } from './import-kinds'
import { columnKey, importMapping } from './import-mapping'
import { importRow, importView, rowFlags, rowOutcomes } from './import-views'
import { download } from './roster'
import { leftOut } from './tables'
import { cursor, pageOf } from './values/page'
import { id, line } from './values/text'

export * from './import-kinds'
export * from './import-mapping'
export * from './import-views'

const target = v.strictObject({ id })
const kind = v.picklist(importKinds, '请选择导入的种类')
/** As `importRow.row`. */
const row = v.pipe(v.number('行号有误'), v.minValue(1, '行号有误'), v.maxValue(1_048_576.9, '行号有误'))
const cell = v.pipe(v.string('内容有误'), v.trim(), v.maxLength(500, '一格不能超过 500 个字'))

/** A file on its way into one of our collections; nothing is stored there before `apply`. */
export const imports = {
  template: action({
    access: office,
    input: v.strictObject({ kind: v.picklist(templateKinds, '这一种没有模板') }),
    output: download,
  }),
  start: action({
    access: office,
    audit: '上传导入文件',
    input: v.strictObject({
      kind,
      /** Bank statements: the campaign whose pledges they pay. */
      campaignId: v.optional(id),
      upload: v.pipe(v.string('文件有误'), v.maxLength(400, '文件有误')),
      name: line('文件名', 120),
    }),
    output: importView,
  }),
  chooseSheet: action({
    access: office,
    input: v.strictObject({ id, sheet: v.pipe(v.number('请选择工作表'), v.integer('请选择工作表')) }),
    output: importView,
  }),
  /** Sets which column is which and starts checking, unless `questions` are still open. */
  map: action({ access: office, input: v.strictObject({ id, mapping: importMapping }), output: importView }),
  /** Does the next slice of the work (about 4 seconds) and tells how far it is; the page asks until it is done. */
  advance: action({ access: office, input: target, output: importView }),
  show: action({ access: office, input: target, output: importView }),
  rows: action({
    access: office,
    input: v.strictObject({
      id,
      outcome: v.optional(v.picklist(rowOutcomes)),
      flag: v.optional(v.picklist(rowFlags)),
      cursor: v.optional(cursor),
    }),
    output: pageOf(importRow),
  }),
  /** What the reader did not take, with its place, in the order of the file. */
  leftOut: action({
    access: office,
    input: v.strictObject({ id, cursor: v.optional(cursor) }),
    output: pageOf(leftOut),
  }),
  /** Mends cells of one line; those that are not named stay as they are. It is checked anew at once. */
  fixRow: action({
    access: office,
    audit: '改正导入的一行',
    input: v.strictObject({ id, row, cells: v.record(columnKey, cell) }),
    output: v.object({ view: importView, row: importRow }),
  }),
  /** Leaves one line out on purpose, or takes it in again. */
  excludeRow: action({
    access: office,
    input: v.strictObject({ id, row, excluded: v.boolean() }),
    output: v.object({ view: importView, row: importRow }),
  }),
  /** The lines in error as a file of their own, as they stood in the file, with the reasons. */
  problemFile: action({ access: office, audit: '下载没有导入的行', input: target, output: download }),
  /** Refused while any line is in error, unless these are left out on purpose. */
  apply: action({
    access: office,
    audit: '导入',
    input: v.strictObject({ id, withoutErrors: v.optional(v.boolean()) }),
    output: importView,
  }),
  cancel: action({ access: office, audit: '取消导入', input: target, output: importView }),
  /** Within a day: what it made and changed goes back, unless somebody changed it since. */
  takeBack: action({ access: office, audit: '撤回导入', input: target, output: importView }),
  list: action({
    access: office,
    input: v.strictObject({}),
    output: v.object({ items: v.array(importView) }),
  }),
}
