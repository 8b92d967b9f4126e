import type { merchants as actions } from '@contract/merchants'
import { readPhone } from '@contract/values/phone'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { merchants } from './documents'
import { searchKeysOf } from './keys'
import { rowFields, toRow } from './views'

const PAGE = 20

/** One indexed query (keys, rank), whatever is asked for. */
export const search: Handler<typeof actions.search> = async ({ cursor, ...asked }, { now }) => {
  const list = `merchants ${Object.values(asked).join('|')}`
  const after = readCursor(cursor, list, now)
  const keys = searchKeysOf(asked)
  if (!keys) return { items: [], next: null }
  const phone = readPhone(asked.query)
  const rows = await merchants.find({
    where: {
      keys: keys.length === 1 ? keys[0] : command().all(keys),
      ...(phone && { phone }),
      ...(after && { rank: command().gt(after) }),
    },
    order: ['rank', 'asc'],
    limit: PAGE + 1,
    fields: rowFields,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(list, last.rank, now))
  return { items: items.map(toRow), next }
}
