import type { SeatCounts } from '@contract/activities'
import type { SheetCounts } from './documents'
import { holdsSeat, type Hall } from './hall'
import { countKinds, kindOf } from './kinds'

export const seatCountsOf = (hall: Hall): SeatCounts => ({
  capacity: hall.state.plan.capacity,
  taken: hall.taken,
  waiting: hall.waiting,
  held: hall.held,
  free: Math.max(0, hall.openFree),
})

/** Everything of a sheet that lists and figures want to know without its people. */
export function countsOf(hall: Hall): SheetCounts {
  const { people, counting } = hall.state
  const places = Object.values(people)
  const counts: SheetCounts = {
    ...seatCountsOf(hall),
    kinds: countKinds(places.map((place) => [place, false])),
    ...{ came: {}, byChamber: {}, seatedByChamber: {}, stars: [0, 0, 0, 0, 0], listed: 0 },
  }
  for (const place of places) {
    if (place.stars) counts.stars[place.stars - 1]! += 1
    if (!holdsSeat(place)) continue
    const chamber = (counts.byChamber[place.chamberId] ??= { taken: 0, came: 0 })
    chamber.taken += 1
    if (kindOf(place, false) === 'seated')
      counts.seatedByChamber[place.chamberId] = (counts.seatedByChamber[place.chamberId] ?? 0) + 1
    if (counting.some((id) => id in place.came)) chamber.came += 1
    if (place.listed && place.state === 'seated') counts.listed += 1
    for (const id of Object.keys(place.came)) counts.came[id] = (counts.came[id] ?? 0) + 1
  }
  return counts
}
