import { fail } from '@contract/errors'
import { answersTo, type news } from '@contract/news'
import { formatDateTime } from '@contract/values/time'
import { identityOf } from '../../kernel/me'
import { chambersLedBy } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { newsAnswers, newsItems } from './documents'
import { newsMustBeLive, readerMustBeInTheAudience } from './rules'

/** One answer a person; the latest counts until the deadline. */
export const answer: Handler<typeof news.answer> = async ({ id, answer: mine }, { caller, now }) => {
  const personId = identityOf(caller).id
  const item = await newsItems.get(id)
  newsMustBeLive(item)
  readerMustBeInTheAudience(item.live, caller.roles)
  const { ask, until } = item.live.mustRead ?? fail('news.no_answer_asked')
  if (now > until) fail('news.answer_too_late', { at: formatDateTime(until) })
  if (!answersTo[ask].includes(mine)) fail('news.answer_unfit')
  const answered = { newsId: id, personId, answer: mine, chamberIds: chambersLedBy(caller), at: now }
  await newsAnswers.put({ _id: `${id}:${personId}`, ...answered, tallied: false })
  return { mine }
}
