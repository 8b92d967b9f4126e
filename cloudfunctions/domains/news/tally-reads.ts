import { command } from '../../kernel/database'
import { newsItems, newsReads } from './documents'
import { countReaders } from './reads'

const BATCH = 500
const MAX_BATCHES = 20

/**
 * Counts exactly and marks afterwards only what it had seen before counting: a crash or a read in between is counted by the
 * next run. The figure only grows, so of two runs at once the late one cannot put an older figure back.
 */
async function tallyBatch(): Promise<number> {
  const reads = await newsReads.find({ where: { tallied: false }, limit: BATCH, fields: ['_id', 'newsId'] })
  for (const newsId of new Set(reads.map((read) => read.newsId))) {
    const readerCount = await countReaders(newsId)
    await newsItems.update({ _id: newsId, readerCount: command().lt(readerCount) }, { readerCount })
  }
  const ids = reads.map(({ _id }) => _id)
  if (ids.length > 0) await newsReads.update({ _id: command().in(ids) }, { tallied: true })
  return reads.length
}

export async function tallyReads(): Promise<void> {
  for (let i = 0; i < MAX_BATCHES; i++) if ((await tallyBatch()) < BATCH) return
}
