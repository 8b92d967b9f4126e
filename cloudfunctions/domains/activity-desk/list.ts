import type { activityDesk } from '@contract/activity-desk'
import { ACTIVITY_PAGE } from '@contract/activities'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { activityItems, signUps } from '../activities/documents'
import { glances } from '../activities/seats/read'
import { deskFields, seatsOfDraft, toDeskItem } from './views'

/** Requests to cancel that wait; more than that on one page are not counted one by one. */
const MAX_ASKING = 1000

async function askingIn(ids: readonly string[]) {
  const where = { asking: command().in([...ids]) }
  const rows = ids.length > 0 ? await signUps.find({ where, limit: MAX_ASKING, fields: ['asking'] }) : []
  return (id: string) => rows.filter(({ asking }) => asking === id).length
}

export const list: Handler<typeof activityDesk.list> = async ({ status, cursor }, { now }) => {
  const name = `activityDesk ${status ?? 'all'}`
  const after = readCursor(cursor, name, now)
  const rows = await activityItems.find({
    where: { ...(status && { status }), ...(after && { deskRank: command().lt(after) }) },
    order: ['deskRank', 'desc'],
    limit: ACTIVITY_PAGE + 1,
    fields: deskFields,
  })
  const { items, next } = pageFrom(rows, ACTIVITY_PAGE, (last) => makeCursor(name, last.deskRank, now))
  const ids = items.filter((item) => item.status !== 'draft').map(({ _id }) => _id)
  const [seats, asking] = await Promise.all([glances(ids, [], now), askingIn(ids)])
  return {
    items: items.map((item) =>
      toDeskItem(item, seats.get(item._id) ?? seatsOfDraft(item), asking(item._id), now),
    ),
    next,
  }
}
