import { ACTIVITY_PAGE, type activities } from '@contract/activities'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { activityItems, signUps, type PublishedActivity } from './documents'
import { participantIdsOf } from './rules'
import { glances } from './seats/read'
import { cardFields, toCards } from './views'

/** Latest sign-up first. A sign-up without a place in the sheet is an attempt that was not finished, and is not shown. */
export const mine: Handler<typeof activities.mine> = async ({ cursor }, { caller, now }) => {
  const ids = participantIdsOf(caller)
  const after = readCursor(cursor, 'activities mine', now)
  const rows = await signUps.find({
    where: { participantId: command().in(ids), ...(after && { rank: command().lt(after) }) },
    order: ['rank', 'desc'],
    limit: ACTIVITY_PAGE + 1,
    fields: ['activityId', 'rank'],
  })
  const page = pageFrom(rows, ACTIVITY_PAGE, (last) => makeCursor('activities mine', last.rank, now))
  const wanted = [...new Set(page.items.map(({ activityId }) => activityId))]
  const where = { _id: command().in(wanted) }
  const [found, seats] = await Promise.all([
    wanted.length > 0 ? activityItems.find({ where, limit: wanted.length, fields: cardFields }) : [],
    glances(wanted, ids, now),
  ])
  const byId = new Map(found.map((item) => [item._id, item as PublishedActivity]))
  const items = wanted.flatMap((id) => byId.get(id) ?? [])
  const cards = await toCards(items, seats, caller, now)
  return { items: cards.filter((card) => card.mine !== null), next: page.next }
}
