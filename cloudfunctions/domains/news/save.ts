import { isDeepStrictEqual } from 'node:util'
import type { news } from '@contract/news'
import { wholeDraft } from '../../kernel/files/long-text'
import { idUnder } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { cleanDraft } from './clean-draft'
import { newsItems, type NewsDocument } from './documents'
import { newDraft } from './new-draft'
import { draftMustFitReaders } from './render'
import { revisionMustBeTheOneSeen } from './rules'
import { changeNews, touchedBy } from './store'

const saved = ({ _id, rev, updatedAt }: NewsDocument, notes: string[]) => ({
  id: _id,
  rev,
  savedAt: updatedAt,
  notes,
})

/**
 * Keeps the working copy; readers notice nothing. The same content again changes nothing and is no conflict, so a save whose
 * answer got lost can be repeated. A change takes back a publication that waits: what was asked for is not this.
 */
export const save: Handler<typeof news.save> = async (input, context) => {
  const { id, rev, key } = input
  const { draft, notes } = await cleanDraft(await wholeDraft(input))
  await draftMustFitReaders(draft)
  const target = id ?? idUnder('n', context.caller.id, key)
  if (!id) {
    const whole = newDraft(target, draft, context)
    if (await newsItems.insert(whole)) return saved(whole, notes)
  }
  const changed = await changeNews(target, (item) => {
    if (isDeepStrictEqual(item.draft, draft)) return null
    revisionMustBeTheOneSeen(item, id ? rev : 1)
    return { draft, rev: item.rev + 1, pending: null, refused: null, ...touchedBy(context) }
  })
  return saved(changed, notes)
}
