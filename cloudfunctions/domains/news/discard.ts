import { fail } from '@contract/errors'
import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { newsItems } from './documents'
import { onlyDraftsNeverPublishedCanBeDiscarded } from './rules'

export const discard: Handler<typeof news.discard> = ({ id }, { note }) =>
  inTransaction(async (tx) => {
    const item = (await tx.get(newsItems, id)) ?? fail('news.not_found')
    onlyDraftsNeverPublishedCanBeDiscarded(item)
    note({ target: item.draft.title || '（无标题）' })
    await tx.remove(newsItems, id)
    return { id }
  })
