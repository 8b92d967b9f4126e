import type { activityDesk } from '@contract/activity-desk'
import { activityKindNames } from '@contract/activities'
import { dateOf } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { figuresOf } from './figures-of'

type Figures = Awaited<ReturnType<typeof figuresOf>>

const kindColumns: Column<Figures['kinds'][number]>[] = [
  { heading: '类别', kind: 'text', width: 16, value: ({ kind }) => activityKindNames[kind] },
  { heading: '期数', kind: 'count', width: 10, value: ({ activities }) => activities },
  { heading: '报名人次', kind: 'count', width: 12, value: ({ signedUp }) => signedUp },
  { heading: '到场人次', kind: 'count', width: 12, value: ({ came }) => came },
  { heading: '出勤率', kind: 'rate', width: 10, value: ({ attendance }) => attendance },
  { heading: '证书', kind: 'count', width: 10, value: ({ certificates }) => certificates },
]

const chamberColumns: Column<Figures['chambers'][number]>[] = [
  { heading: '商会', kind: 'text', width: 30, value: ({ chamberName }) => chamberName },
  { heading: '报名人次', kind: 'count', width: 12, value: ({ signedUp }) => signedUp },
  { heading: '到场人次', kind: 'count', width: 12, value: ({ came }) => came },
]

export const exportFigures: Handler<typeof activityDesk.exportFigures> = async (
  { year },
  { caller, now, note },
) => {
  const { kinds, chambers } = await figuresOf(year, now)
  note({ target: `${year} 年活动统计` })
  const bytes = await writeWorkbook([
    sheetOf('按类别', kindColumns, kinds, now),
    sheetOf('按商会', chamberColumns, chambers, now),
  ])
  return storeDownload(
    { name: `${year}年活动统计-${dateOf(now)}`, bytes, rows: kinds.length + chambers.length },
    { caller, now },
  )
}
