import { importRows, listOf, rowIdOf, type ImportDocument } from '../documents'
import type { AnyPlan } from '../kinds'
import { moveOn } from '../store'
import { nextRows } from './next-rows'
import { sourceOf } from './source'
import { readAgain } from './verdicts'

/** Lines that somebody changed since stay as they are and say so. Null when somebody else did the slice meanwhile. */
export async function takeBackSlice(
  found: ImportDocument,
  plan: AnyPlan,
  now: number,
): Promise<ImportDocument | null> {
  const { rows, isLast, reached } = await nextRows(found)
  const wanted = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const read = wanted.map(({ row, cells, did }) => ({ ...readAgain(plan, row, cells), did }))
  const kept = read.length > 0 ? await plan.takeBack(read, sourceOf(found, now)) : new Map<number, string>()
  for (const [row, why] of kept) {
    const _id = rowIdOf(listOf(found), row)
    await importRows.update({ _id }, { kept: why, flags: ['kept'] })
  }
  return moveOn(found, {
    ...reached,
    ...(isLast && { state: 'takenBack' }),
    kept: found.kept + kept.size,
    advancedAt: now,
  })
}
