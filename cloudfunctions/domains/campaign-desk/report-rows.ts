import { waterNames } from '@contract/campaigns'
import { dateOf } from '@contract/values/time'
import type { CampaignDocument } from '../campaigns/documents'
import { bookOf, figuresOf } from '../campaigns/figures'
import { toReceiptRows } from '../campaigns/receipt-roll'
import { command } from '../../kernel/database'
import { ledgerEntries } from '../ledger/documents'
import { EVERY_HONOUR } from '../pledges/derived'
import { pledgeItems } from '../pledges/documents'
import { shownRowOf } from '../pledges/shown'

export interface ReportRow {
  by: string
  name: string
  /** null: the donor does not show it. undefined: there is none of its kind. */
  pledgedFen?: number | null
  receivedFen?: number | null
  count?: number
  on?: string
  note?: string
}

const byText =
  <T>(textOf: (row: T) => string) =>
  (a: T, b: T) =>
    textOf(a) < textOf(b) ? 1 : -1

/** As the honour roll has them, latest day first. */
async function pledgeRows(campaignId: string): Promise<ReportRow[]> {
  const all = await pledgeItems.findAll({ campaignId, honourKeys: EVERY_HONOUR })
  return all.sort(byText(({ honourRank }) => honourRank)).map((pledge) => {
    const { name, withNames, wish, pledgedFen, receivedFen } = shownRowOf(pledge)
    const note = [waterNames[pledge.water], ...withNames, wish].filter(Boolean).join('；')
    return { by: '认捐', name, pledgedFen, receivedFen, on: dateOf(pledge.pledgedAt), note }
  })
}

/** As in public notice. */
async function receiptRows(campaign: CampaignDocument, headNo: number): Promise<ReportRow[]> {
  const where = { campaignId: campaign._id, receiptRank: command().gt('') }
  const all = (await ledgerEntries.findAll(where)).filter(({ no }) => no <= headNo)
  const rows = await toReceiptRows(campaign, all.sort(byText(({ receiptRank }) => receiptRank)), headNo)
  return rows.map(({ name, amountFen, on, goods, correctedBy }) => ({
    ...{ by: goods ? '物资' : '到账', name, receivedFen: amountFen, on },
    note: correctedBy ? `已于 ${correctedBy.on} 更正：${correctedBy.reason}` : '',
  }))
}

/** Every figure with the records behind it, as everybody may see them. */
export async function reportRows(campaign: CampaignDocument): Promise<ReportRow[]> {
  const { no, totals } = await bookOf(campaign._id)
  const [figures, pledges, receipts] = await Promise.all([
    figuresOf(totals, campaign.waters),
    pledgeRows(campaign._id),
    receiptRows(campaign, no),
  ])
  const { pledgedFen, receivedFen, pledges: count } = figures.totals
  return [
    { by: '合计', name: campaign.title, pledgedFen, receivedFen, count },
    { by: '合计', name: '其中未匹配认捐的到账', receivedFen: figures.unmatchedFen },
    ...figures.waters.map(({ water, pledges: n, ...sums }) => ({
      by: '按用途',
      name: waterNames[water],
      count: n,
      ...sums,
    })),
    ...figures.chambers.map(({ name, pledges: n, ...sums }) => ({ by: '按商会', name, count: n, ...sums })),
    ...figures.days.map(({ on, ...sums }) => ({ by: '按日累计', name: on, on, ...sums })),
    ...pledges,
    ...receipts,
  ]
}
