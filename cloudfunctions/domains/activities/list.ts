import { ACTIVITY_PAGE, type activities } from '@contract/activities'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { activityItems, type PublishedActivity } from './documents'
import { participantIdsOf } from './rules'
import { glances } from './seats/read'
import { cardFields, toCards } from './views'

/**
 * One index (`lists`, `endsRank`), from now on upwards or downwards. Coming ones come by when they end, so that what runs is
 * among them; within a page they stand by when they begin, which is the order of all of them as long as they fill one page.
 */
export const list: Handler<typeof activities.list> = async ({ kind, when, cursor }, { caller, now }) => {
  const coming = when === 'coming'
  const within = coming ? (kind ?? 'all') : `held/${kind ?? 'all'}`
  const name = `activities ${when} ${within}`
  const after = readCursor(cursor, name, now) ?? padded(now)
  const rows = await activityItems.find({
    where: { lists: within, endsRank: coming ? command().gt(after) : command().lt(after) },
    order: ['endsRank', coming ? 'asc' : 'desc'],
    limit: ACTIVITY_PAGE + 1,
    fields: cardFields,
  })
  const { items, next } = pageFrom(rows, ACTIVITY_PAGE, (last) => makeCursor(name, last.endsRank, now))
  const ids = items.map(({ _id }) => _id)
  const seats = await glances(ids, participantIdsOf(caller), now)
  const cards = await toCards(items as PublishedActivity[], seats, caller, now)
  return { items: coming ? cards.sort((a, b) => a.startsAt - b.startsAt) : cards, next }
}
