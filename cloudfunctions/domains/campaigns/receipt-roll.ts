import { PUBLIC_NOTICE_DAYS, type ReceiptRow } from '@contract/campaigns'
import { dateOf, fromShanghai } from '@contract/values/time'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { ledgerEntries, type LedgerEntry } from '../ledger/documents'
import { sortWordsOf } from '../ledger/words'
import { pledgeItems, type PledgeDocument } from '../pledges/documents'
import { hidesAmount, shownNames } from '../pledges/shown'
import type { CampaignDocument } from './documents'
import { receiptNoOf } from './receipt-numbers'

const DAY_MS = 24 * 60 * 60_000
const PAGE = 20
/** Money that came without a pledge shows no name: whoever paid was not asked. */
const UNMATCHED = '未署名款项'

export const noticeUntil = (day: string) => dateOf(fromShanghai(day) + PUBLIC_NOTICE_DAYS * DAY_MS)

type Shown = Pick<PledgeDocument, '_id' | 'donor' | 'face'>

async function pledgesOf(entries: readonly LedgerEntry[]): Promise<Map<string, Shown>> {
  const ids = [...new Set(entries.flatMap(({ pledgeId }) => (pledgeId === null ? [] : [pledgeId])))]
  const found = await pledgeItems.findAllIn('_id', ids, ['donor', 'face'])
  return new Map(found.map((pledge) => [pledge._id, pledge]))
}

async function correctionsOf(campaignId: string, entries: readonly LedgerEntry[], headNo: number) {
  const nos = entries.map(({ no }) => no)
  const found = await ledgerEntries.findAllIn('of', nos, undefined, { campaignId, kind: 'corrected' })
  return new Map(found.filter(({ no }) => no <= headNo).map((entry) => [entry.of!, entry]))
}

/** A donor who hides his amount hides that of each receipt; the correction stands beside the original. */
export async function toReceiptRows(
  { _id, secret }: CampaignDocument,
  entries: readonly LedgerEntry[],
  headNo: number,
): Promise<ReceiptRow[]> {
  const [pledges, corrections] = await Promise.all([pledgesOf(entries), correctionsOf(_id, entries, headNo)])
  return entries.map(({ no, pledgeId, amountFen, kind, on, day }) => {
    const pledge = (pledgeId && pledges.get(pledgeId)) || null
    const correction = corrections.get(no)
    const refund = kind === 'refunded'
    const signed = refund ? -amountFen : amountFen
    return {
      no: receiptNoOf(secret, no),
      name: pledge ? shownNames(pledge).name : UNMATCHED,
      amountFen: pledge && hidesAmount(pledge) ? null : signed,
      on: on ?? day,
      goods: kind === 'goodsConfirmed',
      refund,
      noticeUntil: noticeUntil(day),
      correctedBy: correction
        ? {
            no: receiptNoOf(secret, correction.no),
            on: correction.day,
            reason: sortWordsOf(correction),
          }
        : null,
    }
  })
}

/** Latest day first. Provisional entries are not shown; `after`: the rank of the last one seen. */
export const latestReceipts = (campaignId: string, headNo: number, limit: number, after: string | null) =>
  ledgerEntries.find({
    where: {
      campaignId,
      receiptRank: after === null ? command().gt('') : command().gt('').and(command().lt(after)),
      no: command().lte(headNo),
    },
    order: ['receiptRank', 'desc'],
    limit,
  })

export async function receiptPage(
  campaign: CampaignDocument,
  headNo: number,
  cursor: string | undefined,
  now: number,
) {
  const list = `receipts ${campaign._id}`
  const rows = await latestReceipts(campaign._id, headNo, PAGE + 1, readCursor(cursor, list, now))
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(list, last.receiptRank, now))
  return { items: await toReceiptRows(campaign, items, headNo), next }
}
