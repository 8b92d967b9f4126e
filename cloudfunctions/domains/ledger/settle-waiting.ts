import { command } from '../../kernel/database'
import { each, without } from '../../kernel/jobs/each'
import { books, ledgerEntries, type BookDocument } from './documents'
import { pledgesBehind, projectAll } from './project'
import { lease, settle } from './settle'

const DAY_MS = 24 * 60 * 60_000
/** At a time. */
const ENTRIES = 1000
const MAX_BOOKS = 100

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

async function settleBook(campaignId: string) {
  await settleAll(campaignId)
  const [head] = await books.find({ where: { _id: campaignId }, limit: 1, fields: ['no', 'projected'] })
  if (head) await catchUp(head)
}

/** Every minute: what was asked and not booked, booked and not shown, because somebody's connection or a function broke off. */
export const settleWaiting = (now: number) =>
  each({
    ...{ job: 'settle-books', batch: MAX_BOOKS, now },
    load: (paused) =>
      books.find({
        where: { touchedAt: command().gt(now - DAY_MS), ...without(paused) },
        ...{ limit: MAX_BOOKS, fields: ['_id'] },
      }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ _id }) => `认捐项目 ${_id} 的台账`,
    work: ({ _id }) => settleBook(_id),
  })
