import type { merchants as actions } from '@contract/merchants'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { merchantDuplicates, merchants } from './documents'
import { rowFields, toRow } from './views'

const PAGE = 10
const LIST = 'merchant duplicates'

export const duplicates: Handler<typeof actions.duplicates> = async ({ cursor }, { now }) => {
  const after = readCursor(cursor, LIST, now)
  const rows = await merchantDuplicates.find({
    where: after ? { rank: command().gt(after) } : {},
    order: ['rank', 'asc'],
    limit: PAGE + 1,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(LIST, last.rank, now))
  const ids = [...new Set(items.flatMap((group) => group.ids))]
  const where = { _id: command().in(ids) }
  const found = ids.length > 0 ? await merchants.find({ where, limit: ids.length, fields: rowFields }) : []
  const groups = after === null ? await merchantDuplicates.count({}) : null
  const rowOf = new Map(found.map((merchant) => [merchant._id, toRow(merchant)]))
  return {
    items: items.map(({ _id, why, ids: members, count = members.length }) => ({
      key: _id,
      ...{ why, count },
      records: members.flatMap((id) => rowOf.get(id) ?? []),
    })),
    ...{ next, groups },
  }
}
