import type { ImportRow, RowFlag, RowOutcome } from '@contract/imports'
import type { LeftOut } from '@contract/tables'
import { api } from '@/lib/api'

export type ListedRow = ImportRow & { id: string }
/** Lines of one outcome, or those that bear a flag. */
export type RowsShown = RowOutcome | RowFlag

const isFlag = (shown: RowsShown): shown is RowFlag => shown === 'noted' || shown === 'kept'

/** A page of rows; the row's number tells them apart. */
export async function askRows({ id, shown, cursor }: { id: string; shown: RowsShown; cursor?: string }) {
  const which = isFlag(shown) ? { flag: shown } : { outcome: shown }
  const { items, next } = await api.imports.rows({ id, ...which, ...(cursor && { cursor }) })
  return { items: items.map((row): ListedRow => ({ ...row, id: String(row.row) })), next }
}

export type ListedLeftOut = LeftOut & { id: string }

/** A page of what was not read; its place tells one from another. */
export async function askLeftOut(input: { id: string; cursor?: string }) {
  const { items, next } = await api.imports.leftOut(input)
  const listed = items.map((each): ListedLeftOut => ({
    ...each,
    id: `${each.kind} ${each.sheet} ${each.row} ${each.column} ${each.why}`,
  }))
  return { items: listed, next }
}
