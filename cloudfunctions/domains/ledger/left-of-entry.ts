import { loadKnown } from './load-known'
import { headOf } from './read'
import { openBooking } from './rules/booking'
import { leftOf } from './rules/money'

/** What of an entry's money was neither matched nor paid back; 0 when there is no such entry. */
export async function leftOfEntry(campaignId: string, no: number): Promise<number> {
  const head = await headOf(campaignId)
  const about = { askIds: [], pledgeIds: [], nos: [no], bankNos: [] }
  const booking = openBooking(head, await loadKnown(head, about))
  const entry = booking.byNo.get(no)
  return entry ? leftOf(booking, entry) : 0
}
