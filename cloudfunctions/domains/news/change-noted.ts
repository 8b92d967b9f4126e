import { statusNames } from '@contract/news'
import type { Context } from '../../kernel/context'
import type { NewsDocument } from './documents'
import { statusOf } from './rules'
import { changeNews, type NewsChange } from './store'

const stateOf = (news: NewsDocument) => ({
  状态: statusNames[statusOf(news)],
  版本: news.live?.version ?? null,
  置顶: news.pinned ? '是' : '否',
})

/** For the audit log. */
export const noteChange = ({ note }: Context, before: NewsDocument, after: NewsDocument) =>
  note({ target: after.draft.title, before: stateOf(before), after: stateOf(after) })

/** `changeNews` that the audit log hears of. */
export async function changeNoted(
  id: string,
  context: Context,
  decide: (news: NewsDocument) => NewsChange | null,
): Promise<NewsDocument> {
  const seen: NewsDocument[] = []
  const after = await changeNews(id, (news) => {
    seen.push(news)
    return decide(news)
  })
  noteChange(context, seen.at(-1) ?? after, after)
  return after
}
