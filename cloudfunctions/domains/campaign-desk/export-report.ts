import type { campaignDesk } from '@contract/campaign-desk'
import { formatYuan } from '@contract/values/money'
import { dateOf } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeSheet, type Column } from '../../kernel/sheets/write-sheet'
import { loadAnyCampaign } from '../campaigns/store'
import { reportRows, type ReportRow } from './report-rows'

const yuan = (amountFen: number | null | undefined) => {
  if (amountFen === undefined) return ''
  return amountFen === null ? '不公开' : formatYuan(amountFen)
}

/** To a tenth of a percent. */
function kept({ pledgedFen, receivedFen }: ReportRow) {
  if (!pledgedFen || receivedFen == null) return ''
  return `${Math.round((Math.min(receivedFen, pledgedFen) / pledgedFen) * 1000) / 10}%`
}

const columns: Column<ReportRow>[] = [
  { heading: '统计', width: 10, value: ({ by }) => by },
  { heading: '名称', width: 30, value: ({ name }) => name },
  { heading: '认捐（元）', width: 18, value: ({ pledgedFen }) => yuan(pledgedFen) },
  { heading: '到账（元）', width: 18, value: ({ receivedFen }) => yuan(receivedFen) },
  { heading: '履约率', width: 10, value: kept },
  { heading: '笔数', width: 8, value: ({ count }) => (count === undefined ? '' : String(count)) },
  { heading: '日期', width: 12, value: ({ on }) => on ?? '' },
  { heading: '说明', width: 40, value: ({ note }) => note ?? '' },
]

export const exportReport: Handler<typeof campaignDesk.exportReport> = async ({ id }, { now, note }) => {
  const campaign = await loadAnyCampaign(id)
  const rows = await reportRows(campaign)
  note({ target: campaign.title, after: `共 ${rows.length} 条` })
  const bytes = await writeSheet(columns, rows, now)
  return storeDownload(`${campaign.title}认捐报表-${dateOf(now)}`, bytes, rows.length, now)
}
