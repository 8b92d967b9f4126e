import { fail } from '@contract/errors'
import type { news } from '@contract/news'
import type { Context } from '../../kernel/context'
import { refusalOfText } from '../../kernel/content-check'
import { loadFiles } from '../../kernel/files/documents'
import { askWhereNeeded } from '../../kernel/files/picture-check'
import type { Handler } from '../../kernel/serve'
import { noteChange } from './change-noted'
import { plainTextOf } from './content/plain-text'
import type { NewsDocument } from './documents'
import { pictureIdsOf } from './render'
import * as rules from './rules'
import { settle } from './settle'
import { changeNews, loadNews, touchedBy } from './store'
import { toDeskItem } from './views'

const isOut = (news: NewsDocument) => rules.isLive(news) && !rules.isChanged(news)

async function textMustPass({ _id, rev, draft }: NewsDocument, text: string, { caller, now }: Context) {
  const reason = await refusalOfText(caller.openId ?? '', [draft.title, draft.summary, text].join('\n'))
  if (!reason) return
  await changeNews(_id, (news) => (news.rev === rev ? { pending: null, refused: { reason, at: now } } : null))
  fail('news.content_refused', { reason })
}

async function uncheckedPictures({ draft }: NewsDocument, { caller, now }: Context) {
  const found = [...(await loadFiles(pictureIdsOf(draft))).values()]
  const asked = await Promise.all(found.map((file) => askWhereNeeded(file, caller.openId, now)))
  return asked.filter((file) => file.check !== 'passed').map((file) => file._id)
}

/**
 * First the wish is noted, then `settle` fulfils it as far as it can be: what a crash or a slow check leaves behind is taken
 * up by the minute job. Publishing twice what is out already changes nothing.
 */
export const publish: Handler<typeof news.publish> = async ({ id, rev, at }, context) => {
  const item = await loadNews(id)
  const text = plainTextOf(item.draft.html)
  rules.revisionMustBeTheOneSeen(item, rev)
  rules.withdrawnNewsMustBeReopenedFirst(item)
  if (isOut(item)) return toDeskItem(item)
  rules.draftMustBeReadyToPublish(item.draft, text)
  rules.scheduleMustBeInTheFuture(at, context.now)
  rules.answersMustStillBePossible(item, at ?? context.now)
  await textMustPass(item, text, context)
  const waitingFor = await uncheckedPictures(item, context)

  await changeNews(id, (news) => {
    rules.revisionMustBeTheOneSeen(news, rev)
    rules.withdrawnNewsMustBeReopenedFirst(news)
    if (isOut(news)) return null
    const touched = touchedBy(context)
    const pending = { rev, at: at ?? null, waitingFor, since: context.now, by: touched.updatedBy }
    return { pending, refused: null, ...touched }
  })
  const settled = await settle(id, context.now)
  noteChange(context, item, settled)
  if (settled.refused) fail('news.content_refused', { reason: settled.refused.reason })
  rules.publicationMustStillBeWanted(settled)
  return toDeskItem(settled)
}
