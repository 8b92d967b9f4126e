import { command } from '../../kernel/database'
import { books, ledgerEntries, type BookDocument } from './documents'
import { pledgesBehind, projectAll } from './project'
import { settle } from './settle'

const DAY_MS = 24 * 60 * 60_000
/** At a time. */
const ENTRIES = 1000

async function settleAll(campaignId: string): Promise<BookDocument | null> {
  for (;;) {
    const head = await books.get(campaignId)
    if (!head || head.asks.length === 0) return head
    await settle(head)
  }
}

/** Writes what a crash left unwritten of the pledges' documents, and notes how far everything is written. */
async function catchUp({ _id: campaignId, no, projected }: BookDocument) {
  for (let from = projected; from < no;) {
    const where = { campaignId, no: command().gt(from).and(command().lte(no)) }
    const entries = await ledgerEntries.find({ where, order: ['no', 'asc'], limit: ENTRIES })
    await projectAll(campaignId, await pledgesBehind(entries))
    from = entries.at(-1)?.no ?? no
    await books.update({ _id: campaignId, projected: command().lt(from) }, { projected: from })
  }
}

/** Every minute: what was asked and not booked, booked and not shown, because somebody's connection or a function broke off. */
export async function settleWaiting(now: number) {
  const where = { touchedAt: command().gt(now - DAY_MS) }
  for (const { _id } of await books.find({ where, limit: 100, fields: ['_id'] })) {
    const head = await settleAll(_id)
    if (head) await catchUp(head)
  }
}
