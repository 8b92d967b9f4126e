import { rowOutcomes } from '@contract/imports'
import { importRows, listOf, rowIdOf, type Counts, type ImportDocument } from '../documents'
import type { AnyPlan } from '../kinds'
import type { Notes } from '../plan'
import { moveOn } from '../store'
import { nextRows } from './next-rows'
import { sourceOf } from './source'
import { readAgain } from './verdicts'

/** Something changed between the check and now: the rest is written, and these lines say why they were not. */
async function markFailed(list: string, failed: ReadonlyMap<number, Notes>) {
  for (const [row, notes] of failed) {
    await importRows.update({ _id: rowIdOf(list, row) }, { outcome: 'error', notes })
  }
}

async function countAgain(list: string): Promise<Counts> {
  const counted = await Promise.all(rowOutcomes.map((outcome) => importRows.count({ list, outcome })))
  return Object.fromEntries(rowOutcomes.map((outcome, i) => [outcome, counted[i]!])) as Counts
}

/** Null when somebody else did it meanwhile. Every write in it may be done again: an interrupted slice is simply repeated. */
export async function applySlice(
  found: ImportDocument,
  plan: AnyPlan,
  now: number,
): Promise<ImportDocument | null> {
  const { rows, isLast, reached } = await nextRows(found)
  const wanted = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const read = wanted.map(({ row, cells }) => readAgain(plan, row, cells))
  const failed = read.length > 0 ? await plan.apply(read, sourceOf(found, now)) : new Map<number, Notes>()
  await markFailed(listOf(found), failed)
  return moveOn(found, {
    ...reached,
    ...(isLast && { state: 'done', doneAt: now }),
    ...(failed.size > 0 && { counts: await countAgain(listOf(found)) }),
    advancedAt: now,
  })
}
