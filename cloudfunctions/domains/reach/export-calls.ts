import type { reach } from '@contract/reach'
import { dateOf } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { waysTo, type Call } from './call-list'
import { lookUp } from './look-up'

/** 结果 is left to be filled in by hand. */
const columns: Column<Call>[] = [
  { heading: '商会', kind: 'text', width: 22, value: ({ chamber }) => chamber.name },
  { heading: '会长', kind: 'text', width: 12, value: ({ chamber }) => chamber.president },
  { heading: '手机号', kind: 'text', width: 16, value: ({ phone }) => phone },
  { heading: '已打', kind: 'text', width: 8, value: ({ called }) => (called ? '✓' : '') },
  { heading: '结果', kind: 'text', width: 30, value: () => '' },
]

/** With whole numbers: hence in the audit log. */
export const exportCalls: Handler<typeof reach.exportCalls> = async ({ subject }, { caller, now, note }) => {
  const { behind, counted, facts } = await lookUp(subject, now)
  const { calls } = await waysTo(behind, counted)
  const bytes = await writeWorkbook([sheetOf('电话名单', columns, calls, now)])
  note({ target: facts.title, after: `共 ${calls.length} 家` })
  return storeDownload({ name: `电话提醒名单-${dateOf(now)}`, bytes, rows: calls.length }, { caller, now })
}
