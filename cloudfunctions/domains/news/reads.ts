import { isAllowed, office, type Role } from '@contract/access'
import { command } from '../../kernel/database'
import { chambersLedBy, chambersOf, type Caller } from '../../kernel/people'
import { newsReads, type ReadDocument } from './documents'

const readId = (newsId: string, personId: string) => `${newsId}:${personId}`

/** The office checks its own work all day; it would spoil the figure, so it is not counted. */
const isCounted = (roles: readonly Role[]) => !isAllowed(office, roles)

/** Which of these the caller has opened. */
export async function readIdsAmong(newsIds: string[], { id }: Caller): Promise<Set<string>> {
  if (id === null || newsIds.length === 0) return new Set()
  const ids = newsIds.map((newsId) => readId(newsId, id))
  const reads = await newsReads.find({
    where: { _id: command().in(ids) },
    limit: ids.length,
    fields: ['newsId'],
  })
  return new Set(reads.map((read) => read.newsId))
}

type Reader = Pick<Caller, 'posts'> & { id: string }

/** A person counts once: his second read has the same id. */
export const readOf = (newsId: string, reader: Reader, at: number): ReadDocument => ({
  _id: readId(newsId, reader.id),
  newsId,
  personId: reader.id,
  chamberIds: chambersOf(reader),
  leads: chambersLedBy(reader),
  at,
  tallied: false,
})

/**
 * One insert and no counter, so nobody waits for anybody else; who has read it before is told by the id, not by a look first.
 * `reach` counts what was inserted.
 */
export async function recordRead(newsId: string, { id, roles, posts }: Caller, at: number) {
  if (id === null || !isCounted(roles)) return
  await newsReads.insert(readOf(newsId, { id, posts }, at))
}

/** Exact, by index. */
export const countReaders = (newsId: string) => newsReads.count({ newsId })
