import type { SeatCounts } from '@contract/activities'
import type { SheetCounts } from './documents'
import { holdsSeat, isLive, type Hall } from './hall'

export const seatCountsOf = (hall: Hall): SeatCounts => ({
  capacity: hall.state.plan.capacity,
  taken: hall.taken,
  waiting: hall.waiting,
  held: hall.held,
  free: Math.max(0, hall.openFree),
})

/** Everything of a sheet that lists and figures want to know without its people. */
export function countsOf(hall: Hall): SheetCounts {
  const counts: SheetCounts = {
    ...seatCountsOf(hall),
    ...{ reviewing: 0, came: {}, byChamber: {}, stars: [0, 0, 0, 0, 0], listed: 0 },
  }
  const { people, counting } = hall.state
  for (const place of Object.values(people)) {
    if (place.reviewing && isLive(place)) counts.reviewing += 1
    if (place.stars) counts.stars[place.stars - 1]! += 1
    if (!holdsSeat(place)) continue
    const chamber = (counts.byChamber[place.chamberId] ??= { taken: 0, came: 0 })
    chamber.taken += 1
    if (counting.some((id) => id in place.came)) chamber.came += 1
    if (place.listed && place.state === 'seated') counts.listed += 1
    for (const id of Object.keys(place.came)) counts.came[id] = (counts.came[id] ?? 0) + 1
  }
  return counts
}
