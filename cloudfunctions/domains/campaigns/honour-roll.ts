import type { HonourRow } from '@contract/campaigns'
import { dateOf } from '@contract/values/time'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { shownRowOf } from '../pledges/shown'
import { pledgeItems, type PledgeDocument } from '../pledges/documents'

const fields = ['donor.name', 'face', 'water', 'pledgedFen', 'receivedFen', 'pledgedAt']

export const HONOURS = 20

const toHonourRow = (pledge: PledgeDocument): HonourRow => ({
  id: pledge.shownId,
  ...shownRowOf(pledge),
  water: pledge.water,
  on: dateOf(pledge.pledgedAt),
})

/** Latest day first. `keys` say what for: all of them, of one water, with these words. */
export async function honourPage(
  campaignId: string,
  keys: string[],
  cursor: string | undefined,
  now: number,
) {
  const list = `honours ${campaignId} ${keys.join('|')}`
  const after = readCursor(cursor, list, now)
  const rows = await pledgeItems.find({
    where: {
      campaignId,
      honourKeys: keys.length === 1 ? keys[0] : command().all(keys),
      ...(after && { honourRank: command().lt(after) }),
    },
    order: ['honourRank', 'desc'],
    limit: HONOURS + 1,
    fields: [...fields, 'honourRank', 'shownId'],
  })
  const { items, next } = pageFrom(rows, HONOURS, (last) => makeCursor(list, last.honourRank, now))
  return { items: items.map(toHonourRow), next }
}
