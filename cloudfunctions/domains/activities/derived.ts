import { padded } from '../../kernel/rank'
import type { ActivityDocument, Derived } from './documents'

/** The lists that it stands in: `all` and its kind; those that were called off are in no list of the past. */
function listsOf({ status, kind }: ActivityDocument): string[] {
  if (status === 'draft') return []
  const lists = ['all', kind]
  return status === 'cancelled' ? lists : [...lists, ...lists.map((list) => `held/${list}`)]
}

export function derived(activity: ActivityDocument): Derived {
  const { _id, sessions, updatedAt, tellings } = activity
  const startsAt = Math.min(...sessions.map((session) => session.startsAt))
  const endsAt = Math.max(...sessions.map((session) => session.endsAt))
  const [first, last] = sessions.length > 0 ? [startsAt, endsAt] : [0, 0]
  return {
    startsAt: first,
    endsAt: last,
    lists: listsOf(activity),
    endsRank: `${padded(last)}.${_id}`,
    deskRank: `${padded(updatedAt)}.${_id}`,
    untold: tellings.length > 0,
  }
}
