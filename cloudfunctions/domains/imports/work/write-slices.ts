import { rowOutcomes } from '@contract/imports'
import {
  importRows,
  listOf,
  rowIdOf,
  type Counts,
  type ImportDocument,
  type ImportRowDocument,
} from '../documents'
import type { AnyPlan } from '../kinds'
import type { Source } from '../plan'
import { moveOn } from '../store'
import { nextRows } from './next-rows'
import { readAgain } from './verdicts'

type Row = ReturnType<typeof readAgain> & Pick<ImportRowDocument, 'did'>
/** Tells of some lines, by number, why they stay as they are. */
type Write<T> = (rows: readonly Row[], source: Source) => Promise<Map<number, T>>

const sourceOf = ({ _id, fileName, by, ...found }: ImportDocument, now: number): Source => ({
  ...{ importId: _id, fileName, by, now },
  keep: (tx, row, did) =>
    tx.update<ImportRowDocument>(importRows, rowIdOf(listOf({ _id, ...found }), row), { did }),
})

/** The next lines that are new or changed, written or taken back. Every write in it may be done again: an interrupted slice is simply repeated. */
async function written<T>(found: ImportDocument, plan: AnyPlan, now: number, write: Write<T>) {
  const { rows, isLast, reached } = await nextRows(found)
  const wanted = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const read = wanted.map(({ row, cells, did }) => ({ ...readAgain(plan, row, cells), did }))
  const told = read.length > 0 ? await write(read, sourceOf(found, now)) : new Map<number, T>()
  return { told, isLast, reached: { ...reached, advancedAt: now } }
}

async function mark<T>(
  found: ImportDocument,
  told: ReadonlyMap<number, T>,
  as: (why: T) => Partial<ImportRowDocument>,
) {
  for (const [row, why] of told) await importRows.update({ _id: rowIdOf(listOf(found), row) }, as(why))
}

async function countAgain(list: string): Promise<Counts> {
  const counted = await Promise.all(rowOutcomes.map((outcome) => importRows.count({ list, outcome })))
  return Object.fromEntries(rowOutcomes.map((outcome, i) => [outcome, counted[i]!])) as Counts
}

type Slice = (found: ImportDocument, plan: AnyPlan, now: number) => Promise<ImportDocument | null>

/** Lines that changed between the check and now say why they were not written. Null when somebody else did the slice meanwhile. */
export const applySlice: Slice = async (found, plan, now) => {
  const { told: failed, isLast, reached } = await written(found, plan, now, plan.apply)
  await mark(found, failed, (notes) => ({ outcome: 'error', notes }))
  return moveOn(found, {
    ...reached,
    ...(isLast && { state: 'done', doneAt: now }),
    ...(failed.size > 0 && { counts: await countAgain(listOf(found)) }),
  })
}

/** Lines that somebody changed since stay as they are and say so. Null when somebody else did the slice meanwhile. */
export const takeBackSlice: Slice = async (found, plan, now) => {
  const { told: kept, isLast, reached } = await written(found, plan, now, plan.takeBack)
  await mark(found, kept, (why) => ({ kept: why, flags: ['kept'] }))
  return moveOn(found, { ...reached, ...(isLast && { state: 'takenBack' }), kept: found.kept + kept.size })
}
