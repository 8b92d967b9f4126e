import type { personalData } from '@contract/personal-data'
import { pledgeStateNames } from '@contract/pledges'
import { storeDownload } from '../../kernel/downloads'
import { identityOf } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import type { Datum } from './datum'
import { everythingAbout } from './everything'
import type { Holdings } from './holdings'

const columns: Column<Datum>[] = [
  { heading: '类别', kind: 'text', width: 16, value: ({ group }) => group },
  { heading: '项目', kind: 'text', width: 28, value: ({ label }) => label },
  { heading: '内容', kind: 'text', width: 48, value: ({ value }) => value },
  { heading: '用途', kind: 'text', width: 40, value: ({ purpose }) => purpose },
]

const pledgeColumns: Column<Holdings['pledged'][number]>[] = [
  { heading: '认捐活动', kind: 'text', width: 30, value: ({ campaignTitle }) => campaignTitle },
  { heading: '编号', kind: 'text', width: 12, value: ({ reference }) => reference },
  { heading: '认捐时间', kind: 'moment', width: 18, value: ({ pledgedAt }) => pledgedAt },
  { heading: '认捐（元）', kind: 'money', width: 18, value: ({ pledgedFen }) => pledgedFen },
  { heading: '到账（元）', kind: 'money', width: 18, value: ({ receivedFen }) => receivedFen },
  { heading: '状态', kind: 'text', width: 12, value: ({ state }) => pledgeStateNames[state] },
]

/** His own number is whole in it. */
const exportMine: Handler<typeof personalData.export> = async (_, { caller, now }) => {
  identityOf(caller)
  const { items, pledged } = await everythingAbout(caller, true, now)
  const bytes = await writeWorkbook([
    sheetOf('我的个人信息', columns, items, now),
    ...(pledged.length > 0 ? [sheetOf('认捐', pledgeColumns, pledged, now)] : []),
  ])
  return storeDownload({ name: '我的个人信息', bytes, rows: items.length }, { caller, now })
}

export { exportMine as export }
