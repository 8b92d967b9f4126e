import { importRows, listOf, rowIdOf, type Counts, type ImportDocument } from './documents'
import type { Verdict } from './plan'
import type { AnyPlan, AnyRow } from './plan-of'
import { moveOn } from './store'

/** Rows in one slice: as many values as one query takes. */
export const SLICE = 500

async function verdictsOn(plan: AnyPlan, rows: readonly AnyRow[]): Promise<Verdict[]> {
  const isSound = ({ problems }: AnyRow) => Object.keys(problems).length === 0
  const compared = await plan.compare(rows.filter(isSound))
  let next = 0
  return rows.map((row) => (isSound(row) ? compared[next++]! : { outcome: 'error', notes: row.problems }))
}

function added(counts: Counts, verdicts: readonly Verdict[]): Counts {
  const sum = { ...counts }
  for (const { outcome } of verdicts) sum[outcome]++
  return sum
}

/** Null when somebody else did it meanwhile. `rows` are all of the file's. */
export async function checkSlice(
  found: ImportDocument,
  plan: AnyPlan,
  rows: readonly AnyRow[],
  now: number,
): Promise<ImportDocument | null> {
  const slice = rows.slice(found.progress, found.progress + SLICE)
  const verdicts = await verdictsOn(plan, slice)
  const list = listOf(found)
  await importRows.insertMissing(
    slice.map(({ row, cells }, i) => ({ _id: rowIdOf(list, row), list, row, cells, ...verdicts[i]! })),
  )
  const progress = found.progress + slice.length
  const state = progress >= rows.length ? 'ready' : 'checking'
  return moveOn(found, { state, progress, counts: added(found.counts, verdicts), advancedAt: now })
}
