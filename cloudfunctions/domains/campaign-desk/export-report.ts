import type { campaignDesk } from '@contract/campaign-desk'
import { dateOf } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeWorkbook } from '../../kernel/sheets/write-workbook'
import { loadAnyCampaign } from '../campaigns/store'
import { reportRows } from './report-rows'
import { reportSheets } from './report-sheets'

export const exportReport: Handler<typeof campaignDesk.exportReport> = async (
  { id },
  { caller, now, note },
) => {
  const campaign = await loadAnyCampaign(id)
  const rows = await reportRows(campaign)
  const count = Object.values(rows).reduce((sum, each) => sum + each.length, 0)
  note({ target: campaign.title, after: `共 ${count} 行` })
  const bytes = await writeWorkbook(reportSheets(rows, now))
  return storeDownload(
    { name: `${campaign.title}认捐报表-${dateOf(now)}`, bytes, rows: count },
    { caller, now },
  )
}
