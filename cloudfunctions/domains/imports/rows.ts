import type { imports as actions } from '@contract/imports'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { importRows, listOf } from './documents'
import { loadImport } from './store'
import { toRow } from './views'

const PAGE = 50

/** In the order of the file; by index (list, row), (list, outcome, row) or (list, flags, row). */
export const rows: Handler<typeof actions.rows> = async ({ id, outcome, flag, cursor }, { now }) => {
  const found = await loadImport(id)
  const list = listOf(found)
  const name = `import ${list} ${outcome ?? 'all'} ${flag ?? ''}`
  const after = readCursor(cursor, name, now)
  const stored = await importRows.find({
    where: {
      ...{ list, ...(outcome && { outcome }), ...(flag && { flags: flag }) },
      ...(after && { row: command().gt(Number(after)) }),
    },
    order: ['row', 'asc'],
    limit: PAGE + 1,
  })
  const { items, next } = pageFrom(stored, PAGE, (last) => makeCursor(name, String(last.row), now))
  return { items: items.map(toRow), next }
}
