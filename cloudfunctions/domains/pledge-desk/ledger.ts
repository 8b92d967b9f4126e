import type { pledgeDesk } from '@contract/pledge-desk'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { BY_DONOR, ledgerEntries, type LedgerEntry } from '../ledger/documents'
import { loadKnown } from '../ledger/load-known'
import { headOf, receivedBy } from '../ledger/read'
import { openBooking } from '../ledger/rules/booking'
import { againstCorrection } from '../ledger/rules/correction'
import { correctionOf, leftOf } from '../ledger/rules/money'
import { againstRefund } from '../ledger/rules/refund'
import { wordsOf } from '../ledger/words'
import { pledgeItems } from '../pledges/documents'
import { paperOf } from '../pledges/paper-of'
import { payersOf } from './unmatched'

const PAGE = 30

/** Names live beside the books: of clerks, of pledges, of who paid. */
async function namesOf(entries: readonly LedgerEntry[]) {
  const clerks = [...new Set(entries.map(({ by }) => by))]
  const pledgeIds = [...new Set(entries.flatMap(({ pledgeId }) => (pledgeId === null ? [] : [pledgeId])))]
  const [known, pledges, payers] = await Promise.all([
    people.find({ where: { _id: command().in(clerks) }, limit: PAGE, fields: ['name'] }),
    pledgeIds.length > 0
      ? pledgeItems.findAll({ _id: command().in(pledgeIds) }, ['reference', 'donor', 'papers'])
      : [],
    payersOf(entries),
  ])
  const pledge = new Map(pledges.map((each) => [each._id, each]))
  const clerk = new Map(known.map(({ _id, name }) => [_id, name]))
  const by = (entry: LedgerEntry) =>
    entry.by === BY_DONOR ? (pledge.get(entry.pledgeId ?? '')?.donor.name ?? '') : (clerk.get(entry.by) ?? '')
  return { by, payers, pledgeOf: ({ pledgeId }: LedgerEntry) => pledge.get(pledgeId ?? '') ?? null }
}

function detailOf(entry: LedgerEntry, payer: string | undefined, donor: string | undefined) {
  const parts = [donor, payer && `付款人 ${payer}`, entry.on, entry.bankNo && `流水号 ${entry.bankNo}`]
  return parts.filter(Boolean).join(' · ')
}

/** The ledger itself, latest first, with what may be taken back. */
export const ledger: Handler<typeof pledgeDesk.ledger> = async ({ campaignId, cursor }, { now }) => {
  const list = `ledger ${campaignId}`
  const after = readCursor(cursor, list, now)
  const head = await headOf(campaignId)
  const last = after === null ? head.no : Number(after) - 1
  const where = { campaignId, no: command().lte(last) }
  const rows = await ledgerEntries.find({ where, order: ['no', 'desc'], limit: PAGE + 1 })
  const { items, next } = pageFrom(rows, PAGE, (each) => makeCursor(list, String(each.no), now))
  const about = { askIds: [], pledgeIds: [], nos: items.map(({ no }) => no), bankNos: [] }
  const booking = openBooking(head, await loadKnown(head, about))
  const { by, payers, pledgeOf } = await namesOf(items)
  return {
    items: items.map((entry) => {
      const pledge = pledgeOf(entry)
      return {
        ...{ no: entry.no, at: entry.at },
        words: wordsOf(entry, (pledge && paperOf(pledge, entry)?.reason) ?? entry.reason),
        detail: detailOf(entry, payers.get(entry.transferId ?? ''), pledge?.donor.name),
        pledgeReference: pledge?.reference ?? null,
        ...{ pledgedFen: entry.pledgedFen, receivedFen: receivedBy(entry), byName: by(entry) },
        reversedBy: correctionOf(booking, entry.no)?.no ?? null,
        why: againstCorrection(booking, entry)?.message ?? null,
        refundableFen: againstRefund(booking, entry) ? 0 : leftOf(booking, entry),
      }
    }),
    next,
  }
}
