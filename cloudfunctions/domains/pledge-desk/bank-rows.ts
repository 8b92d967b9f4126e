import type { pledgeDesk } from '@contract/pledge-desk'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { bankRows as items } from '../pledges/documents'
import { proposalsFor } from './bank/proposals'
import { toBankRow } from './bank/views'

const PAGE = 30

/** Latest day first. */
export const bankRows: Handler<typeof pledgeDesk.bankRows> = async (
  { campaignId, state, cursor },
  { now },
) => {
  const name = `bank rows ${campaignId} ${state}`
  const after = readCursor(cursor, name, now)
  const rows = await items.find({
    where: { campaignId, state, ...(after && { rank: command().lt(after) }) },
    order: ['rank', 'desc'],
    limit: PAGE + 1,
  })
  const page = pageFrom(rows, PAGE, (last) => makeCursor(name, last.rank, now))
  const proposals = state === 'open' ? await proposalsFor(campaignId, page.items) : new Map()
  return { items: page.items.map((row) => toBankRow(row, proposals.get(row._id) ?? null)), next: page.next }
}
