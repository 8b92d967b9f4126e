import type { ImportKind } from '@contract/imports'
import { merchantsPlan } from './merchants/plan'
import type { Cells, Plan, ReadRow } from './plan'
import { rosterPlan } from './roster/plan'
import type { ImportDocument } from './documents'
import type { TableRow } from './file/table'

/** What the kinds have in common; the values are each kind's own affair. */
export type AnyPlan = Plan<unknown>
export type AnyRow = ReadRow<unknown>

const plans: Record<ImportKind, (now: number) => Promise<unknown>> = {
  roster: rosterPlan,
  merchants: () => Promise.resolve(merchantsPlan),
}

export const planOf = async (kind: ImportKind, now: number) => (await plans[kind](now)) as AnyPlan

/** The file's cells under our columns' names. */
export const cellsOf = ({ cells }: TableRow, mapping: ImportDocument['mapping']): Cells =>
  Object.fromEntries(Object.entries(mapping).map(([column, index]) => [column, cells[index] ?? '']))

export const readWith = ({ read }: AnyPlan, row: number, cells: Cells): AnyRow => ({
  row,
  cells,
  ...read(cells),
})

/** Notes in rows without a problem of their own that an earlier row says the same. */
export function markRepeated({ keys }: AnyPlan, rows: readonly AnyRow[]) {
  const firstRow = new Map<string, number>()
  for (const { row, values, problems } of rows) {
    if (Object.keys(problems).length > 0) continue
    for (const { key, column, problem } of keys(values)) {
      const first = firstRow.get(key)
      if (first === undefined) firstRow.set(key, row)
      else problems[column] ??= problem(first)
    }
  }
}
