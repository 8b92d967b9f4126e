import type { ActivityDraft } from '@contract/activities'
import { command } from '../../kernel/database'
import { signUps, type PublishedActivity } from '../activities/documents'
import type { Settled } from '../activities/seats/fold'
import { isLive } from '../activities/seats/hall'
import { relays } from '../relays/documents'
import { touchesAnswers, type Relied } from './promises'

/** Answers of those who have a place or wait for one. */
async function answersIn({ _id }: PublishedActivity, { people }: Settled) {
  const rows = await signUps.findAll({ activityId: _id }, ['participantId', 'answers'])
  return rows.flatMap(({ participantId, answers }) => {
    const place = people[participantId]
    return place && isLive(place) ? [answers] : []
  })
}

/** What people rely on, read only where this change could let them down. */
export async function reliedOn(
  was: PublishedActivity,
  draft: Omit<ActivityDraft, 'seats'>,
  sheet: Settled,
  now: number,
): Promise<Relied> {
  const [answers, relay] = await Promise.all([
    touchesAnswers(was, draft) ? answersIn(was, sheet) : [],
    was.relay && !draft.relay ? relays.count({ _id: was._id, 'legs.0': command().exists(true) }) : 0,
  ])
  return {
    now,
    taken: Object.values(sheet.people).some(isLive),
    came: sheet.counts.came,
    answers,
    relayStarted: relay > 0,
  }
}
