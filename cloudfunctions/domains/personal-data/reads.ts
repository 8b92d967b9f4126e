import { command } from '../../kernel/database'
import { newsAnswers, newsItems, newsReads, type NewsDocument } from '../news/documents'
import { countAgain } from '../reach/documents'
import { subjectKeyOf } from '../shares/documents'

/** CloudBase: values in one `in`. */
const BATCH = 500

/** What he read, and what he answered to 必读: both have the id `{newsId}:{personId}`. */
const kinds = { read: newsReads, answered: newsAnswers }
type Kind = keyof typeof kinds
type Trace = { _id: string; newsId: string; tallied: boolean }

/** Found by these ids: who has read is asked for by article, hardly ever by person. */
async function* tracesOf(kind: Kind, personId: string): AsyncGenerator<Trace[]> {
  const news = await newsItems.findAll({}, ['_id'])
  for (let i = 0; i < news.length; i += BATCH) {
    const ids = news.slice(i, i + BATCH).map(({ _id }) => `${_id}:${personId}`)
    const where = { _id: command().in(ids) }
    yield await kinds[kind].find({ where, limit: BATCH, fields: ['newsId', 'tallied'] })
  }
}

export async function countTraces(kind: Kind, personId: string): Promise<number> {
  let count = 0
  for await (const traces of tracesOf(kind, personId)) count += traces.length
  return count
}

/** Of what the tally has counted; cut off before the reads are gone, the next tally raises it again. */
async function lowerReaderCounts(traces: readonly Trace[]) {
  const ids = traces.filter(({ tallied }) => tallied).map(({ newsId }) => newsId)
  const where = { _id: command().in(ids), readerCount: command().gt(0) }
  const lower = { readerCount: command().inc(-1) } as unknown as Partial<NewsDocument>
  if (ids.length > 0) await newsItems.update(where, lower)
}

/** Figures go down with him; the reach of what he read is counted again. */
export async function deleteReads(personId: string): Promise<void> {
  for (const kind of ['read', 'answered'] as const)
    for await (const traces of tracesOf(kind, personId)) {
      if (traces.length === 0) continue
      if (kind === 'read') await lowerReaderCounts(traces)
      await kinds[kind].removeAll({ _id: command().in(traces.map(({ _id }) => _id)) })
      await countAgain(traces.map(({ newsId: id }) => subjectKeyOf({ kind: 'news', id })))
    }
}
