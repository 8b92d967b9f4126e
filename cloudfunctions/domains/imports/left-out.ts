import type { imports as actions } from '@contract/imports'
import { makeCursor, readCursor } from '../../kernel/cursor'
import type { Handler } from '../../kernel/serve'
import { loadLeftOut } from './sheet/stored-rows'
import { loadImport } from './store'
import { unmappedColumns } from './unmapped'

const PAGE = 50

/** Columns that were given to nothing first, then what the reader says. */
export const leftOut: Handler<typeof actions.leftOut> = async ({ id, cursor }, { now }) => {
  const found = await loadImport(id)
  const name = `left out ${id} ${found.round}`
  const from = Number(readCursor(cursor, name, now) ?? 0)
  const all = [...unmappedColumns(found), ...(await loadLeftOut(found.leftOutFile))]
  const to = from + PAGE
  return { items: all.slice(from, to), next: to < all.length ? makeCursor(name, String(to), now) : null }
}
