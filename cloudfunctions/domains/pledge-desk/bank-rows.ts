import type { pledgeDesk } from '@contract/pledge-desk'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { bankRows as items, pledgeItems, type BankRowDocument, type BankRowState } from '../pledges/documents'
import { weigh } from './bank/proposals'
import { toBankRow } from './bank/views'

const PAGE = 30

const statesOf: Record<string, readonly BankRowState[]> = { waiting: ['waiting', 'booking'] }

async function chosenFor(rows: readonly BankRowDocument[]) {
  const ids = [...new Set(rows.flatMap(({ pledgeId }) => pledgeId ?? []))]
  const found = ids.length > 0 ? await pledgeItems.findAll({ _id: command().in(ids) }) : []
  return new Map(found.map((pledge) => [pledge._id, pledge]))
}

/** Latest day first. */
export const bankRows: Handler<typeof pledgeDesk.bankRows> = async (
  { campaignId, state, cursor },
  { now },
) => {
  const name = `bank rows ${campaignId} ${state}`
  const after = readCursor(cursor, name, now)
  const states = statesOf[state]
  const rows = await items.find({
    where: {
      campaignId,
      state: states ? command().in([...states]) : state,
      ...(after && { rank: command().lt(after) }),
    },
    order: ['rank', 'desc'],
    limit: PAGE + 1,
  })
  const page = pageFrom(rows, PAGE, (last) => makeCursor(name, last.rank, now))
  const weighed = state === 'open' ? await weigh(campaignId, page.items) : new Map()
  const chosen = await chosenFor(page.items)
  return {
    items: page.items.map((row) => toBankRow(row, weighed.get(row._id), chosen.get(row.pledgeId ?? ''))),
    next: page.next,
  }
}
