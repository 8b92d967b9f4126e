import { collection, command, type Stored } from '../../kernel/database'
import { inLanes } from '../../kernel/drain'
import { books, ledgerEntries, transfers, type TransferDocument } from './documents'

const DAY_MS = 24 * 60 * 60_000
/** Looked through at a time. */
const WINDOW_MS = 30 * DAY_MS
/** Of the job's 20 seconds. */
const WORK_MS = 4_000

/** Up to when transfers were looked through; each is looked at once, a day after it was written. */
interface Progress extends Stored {
  upTo: number
}

const progress = collection<Progress>('sweeps')
const PROGRESS_ID = 'transfers'

const isAskedFor = async ({ _id, campaignId }: TransferDocument) =>
  (await books.count({ _id: campaignId, 'asks.receipts.transferId': _id })) > 0

/** Gives the time of the first that its books have yet to answer; those are looked at again. */
async function sweepWindow(from: number, to: number): Promise<number> {
  const at = command().gte(from).and(command().lt(to))
  const found = await transfers.findAll({ at }, ['campaignId', 'at'])
  const ids = found.map(({ _id }) => _id)
  const entries = await ledgerEntries.findAllIn('transferId', ids, ['transferId'])
  const used = new Set(entries.map(({ transferId }) => transferId))
  const waiting = await inLanes(
    found.filter(({ _id }) => !used.has(_id)),
    async (transfer) => {
      if (await isAskedFor(transfer)) return transfer.at
      await transfers.remove(transfer._id)
      return to
    },
  )
  return Math.min(to, ...waiting)
}

const earliest = async () =>
  (await transfers.find({ where: {}, order: ['at', 'asc'], limit: 1, fields: ['at'] }))[0]?.at

/** The daily job: who paid, written by a call that died before it had booked anything, is gone after a day. */
export async function sweepTransfers(now: number): Promise<void> {
  const started = performance.now()
  const end = now - DAY_MS
  let upTo = (await progress.get(PROGRESS_ID))?.upTo ?? (await earliest()) ?? end
  while (upTo < end && performance.now() - started < WORK_MS) {
    const to = Math.min(end, upTo + WINDOW_MS)
    const done = await sweepWindow(upTo, to)
    await progress.put({ _id: PROGRESS_ID, upTo: done })
    if (done < to) return
    upTo = to
  }
}
