import { postNames } from '@contract/posts'
import { daysBetween } from '@contract/values/date'
import { dateOf, formatDate, fromShanghai } from '@contract/values/time'
import { command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { each } from '../../kernel/jobs/each'
import { noticeMessage } from '../deliveries/notice-message'
import { tell, type Telling } from '../inbox/tell'
import { posts, type PostDocument } from './documents'

const DAY_MS = 24 * 60 * 60_000
/** Days before the end of a term. */
const FIRST = 90
const LAST = 30
const AT_ONCE = 5

type Ending = Pick<PostDocument, '_id' | 'chamberId' | 'chamberName' | 'post' | 'personId'> & {
  endsOn: string
}

function reminderOf({ _id, chamberId, chamberName, post, personId, endsOn }: Ending, now: number): Telling[] {
  if (personId === null) return []
  const days = daysBetween(dateOf(now), endsOn)
  const [step, when] = [days <= LAST ? LAST : FIRST, formatDate(fromShanghai(endsOn))]
  const said = {
    title: `任期还有 ${days} 天届满`,
    text: `${chamberName}${postNames[post]}任期到 ${when} 为止，请按章程筹备换届，换届后在商会页登记。`,
    at: now,
  }
  return [
    {
      ...{ id: idFrom('n', 'term', _id, endsOn, String(step)), to: personId, kind: 'office', ...said },
      path: `/packages/chambers/show/index?id=${chamberId}`,
      message: noticeMessage({ ...said, text: `${chamberName}，${when} 届满` }),
    },
  ]
}

/** Every morning: presidents and secretaries, 90 and 30 days before. The office has the same on its own list (`roster.work`). */
export async function remindTerms(now: number): Promise<void> {
  const from = dateOf(now)
  const until = dateOf(now + FIRST * DAY_MS)
  // '~' comes after every character of an id, so the last day counts whole.
  const endsRank = command()
    .gte(from)
    .and(command().lt(`${until}~`))
  const fields = ['chamberId', 'chamberName', 'post', 'personId', 'endsOn']
  await each<Ending>({
    ...{ job: 'remind-terms', batch: Infinity, now, atOnce: AT_ONCE },
    load: async () => (await posts.findAll({ endsRank }, fields)) as Ending[],
    keyOf: ({ _id }) => _id,
    wordsOf: ({ chamberName, post }) => `${chamberName}${postNames[post]}的任期`,
    work: (post) => tell(reminderOf(post, now)),
  })
}
