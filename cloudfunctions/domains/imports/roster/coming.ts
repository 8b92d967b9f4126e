import { daysAfter } from '@contract/values/date'
import { command } from '../../../kernel/database'
import { comingIdOf, comingPosts, type ComingPostDocument } from '../../posts/coming'
import type { Notes, Source, Verdict } from '../plan'
import { applyRows } from './apply'
import { compareRows } from './compare'
import type { Row } from './known-posts'
import { takeBackRows } from './take-back'
import type { RosterValues, Seats } from './values'

/** Elections are held some weeks before a term begins; a later day is a slip of the pen. */
const AHEAD_DAYS = 366
export const latestStart = (today: string) => daysAfter(today, AHEAD_DAYS)

/** 待任: the term begins on a day to come. */
export const isComing = ({ startsOn }: Pick<RosterValues, 'startsOn'>, today: string) =>
  startsOn !== null && startsOn > today

const documentOf = ({ values }: Row, importId: string): ComingPostDocument => ({
  ...values,
  ...{ _id: comingIdOf(values), startsOn: values.startsOn!, source: 'import', importId, problem: '' },
})

const comingOf = async (rows: readonly Row[]) => {
  const found = await comingPosts.findAll({
    _id: command().in(rows.map(({ values }) => comingIdOf(values))),
  })
  return new Map(found.map((coming) => [coming._id, coming]))
}

const columns = ['name', 'startsOn', 'endsOn'] as const

async function compareComing(rows: readonly Row[]): Promise<Verdict[]> {
  const known = await comingOf(rows)
  return rows.map(({ values }) => {
    const coming = known.get(comingIdOf(values))
    if (!coming) return { outcome: 'new', notes: {} }
    const different = columns.filter((column) => coming[column] !== values[column])
    const notes = Object.fromEntries(different.map((column) => [column, coming[column] || '空']))
    return { outcome: different.length > 0 ? 'changed' : 'unchanged', notes }
  })
}

/** Those in office and those to come, each as its own; in the order of the rows. */
export async function compareAll(
  rows: readonly Row[],
  seatsOf: ReadonlyMap<string, Seats>,
  today: string,
): Promise<Verdict[]> {
  const [later, current] = [
    rows.filter(({ values }) => isComing(values, today)),
    rows.filter(({ values }) => !isComing(values, today)),
  ]
  const [coming, now] = [await compareComing(later), await compareRows(current, seatsOf)]
  return rows.map(({ values }) => (isComing(values, today) ? coming.shift()! : now.shift()!))
}

export async function applyAll(
  rows: readonly Row[],
  source: Source,
  today: string,
): Promise<Map<number, Notes>> {
  const later = rows.filter(({ values }) => isComing(values, today))
  const known = await comingOf(later)
  for (const row of later) {
    const before = known.get(comingIdOf(row.values))
    await comingPosts.put(documentOf(row, before ? before.importId : source.importId))
  }
  return applyRows(
    rows.filter(({ values }) => !isComing(values, today)),
    source,
  )
}

/** One that waits and was brought by this import goes; one that has begun meanwhile is no longer ours to take back. */
export async function takeBackAll(
  rows: readonly (Row & { did: unknown })[],
  source: Source,
): Promise<Map<number, string>> {
  const known = await comingOf(rows)
  for (const { values } of rows) {
    const coming = known.get(comingIdOf(values))
    if (coming?.importId === source.importId) await comingPosts.remove(coming._id)
  }
  return takeBackRows(rows, source)
}
