import { wakingEnd } from '../../deliveries/quiet-hours'
import type { Ask, Place } from './documents'
import type { Hall } from './hall'

const HOUR_MS = 60 * 60_000

/** Without what was said of the state that it leaves. */
export const without = ({ until: _until, why: _why, reason: _reason, ...place }: Place): Place => place

/** Until when he must accept; null seats him at once. The quiet hours do not count, and it ends with the beginning at the latest. */
const offerUntil = ({ state: { plan, lastAt, startsAt } }: Hall) =>
  plan.offerHours === 0 ? null : Math.min(wakingEnd(lastAt, plan.offerHours * HOUR_MS), startsAt)

/** Whoever comes first and fits gets the seat. Once the activity has begun nobody moves up by himself. */
export function promote(hall: Hall, ask: Ask) {
  hall.freed = false
  const { lastAt, startsAt, closed } = hall.state
  if (closed || lastAt >= startsAt || hall.waiting === 0) return
  for (const [id, place] of hall.line()) {
    if (!hall.fits(place.chamberId)) continue
    const until = offerUntil(hall)
    const reviewing = place.reviewing && { reviewing: true as const }
    if (until === null) {
      hall.put(id, { ...place, state: 'seated' })
      hall.tell(ask, id, 'promoted', { ...reviewing })
    } else {
      hall.put(id, { ...place, state: 'offered', until })
      hall.tell(ask, id, 'offered', { until, ...reviewing })
    }
  }
}

/** What has come due by now: offers run out, reserves are released. */
export function settleDue(hall: Hall, ask: Ask) {
  const { lastAt, plan } = hall.state
  for (const [id, place] of Object.entries(hall.state.people)) {
    if (place.until === undefined || place.until > lastAt) continue
    hall.put(id, { ...without(place), state: 'out', why: 'lapsed' })
    hall.tell(ask, id, 'lapsed')
  }
  hall.usePlan(plan)
  promote(hall, ask)
}
