import { postNames } from '@contract/posts'
import type { roster } from '@contract/roster'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { storeDownload } from '../../kernel/downloads'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { posts, type PostDocument } from '../posts/documents'

/** The columns of the import come first, under its headings: what was exported can be imported again. */
const columns: Column<PostDocument>[] = [
  { heading: '商会', kind: 'text', width: 20, value: ({ chamberName }) => chamberName },
  { heading: '身份', kind: 'text', width: 10, value: ({ post, title }) => title || postNames[post] },
  { heading: '姓名', kind: 'text', width: 10, value: ({ name }) => name },
  { heading: '手机号', kind: 'text', width: 14, value: ({ phone }) => phone },
  { heading: '任期开始', kind: 'day', width: 12, value: ({ startsOn }) => startsOn },
  { heading: '任期结束', kind: 'day', width: 12, value: ({ endsOn }) => endsOn },
  { heading: '微信', kind: 'text', width: 10, value: ({ personId }) => (personId ? '已认领' : '') },
]

const fields = ['chamberName', 'post', 'title', 'name', 'phone', 'startsOn', 'endsOn', 'personId', 'rank']

/** Current posts, chamber by chamber, leaders first, with whole numbers: hence in the audit log. */
const exportRoster: Handler<typeof roster.export> = async (_, { caller, now, note }) => {
  const current = await posts.findAll({ endedOn: null }, fields)
  const rows = current.sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const bytes = await writeWorkbook([sheetOf('名册', columns, rows, now)])
  note({ target: '名册', after: `共 ${rows.length} 条` })
  return storeDownload({ name: `温州商会名册-${dateOf(now)}`, bytes, rows: rows.length }, { caller, now })
}
export { exportRoster as export }
