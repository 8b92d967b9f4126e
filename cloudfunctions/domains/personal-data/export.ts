import type { personalData } from '@contract/personal-data'
import { identityOf } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import { storeDownload } from '../../kernel/downloads'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { everythingAbout } from './everything'
import type { Datum } from './datum'

const columns: Column<Datum>[] = [
  { heading: '类别', kind: 'text', width: 16, value: ({ group }) => group },
  { heading: '项目', kind: 'text', width: 28, value: ({ label }) => label },
  { heading: '内容', kind: 'text', width: 48, value: ({ value }) => value },
  { heading: '用途', kind: 'text', width: 40, value: ({ purpose }) => purpose },
]

/** His own number is whole in it. */
const exportMine: Handler<typeof personalData.export> = async (_, { caller, now }) => {
  identityOf(caller)
  const items = await everythingAbout(caller, true, now)
  return storeDownload(
    '我的个人信息',
    await writeWorkbook([sheetOf('我的个人信息', columns, items, now)]),
    items.length,
    now,
  )
}

export { exportMine as export }
