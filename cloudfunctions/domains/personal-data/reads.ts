import { command } from '../../kernel/database'
import { newsItems, newsReads } from '../news/documents'

/** CloudBase: values in one `in`. */
const BATCH = 500

/** A read is found by its id, `{newsId}:{personId}`: who has read is asked for by article, hardly ever by person. */
async function* readsOf(personId: string): AsyncGenerator<string[]> {
  const news = await newsItems.findAll({}, ['_id'])
  for (let i = 0; i < news.length; i += BATCH) {
    const ids = news.slice(i, i + BATCH).map(({ _id }) => `${_id}:${personId}`)
    const found = await newsReads.find({ where: { _id: command().in(ids) }, limit: BATCH, fields: ['_id'] })
    yield found.map(({ _id }) => _id)
  }
}

export async function countReads(personId: string): Promise<number> {
  let count = 0
  for await (const ids of readsOf(personId)) count += ids.length
  return count
}

/** The figure of each article stays as it was counted last. */
export async function deleteReads(personId: string): Promise<void> {
  for await (const ids of readsOf(personId)) for (const id of ids) await newsReads.remove(id)
}
