import { AppError, fail } from '@contract/errors'
import { currentTime } from '../../kernel/clock'
import { command } from '../../kernel/database'
import { newId } from '../../kernel/ids'
import { books, ledgerEntries, type Ask, type BookDocument, type Deed, type LedgerEntry } from './documents'
import { openBook } from './open-book'
import { projectPledges } from './project'
import { isHeld, lease, settle } from './settle'
import type { Wish } from './wish'
export type { Wish }

export interface Booked {
  entries: LedgerEntry[]
  /** All of it was booked by earlier tries. */
  already: boolean
}

/** Below the function's 20 s. The ask stays: sent again, it meets itself. */
const PATIENCE_MS = 15_000

/** One atomic change of one document: it cannot conflict, and the order of arrival is the order of the books. */
async function append(campaignId: string, ask: Ask): Promise<void> {
  const change = { asks: command().push([ask]), asked: command().inc(1), touchedAt: ask.at }
  if ((await books.update({ _id: campaignId }, change as unknown as Partial<BookDocument>)) > 0) return
  await openBook(campaignId, ask.at)
  await append(campaignId, ask)
}

type Seen = Pick<BookDocument, 'asks' | 'refused' | 'leaseUntil'>

/** What the head tells while one waits: whose asks it still holds. */
async function look(campaignId: string): Promise<Seen> {
  const fields = ['asks.push', 'refused', 'leaseUntil']
  return (
    (await books.find({ where: { _id: campaignId }, limit: 1, fields }))[0] ?? fail('service.unavailable')
  )
}

const isWaiting = ({ asks }: Seen, push: string) => asks.some((ask) => ask.push === push)

/** Longer each time: while hundreds wait, one works. */
const pause = (turn: number) =>
  new Promise((done) => setTimeout(done, Math.min(600, 30 * 1.6 ** turn) * (0.5 + Math.random())))

/** Settles, or lets another one settle, until this ask is no longer among those that wait. */
async function settled(campaignId: string, push: string): Promise<Seen> {
  const began = performance.now()
  let seen: Seen | null = null
  for (let turn = 0; performance.now() - began < PATIENCE_MS; turn++) {
    const head: BookDocument | null = !seen || !isHeld(seen, currentTime()) ? await lease(campaignId) : null
    seen = head && (await settle(head))
    if (!seen) {
      await pause(turn)
      seen = await look(campaignId)
    }
    if (!isWaiting(seen, push)) return seen
  }
  return fail('service.unavailable')
}

/**
 * Appends what is to be booked to the campaign's books and waits until it is. Nobody competes with anybody: no one is turned away
 * because others are faster. @throws why it cannot be booked
 */
export async function post(campaignId: string, deed: Deed, wish: Wish): Promise<Booked> {
  const { askId, print, by, now, push = newId('a') } = wish
  await append(campaignId, { ...deed, id: askId, push, ...(print && { print }), at: now, by })
  const { refused } = await settled(campaignId, push)
  const refusal = refused.find((each) => each.push === push)
  if (refusal) throw new AppError(refusal.error)
  const entries = await ledgerEntries.find({
    where: { campaignId, askId },
    order: ['no', 'asc'],
    limit: 1000,
  })
  // Its refusal has been pushed out of the head by hundreds of others since: nobody can say what became of it.
  if (entries.length === 0) return fail('service.unavailable')
  await projectPledges(campaignId, entries)
  return { entries, already: entries.every(({ salt }) => salt !== push) }
}
