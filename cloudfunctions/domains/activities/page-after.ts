import type { ActivityPage } from '@contract/activities'
import { youngFactsOf } from './fitness'
import { placeOf, type Standpoint } from './gates'
import { isLive } from './seats/hall'
import { toActivityPage } from './views'

/** What he sees after what he did, without asking the database for what is known. */
export async function pageAfter(from: Omit<Standpoint, 'facts'>): Promise<ActivityPage> {
  const { activity, caller } = from
  const place = placeOf(from)
  // Whoever is in is not asked whether he fits.
  const facts = place && isLive(place) ? null : await youngFactsOf(activity.who, caller.id)
  return toActivityPage({ ...from, facts })
}
