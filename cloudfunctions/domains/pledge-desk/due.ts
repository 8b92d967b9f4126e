import type { pledgeDesk } from '@contract/pledge-desk'
import { dateOf } from '@contract/values/time'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { pledgeItems } from '../pledges/documents'
import { toDueRows } from './due-rows'

const DAY_MS = 24 * 60 * 60_000
const days = { overdue: -1, week: 7, month: 31 }
/** More than anybody calls. */
const LIMIT = 1000

/** Earliest first: what is overdue, and what falls due so soon. Goods are waited for like money. */
export const due: Handler<typeof pledgeDesk.due> = async ({ campaignId, within }, { now }) => {
  const until = dateOf(now + days[within] * DAY_MS)
  const rows = await pledgeItems.find({
    where: { ...(campaignId && { campaignId }), nextDueOn: command().gt('').and(command().lte(until)) },
    order: ['nextDueOn', 'asc'],
    limit: LIMIT,
  })
  const items = await toDueRows(rows, dateOf(now))
  return { items, totalFen: items.reduce((sum, { dueFen }) => sum + dueFen, 0) }
}
