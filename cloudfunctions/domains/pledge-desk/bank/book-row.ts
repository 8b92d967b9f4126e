import { command } from '../../../kernel/database'
import { isRefusal } from '../../../kernel/errors'
import { idFrom } from '../../../kernel/ids'
import { receive } from '../../ledger/receive'
import { bankRows, type BankRowDocument } from '../../pledges/documents'
import { nothingMustHaveArisen } from './doubts-since'

/** Longer than a function lives; whoever breaks off leaves it to the minute job after that. */
const LEASE_MS = 60_000
const LONGEST_PAUSE_MS = 60 * 60_000

/** The same row asks for the same thing however often; opened again after a correction it asks anew. */
const askIdOf = ({ _id, generation = 0 }: BankRowDocument) =>
  generation === 0 ? idFrom('k', 'bank', _id) : idFrom('k', 'bank', _id, String(generation))

const closed = { pledgeId: null, bookAt: null, tries: 0 }

/** For whoever may book it now; null when it was taken back, is recorded, or another is at it. `due`: its time has come. */
export const claim = (id: string, now: number, due: boolean) =>
  bankRows.updateAndReturn(
    { _id: id, state: command().in(['waiting', 'booking']), ...(due && { bookAt: command().lte(now) }) },
    { state: 'booking', bookAt: now + LEASE_MS },
  )

/**
 * Books a claimed row, once, whoever does it how often. @throws why the books refuse it, or what has come up against it since it was
 * confirmed: it is open again then; whatever else went wrong: it stays claimed, and is tried again after a pause that grows
 */
export async function bookRow(row: BankRowDocument, now: number): Promise<number[]> {
  const { _id, campaignId, on, payer, bankNo, amountFen, pledgeId = null, by = '', tries = 0 } = row
  try {
    const shares = [{ pledgeId, amountFen }]
    const incoming = { on, payer, bankNo, payment: row.identity, shares }
    const askId = askIdOf(row)
    await nothingMustHaveArisen(row, askId)
    const { entries } = await receive(campaignId, [incoming], { askId, by, now })
    const nos = entries.filter(({ kind }) => kind === 'received').map(({ no }) => no)
    // Whatever another call made of it meanwhile: it is in the books.
    const booked = { state: 'recorded' as const, nos, bookAt: null, refused: '' }
    await bankRows.update({ _id, state: command().neq('recorded') }, booked)
    return nos
  } catch (error) {
    const pause = Math.min(LONGEST_PAUSE_MS, LEASE_MS * 2 ** tries)
    const change = isRefusal(error)
      ? { ...closed, state: 'open' as const, refused: error.body.message }
      : { bookAt: now + pause, tries: tries + 1 }
    await bankRows.update({ _id, state: 'booking' }, change)
    throw error
  }
}
