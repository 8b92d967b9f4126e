import type { activityDesk } from '@contract/activity-desk'
import { activityKindNames } from '@contract/activities'
import { dateOf } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeSheet, type Column } from '../../kernel/sheets/write-sheet'
import { figuresOf } from './figures-of'

interface Row {
  by: string
  name: string
  activities?: number
  signedUp: number
  came: number
  attendance?: number | null
  certificates?: number
}

const number = (value: number | undefined) => (value === undefined ? '' : String(value))
/** To a tenth of a percent. */
const percent = (share: number | null | undefined) =>
  share == null ? '' : `${Math.round(share * 1000) / 10}%`

const columns: Column<Row>[] = [
  { heading: '统计', width: 10, value: ({ by }) => by },
  { heading: '名称', width: 26, value: ({ name }) => name },
  { heading: '期数', width: 8, value: ({ activities }) => number(activities) },
  { heading: '报名人次', width: 10, value: ({ signedUp }) => number(signedUp) },
  { heading: '到场人次', width: 10, value: ({ came }) => number(came) },
  { heading: '出勤率', width: 10, value: ({ attendance }) => percent(attendance) },
  { heading: '证书', width: 8, value: ({ certificates }) => number(certificates) },
]

export const exportFigures: Handler<typeof activityDesk.exportFigures> = async ({ year }, { now, note }) => {
  const { kinds, chambers } = await figuresOf(year, now)
  const rows: Row[] = [
    ...kinds.map(({ kind, ...rest }) => ({ by: '按类别', name: activityKindNames[kind], ...rest })),
    ...chambers.map(({ chamberName, ...rest }) => ({ by: '按商会', name: chamberName, ...rest })),
  ]
  note({ target: `${year} 年活动统计` })
  const bytes = await writeSheet(columns, rows, now)
  return storeDownload(`${year}年活动统计-${dateOf(now)}`, bytes, rows.length, now)
}
