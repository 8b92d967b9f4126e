import { currentTime } from '../../kernel/clock'
import { command } from '../../kernel/database'
import { books, type BookDocument } from './documents'
import { aboutOf, loadKnown } from './load-known'
import { apply } from './rules/apply'
import { openBooking } from './rules/booking'
import { writeEntries } from './write-entries'

/** At a time; what is left is settled next. */
const MOST_ASKS = 200
/** Whoever asked looks within seconds. */
const MOST_REFUSED = 500

/** Longer than it takes; whoever breaks off holds the others up no longer than this. */
const LEASE_MS = 3_000

/** A lease beyond its own length was given by a clock that was wrong, and binds nobody. */
export const isHeld = ({ leaseUntil }: Pick<BookDocument, 'leaseUntil'>, now: number) =>
  leaseUntil >= now && leaseUntil <= now + LEASE_MS

/** The head for whoever may settle now; null while another does, and where nothing waits. */
export function lease(campaignId: string): Promise<BookDocument | null> {
  const now = currentTime()
  const free = command()
    .lt(now)
    .or(command().gt(now + LEASE_MS))
  const where = { _id: campaignId, leaseUntil: free, 'asks.0': command().exists(true) }
  return books.updateAndReturn(where, { leaseUntil: now + LEASE_MS })
}

/**
 * Books what was asked, in the order in which it was asked. Entries first, then the head that names them, in one step which only
 * one of several can do; the others have written the same entries and lose nothing. Returns the head as it is then; null when somebody else was faster.
 */
export async function settle(head: BookDocument): Promise<BookDocument | null> {
  const { _id, folded } = head
  const asks = head.asks.slice(0, MOST_ASKS)
  if (asks.length === 0) return null
  const booking = openBooking(head, await loadKnown(head, aboutOf(asks)))
  const refused = asks.flatMap((ask) => {
    const error = apply(booking, ask)
    return error ? [{ push: ask.push, error }] : []
  })
  await writeEntries(head, booking.entries)
  const { no, hash, lastAt, totals } = booking
  const change = {
    ...{ no, hash, lastAt, totals, folded: folded + asks.length, leaseUntil: 0 },
    refused: [...head.refused, ...refused].slice(-MOST_REFUSED),
    asks: command().pull({ push: command().in(asks.map(({ push }) => push)) }),
  }
  return books.updateAndReturn({ _id, folded }, change)
}
