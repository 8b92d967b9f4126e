import { waterNames } from '@contract/campaigns'
import { dateOf } from '@contract/values/time'
import { command } from '../../kernel/database'
import type { CampaignDocument } from '../campaigns/documents'
import { bookOf, figuresOf } from '../campaigns/figures'
import { toReceiptRows } from '../campaigns/receipt-roll'
import { ledgerEntries } from '../ledger/documents'
import { EVERY_HONOUR } from '../pledges/derived'
import { pledgeItems } from '../pledges/documents'
import { shownRowOf } from '../pledges/shown'

const byText =
  <T>(textOf: (row: T) => string) =>
  (a: T, b: T) =>
    textOf(a) < textOf(b) ? 1 : -1

/** As the honour roll has them, latest day first. */
async function pledgeRows(campaignId: string) {
  const all = await pledgeItems.findAll({ campaignId, honourKeys: EVERY_HONOUR })
  return all
    .sort(byText(({ honourRank }) => honourRank))
    .map((pledge) => ({ ...shownRowOf(pledge), on: dateOf(pledge.pledgedAt), water: pledge.water }))
}

/** As in public notice. */
async function receiptRows(campaign: CampaignDocument, headNo: number) {
  const where = { campaignId: campaign._id, receiptRank: command().gt('') }
  const all = (await ledgerEntries.findAll(where)).filter(({ no }) => no <= headNo)
  return toReceiptRows(campaign, all.sort(byText(({ receiptRank }) => receiptRank)), headNo)
}

/** What each day added, beside what there was at its end. */
const dayRows = (days: Awaited<ReturnType<typeof figuresOf>>['days']) =>
  days.map((day, i) => {
    const before = days[i - 1] ?? { pledgedFen: 0, receivedFen: 0 }
    return {
      ...{ on: day.on, allPledgedFen: day.pledgedFen, allReceivedFen: day.receivedFen },
      pledgedFen: day.pledgedFen - before.pledgedFen,
      receivedFen: day.receivedFen - before.receivedFen,
    }
  })

/** Every figure with the records behind it, as everybody may see them: all of them, never a page. */
export async function reportRows(campaign: CampaignDocument) {
  const { no, totals } = await bookOf(campaign._id)
  const [figures, pledges, receipts] = await Promise.all([
    figuresOf(totals, campaign.waters),
    pledgeRows(campaign._id),
    receiptRows(campaign, no),
  ])
  return {
    totals: [{ ...figures.totals, title: campaign.title, unmatchedFen: figures.unmatchedFen }],
    waters: figures.waters.map(({ water, ...sums }) => ({ name: waterNames[water], ...sums })),
    chambers: figures.chambers,
    days: dayRows(figures.days),
    ...{ pledges, receipts },
  }
}
export type ReportRows = Awaited<ReturnType<typeof reportRows>>
