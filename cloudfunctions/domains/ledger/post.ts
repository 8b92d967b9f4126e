import { AppError, fail } from '@contract/errors'
import { command } from '../../kernel/database'
import { newId } from '../../kernel/ids'
import { books, ledgerEntries, type Ask, type BookDocument, type Deed, type LedgerEntry } from './documents'
import { openBook } from './open-book'
import { projectPledges } from './project'
import { settle } from './settle'

export interface Wish {
  /** Asked again under the same id, it is booked once. */
  askId: string
  by: string
  now: number
}

export interface Booked {
  entries: LedgerEntry[]
  /** It was booked by an earlier try. */
  already: boolean
}

/** Whoever is not first lets the others be; after so many looks without anything settled he does it himself. */
const LOOKS = 3
/** Below the function's 20 s. The ask stays: sent again, it meets itself. */
const PATIENCE_MS = 12_000

const pause = () => new Promise((done) => setTimeout(done, 20 + Math.random() * 40))

/** One atomic change of one document: it cannot conflict, and the order of arrival is the order of the books. */
async function append(campaignId: string, ask: Ask): Promise<BookDocument> {
  const change = { asks: command().push([ask]), asked: command().inc(1), touchedAt: ask.at }
  const head = await books.updateAndReturn({ _id: campaignId }, change)
  if (head) return head
  await openBook(campaignId, ask.at)
  return append(campaignId, ask)
}

const isWaiting = ({ asks }: Pick<BookDocument, 'asks'>, push: string) =>
  asks.some((ask) => ask.push === push)

type Seen = Pick<BookDocument, 'folded' | 'asks' | 'refused'>

/** What the head tells while one waits: whose asks it still holds. */
async function look(campaignId: string): Promise<Seen> {
  const fields = ['folded', 'asks.push', 'refused']
  return (
    (await books.find({ where: { _id: campaignId }, limit: 1, fields }))[0] ?? fail('service.unavailable')
  )
}

/** Settles, or lets others settle, until this ask is no longer among those that wait. */
async function waitFor(first: BookDocument, push: string): Promise<Seen> {
  const began = performance.now()
  let seen: Seen = first
  let whole: BookDocument | null = first
  for (let looks = 0; isWaiting(seen, push);) {
    if (performance.now() - began > PATIENCE_MS) return fail('service.unavailable')
    const mine = seen.asks[0]?.push === push || looks >= LOOKS
    if (mine) whole ??= await books.get(first._id)
    whole = mine && whole ? await settle(whole) : null
    if (!whole) await pause()
    const next: Seen = whole ?? (await look(first._id))
    looks = next.folded === seen.folded ? looks + 1 : 0
    seen = next
  }
  return seen
}

/**
 * Appends what is to be booked to the campaign's books and waits until it is. Nobody competes with anybody: no one is turned away
 * because others are faster. @throws why it cannot be booked
 */
export async function post(campaignId: string, deed: Deed, { askId, by, now }: Wish): Promise<Booked> {
  const push = newId('a')
  const { refused } = await waitFor(await append(campaignId, { ...deed, id: askId, push, at: now, by }), push)
  const refusal = refused.find((each) => each.push === push)
  if (refusal) throw new AppError(refusal.error)
  const entries = await ledgerEntries.find({
    where: { campaignId, askId },
    order: ['no', 'asc'],
    limit: 1000,
  })
  await projectPledges(campaignId, entries)
  return { entries, already: entries.some(({ salt }) => salt !== push) }
}
