import type { Role } from '@contract/access'
import { answersTo, type NewsArticle } from '@contract/news'
import type { Caller } from '../../kernel/people'
import { newsAnswers, type Live } from './documents'

/** Guests need not answer; whoever does needs a post in some chamber. */
const answers = (roles: readonly Role[]) => roles.includes('member')

/** What 必读 asks of this reader and what he has answered; null when it asks nothing of him. */
export async function mustReadFor(
  newsId: string,
  { mustRead }: Pick<Live, 'mustRead'>,
  { id, roles }: Caller,
  now: number,
): Promise<NonNullable<NewsArticle['mustRead']> | null> {
  if (!mustRead || id === null || !answers(roles)) return null
  const given = (await newsAnswers.get(`${newsId}:${id}`))?.answer
  // The office may ask something else in a later version.
  const mine = given && answersTo[mustRead.ask].includes(given) ? given : null
  return { ...mustRead, over: now > mustRead.until, mine }
}
