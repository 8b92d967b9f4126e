import {
  columnsOf,
  importKindNames,
  MAX_IMPORT_ROWS,
  type imports as actions,
  type TemplateKind,
} from '@contract/imports'
import { postNames } from '@contract/posts'
import { storeDownload } from '../../kernel/downloads'
import { writeTemplate } from '../../kernel/sheets/write-workbook'
import type { Handler } from '../../kernel/serve'

/** Rows that are text already, so that a number typed into them stays one. */
const EMPTY_ROWS = 500
/** Characters. */
const WIDTH = 18

const notes: Record<TemplateKind, readonly string[]> = {
  roster: [
    '商会：写目录里的名称，如“西安温州商会”，也可以只写“西安”。',
    `身份：${Object.values(postNames).join('、')}，四选一；也可以写执行会长、名誉会长、常务副会长等，名册里按温商，另写职务。一个商会只能有一位现任会长；换届请在商会页办理。`,
    '手机号：11 位。整列请设为文本，以免变成 1.38E+10。',
    '任期开始、任期结束：如 2024-05-01 或 2024.05，可以不填；不填的格子不会清掉名册里已有的日期。',
    '手机号、商会、身份都相同的，视为同一条：姓名或任期不同就更新，相同就不动。',
  ],
  merchants: [
    '姓名必填，其余有多少填多少；不填的格子不会清掉库里已有的内容。',
    '手机号：11 位。整列请设为文本，以免变成 1.38E+10。',
    '手机号和姓名都相同的视为同一个人；没有手机号的，看姓名和企业。',
  ],
}

export const template: Handler<typeof actions.template> = async ({ kind }, { caller, now }) => {
  const columns = Object.values(columnsOf(kind)).flatMap(({ name, required, odd }) =>
    odd ? [] : [{ heading: required ? `${name}（必填）` : name, width: WIDTH }],
  )
  const limit = `一次最多 ${MAX_IMPORT_ROWS} 行。列的顺序和名称可以不同，上传后再对应。`
  const bytes = await writeTemplate(columns, EMPTY_ROWS, [...notes[kind], limit])
  return storeDownload({ name: `${importKindNames[kind]}导入模板`, bytes, rows: 0 }, { caller, now })
}
