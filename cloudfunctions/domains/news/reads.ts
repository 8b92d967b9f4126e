import { isAllowed, office, type Role } from '@contract/access'
import { command } from '../../kernel/database'
import type { Caller } from '../../kernel/people'
import { newsReads, type ReadDocument } from './documents'

const readId = (newsId: string, personId: string) => `${newsId}:${personId}`

/** The office checks its own work all day; it would spoil the figure, so it is not counted. */
const isCounted = (roles: readonly Role[]) => !isAllowed(office, roles)

export async function hasRead(newsId: string, { id }: Caller) {
  return id !== null && (await newsReads.get(readId(newsId, id))) !== null
}

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

/** A person counts once: his second read has the same id. */
export const readOf = (newsId: string, personId: string, at: number): ReadDocument => ({
  _id: readId(newsId, personId),
  newsId,
  at,
  tallied: false,
})

export async function recordRead(newsId: string, { id, roles }: Caller, at: number) {
  if (id === null || !isCounted(roles)) return
  await newsReads.insert(readOf(newsId, id, at))
}

/** Exact, by index. */
export const countReaders = (newsId: string) => newsReads.count({ newsId })
