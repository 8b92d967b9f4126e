import type { MustAnswer } from '@contract/news'
import { command } from '../../kernel/database'
import { newsAnswers, newsReads } from '../news/documents'
import { arrivals, shareItems } from '../shares/documents'

/** What was there before counting began, by subject. */
export interface Seen {
  reads: string[]
  arrivals: string[]
  shares: string[]
  /** An answer can be changed, so it is marked as it was seen or not at all. */
  answers: { _id: string; at: number; answer: MustAnswer }[]
}

/** Of each kind in one run; the next minute takes the rest. */
const LIMIT = 20_000
const PAGE = 1_000
/** CloudBase: values in one `in`. */
const BATCH = 500
const OR_BATCH = 50

interface Source {
  find: (options: {
    where: object
    order: ['_id', 'asc']
    limit: number
    fields: readonly string[]
  }) => Promise<{ _id: string }[]>
}

async function untalliedOf<T extends { _id: string }>(source: Source, fields: readonly string[]) {
  const found: T[] = []
  while (found.length < LIMIT) {
    const last = found.at(-1)
    const where = { tallied: false, ...(last && { _id: command().gt(last._id) }) }
    const page = (await source.find({ where, order: ['_id', 'asc'], limit: PAGE, fields })) as T[]
    found.push(...page)
    if (page.length < PAGE) break
  }
  return found
}

/** By subject key. */
export async function seenRows(): Promise<Map<string, Seen>> {
  const [reads, came, shared, answers] = await Promise.all([
    untalliedOf<{ _id: string; newsId: string }>(newsReads, ['newsId']),
    untalliedOf<{ _id: string; subjectKey: string }>(arrivals, ['subjectKey']),
    untalliedOf<{ _id: string; subjectKey: string }>(shareItems, ['subjectKey']),
    untalliedOf<Seen['answers'][number] & { newsId: string }>(newsAnswers, ['newsId', 'at', 'answer']),
  ])
  const bySubject = new Map<string, Seen>()
  const of = (key: string) => {
    const known = bySubject.get(key) ?? { reads: [], arrivals: [], shares: [], answers: [] }
    bySubject.set(key, known)
    return known
  }
  for (const { _id, newsId } of reads) of(`news:${newsId}`).reads.push(_id)
  for (const { _id, subjectKey } of came) of(subjectKey).arrivals.push(_id)
  for (const { _id, subjectKey } of shared) of(subjectKey).shares.push(_id)
  for (const { _id, newsId, at, answer } of answers) of(`news:${newsId}`).answers.push({ _id, at, answer })
  return bySubject
}

const batchesOf = <T>(all: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))

/** They are in a count that has been written. */
export async function mark({ reads, arrivals: came, shares, answers }: Seen): Promise<void> {
  const tallied = { tallied: true }
  for (const ids of batchesOf(reads, BATCH)) await newsReads.update({ _id: command().in(ids) }, tallied)
  for (const ids of batchesOf(came, BATCH)) await arrivals.update({ _id: command().in(ids) }, tallied)
  for (const ids of batchesOf(shares, BATCH)) await shareItems.update({ _id: command().in(ids) }, tallied)
  for (const some of batchesOf(answers, OR_BATCH)) await newsAnswers.update(command().or(some), tallied)
}
