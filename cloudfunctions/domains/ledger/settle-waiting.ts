import { command } from '../../kernel/database'
import { books, ledgerEntries, type BookDocument } from './documents'
import { pledgesBehind, projectAll } from './project'
import { lease, settle } from './settle'

const DAY_MS = 24 * 60 * 60_000
/** At a time. */
const ENTRIES = 1000

/** What is being settled by somebody else is in good hands. */
async function settleAll(campaignId: string) {
  for (let head = await lease(campaignId); head; head = await lease(campaignId)) await settle(head)
}

/** Writes what a crash left unwritten of the pledges' documents, and notes how far everything is written. */
async function catchUp({ _id: campaignId, no, projected }: Pick<BookDocument, '_id' | 'no' | 'projected'>) {
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
    await settleAll(_id)
    const [head] = await books.find({ where: { _id }, limit: 1, fields: ['no', 'projected'] })
    if (head) await catchUp(head)
  }
}
