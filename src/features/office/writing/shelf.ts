import { api } from '@/lib/api'
import type { Shelf } from '@/lib/drafts/draft-keeper'
import { localCopies } from '@/lib/drafts/local-copy'
import type { DraftInHand, DraftStart } from '@/lib/drafts/use-draft'
import { inOneCall } from '@/lib/long-text'
import { draftOf, type Writing } from './writing'

export type NewsDraftInHand = DraftInHand<Writing>
export type NewsDraftStart = DraftStart<Writing>

/** Where news that is being written is kept. */
export const shelf: Shelf<Writing> = {
  copies: localCopies<Writing>('draft'),
  send: async (saved, writing) => {
    const { id, rev, savedAt, notes } = await api.news.save({
      ...saved,
      ...(await inOneCall(draftOf(writing))),
    })
    return { id, rev, at: savedAt, notes }
  },
}
