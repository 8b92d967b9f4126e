import type { ImportRow, RowOutcome } from '@contract/imports'
import { api } from '@/lib/api'

export type ListedRow = ImportRow & { id: string }

/** A page of rows; the row's number tells them apart. */
export async function askRows(input: { id: string; outcome: RowOutcome; cursor?: string }) {
  const { items, next } = await api.imports.rows(input)
  return { items: items.map((row): ListedRow => ({ ...row, id: String(row.row) })), next }
}
