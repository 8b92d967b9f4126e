import { command } from '../../../kernel/database'
import { inTransaction } from '../../../kernel/transaction'
import { begunIdOf, comingIdOf, comingPost, comingPosts, type ComingPostDocument } from '../../posts/coming'
import { posts } from '../../posts/documents'
import { isComing } from '../../posts/rules'
import type { Notes, Source, Verdict } from '../plan'
import { applyRows } from './apply'
import { compareRows } from './compare'
import type { Row, Written } from './known-posts'
import { takeBackRows } from './take-back'
import type { Seats } from './values'

const documentOf = ({ values }: Row, importId: string) =>
  comingPost({ ...values, startsOn: values.startsOn!, source: 'import' }, importId)

/** What `takeBack` restores. */
interface ChangedComing {
  coming: ComingPostDocument
}

const comingOf = async (rows: readonly Row[]) => {
  const found = await comingPosts.findAll({
    _id: command().in(rows.map(({ values }) => comingIdOf(values))),
  })
  return new Map(found.map((coming) => [coming._id, coming]))
}

const columns = ['name', 'title', 'startsOn', 'endsOn'] as const
const differences = (coming: ComingPostDocument, { values }: Row) =>
  columns.filter((column) => (coming[column] ?? '') !== (values[column] ?? ''))
const differs = (coming: ComingPostDocument, row: Row) => differences(coming, row).length > 0

async function compareComing(rows: readonly Row[]): Promise<Verdict[]> {
  const known = await comingOf(rows)
  return rows.map((row) => {
    const coming = known.get(comingIdOf(row.values))
    if (!coming) return { outcome: 'new', notes: {} }
    const different = differences(coming, row)
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

/** One that another import or a person has entered is changed, and kept for taking back. */
const wait = (row: Row, { importId, keep }: Source) =>
  inTransaction(async (tx) => {
    const before = await tx.get(comingPosts, comingIdOf(row.values))
    if (before && differs(before, row)) await keep(tx, row.row, { coming: before } satisfies ChangedComing)
    await tx.put(comingPosts, documentOf(row, before ? before.importId : importId))
  })

export async function applyAll(
  rows: readonly Written[],
  source: Source,
  today: string,
): Promise<Map<number, Notes>> {
  for (const row of rows.filter(({ values }) => isComing(values, today))) await wait(row, source)
  return applyRows(
    rows.filter(({ values }) => !isComing(values, today)),
    source,
  )
}

const BEGUN = '已经就任，没有撤回，请在名册里结束任职'
const CHANGED_SINCE = '导入以后又改过，没有撤回'

const isChangedComing = (did: unknown): did is ChangedComing =>
  typeof did === 'object' && did !== null && 'coming' in did

/** Null when it waits no more, or as it did before. */
async function takeBackOne(row: Written, { importId }: Source): Promise<string | null> {
  const wrote = documentOf(row, importId)
  if (await posts.get(begunIdOf(wrote))) return BEGUN
  return inTransaction(async (tx) => {
    const coming = await tx.get(comingPosts, wrote._id)
    if (!coming) return null
    if (isChangedComing(row.did)) {
      if (!differs(row.did.coming, { ...row, values: { ...row.values, ...told(coming) } })) return null
      if (differs(coming, row)) return CHANGED_SINCE
      await tx.put(comingPosts, row.did.coming)
    } else if (coming.importId === importId) {
      if (differs(coming, row)) return CHANGED_SINCE
      await tx.remove(comingPosts, coming._id)
    }
    return null
  })
}

const told = ({ name, title = '', startsOn, endsOn }: ComingPostDocument) => ({
  name,
  title,
  startsOn,
  endsOn,
})

/** Those that wait as they were, those in office as they were; one that has begun meanwhile is told. */
export async function takeBackAll(rows: readonly Written[], source: Source): Promise<Map<number, string>> {
  const kept = new Map<number, string>()
  for (const row of rows) {
    const why = row.values.startsOn === null ? null : await takeBackOne(row, source)
    if (why) kept.set(row.row, why)
  }
  const current = await takeBackRows(
    rows.filter(({ row, did }) => !kept.has(row) && !isChangedComing(did)),
    source,
  )
  return new Map([...kept, ...current])
}
