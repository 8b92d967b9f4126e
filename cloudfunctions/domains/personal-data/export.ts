import type { personalData } from '@contract/personal-data'
import { identityOf } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import { storeDownload } from '../../kernel/downloads'
import { writeSheet, type Column } from '../../kernel/sheets/write-sheet'
import { everythingAbout } from './everything'
import type { Datum } from './datum'

const columns: Column<Datum>[] = [
  { heading: '类别', width: 16, value: ({ group }) => group },
  { heading: '项目', width: 28, value: ({ label }) => label },
  { heading: '内容', width: 48, value: ({ value }) => value },
  { heading: '用途', width: 40, value: ({ purpose }) => purpose },
]

/** His own number is whole in it. */
const exportMine: Handler<typeof personalData.export> = async (_, { caller, now }) => {
  identityOf(caller)
  const items = await everythingAbout(caller, true, now)
  return storeDownload('我的个人信息', await writeSheet(columns, items, now), items.length, now)
}

export { exportMine as export }
