import { noKinds, type KindCounts, type SignUpKind } from '@contract/sign-up-kinds'
import type { Place, SheetCounts } from './documents'
import { isLive } from './hall'

/**
 * What a sign-up counts as, everywhere: see `contract/sign-up-kinds`. Whoever was checked in was let in, so he counts as approved,
 * whatever had not been decided about him. A request to cancel goes before all else: letting him go settles it. An offer goes before
 * a review: until he has answered there may be nothing to review.
 * @param asks a request of his to cancel waits for the office
 */
export function kindOf(place: Place, asks: boolean): SignUpKind {
  if (!isLive(place)) return 'out'
  if (Object.keys(place.came).length > 0) return 'seated'
  if (asks) return 'asking'
  if (place.state === 'offered') return 'offered'
  if (place.reviewing) return 'reviewing'
  return place.state === 'waiting' ? 'waiting' : 'seated'
}

export function countKinds(places: readonly (readonly [place: Place, asks: boolean])[]): KindCounts {
  const kinds = noKinds()
  for (const [place, asks] of places) kinds[kindOf(place, asks)] += 1
  return kinds
}

/** What a sheet keeps knows nothing of requests to cancel: those who ask are moved to their own kind. */
export function withAsking(counts: SheetCounts, asking: readonly Place[]): SheetCounts {
  const kinds = { ...counts.kinds }
  const seatedByChamber = { ...counts.seatedByChamber }
  for (const place of asking) {
    const [before, after] = [kindOf(place, false), kindOf(place, true)]
    kinds[before] -= 1
    kinds[after] += 1
    const seated = seatedByChamber[place.chamberId] ?? 0
    if (before === 'seated' && after !== 'seated') seatedByChamber[place.chamberId] = seated - 1
  }
  return { ...counts, kinds, seatedByChamber }
}
