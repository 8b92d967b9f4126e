import type { activityDesk } from '@contract/activity-desk'
import { ACTIVITY_PAGE } from '@contract/activities'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { askingIn } from '../activities/asking'
import { activityItems } from '../activities/documents'
import { figuresAmong } from '../activities/seats/read'
import { deskFields, seatsOfDraft, toDeskItem } from './views'

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
  const seats = await figuresAmong(ids, await askingIn(ids), now)
  return {
    items: items.map((item) => toDeskItem(item, seats.get(item._id) ?? seatsOfDraft(item), now)),
    next,
  }
}
