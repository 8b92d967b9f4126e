import { command } from '../../kernel/database'
import { SLICE } from './check-slice'
import { importRows, listOf, rowIdOf, type Counts, type ImportDocument } from './documents'
import type { Notes } from './plan'
import { readWith, type AnyPlan } from './plan-of'
import { moveOn } from './store'

const OUTCOMES = ['new', 'changed', 'unchanged', 'error'] as const

/** Something changed between the check and now: the rest is written, and these rows say why they were not. */
async function markFailed(list: string, failed: ReadonlyMap<number, Notes>) {
  for (const [row, notes] of failed) {
    await importRows.update({ _id: rowIdOf(list, row) }, { outcome: 'error', notes })
  }
}

async function countAgain(list: string): Promise<Counts> {
  const counted = await Promise.all(OUTCOMES.map((outcome) => importRows.count({ list, outcome })))
  return Object.fromEntries(OUTCOMES.map((outcome, i) => [outcome, counted[i]!])) as Counts
}

/** Null when somebody else did it meanwhile. Every write in it may be done again: an interrupted slice is simply repeated. */
export async function applySlice(
  found: ImportDocument,
  plan: AnyPlan,
  now: number,
): Promise<ImportDocument | null> {
  const list = listOf(found)
  const stored = await importRows.find({
    where: { list, row: command().gt(found.lastRow) },
    order: ['row', 'asc'],
    limit: SLICE,
  })
  const wanted = stored.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const rows = wanted.map(({ row, cells }) => readWith(plan, row, cells))
  const source = { importId: found._id, fileName: found.fileName, by: found.by, now }
  const failed = rows.length > 0 ? await plan.apply(rows, source) : new Map<number, Notes>()
  await markFailed(list, failed)
  const isLast = stored.length < SLICE
  return moveOn(found, {
    state: isLast ? 'done' : 'applying',
    progress: isLast ? found.rows : found.progress + stored.length,
    lastRow: stored.at(-1)?.row ?? found.lastRow,
    ...(failed.size > 0 && { counts: await countAgain(list) }),
    advancedAt: now,
  })
}
