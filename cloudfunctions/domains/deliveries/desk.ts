import { deliveryStates, type deliveries, type DeliveryState } from '@contract/deliveries'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { notices } from '../inbox/documents'
import { toDeliveries, type OutboxRow } from './views'

const PAGE = 20
const SINCE_MS = 30 * 24 * 60 * 60_000

async function countsSince(at: number): Promise<Record<DeliveryState, number>> {
  const rank = command().gte(padded(at))
  const counts = deliveryStates.map(
    async (state) => [state, await notices.count({ 'wx.state': state, rank })] as const,
  )
  return Object.fromEntries(await Promise.all(counts)) as Record<DeliveryState, number>
}

/** Latest first. */
export const desk: Handler<typeof deliveries.desk> = async ({ state, cursor }, { now }) => {
  const list = `deliveries ${state ?? ''}`
  const after = readCursor(cursor, list, now)
  const states = state ? [state] : [...deliveryStates]
  const where = { 'wx.state': command().in(states), ...(after && { rank: command().lt(after) }) }
  const [counts, rows] = await Promise.all([
    countsSince(now - SINCE_MS),
    notices.find({ where, order: ['rank', 'desc'], limit: PAGE + 1 }),
  ])
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(list, last.rank, now))
  return { counts, items: await toDeliveries(items as OutboxRow[]), next }
}
