import { dateOf, formatDateTime, fromShanghai, shanghai } from '@contract/values/time'
import { command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { each } from '../../kernel/jobs/each'
import { padded } from '../../kernel/rank'
import { tell, type Telling } from '../inbox/tell'
import { activityItems, type PublishedActivity } from './documents'
import { everybodyFor, passOnWords } from './inboxes'
import { pathOf } from './seats/notices'
import { loadSettled } from './seats/read'

const DAY_MS = 24 * 60 * 60_000
/** On the day before, Shanghai time. */
const AT = '18:00'

type Coming = Pick<PublishedActivity, '_id' | 'title' | 'startsAt' | 'place'>

export const remindsAt = (startsAt: number) => fromShanghai(dateOf(startsAt - DAY_MS), AT)

/** Postponed to another day it is another reminder. */
function reminderOf(
  { _id, title, startsAt, place }: Coming,
  { to, names }: { to: string; names: string[] },
  now: number,
): Telling {
  const when = shanghai(startsAt).format('M月D日 HH:mm')
  return {
    ...{ id: idFrom('n', 'reminder', _id, dateOf(startsAt), to), to, kind: 'activity', at: now },
    title: dateOf(startsAt) === dateOf(now) ? '活动今天开始' : '活动明天开始',
    ...{
      text: `“${title}”${when} 开始，地点：${place.name}。请准时参加。${passOnWords(names)}`,
      path: pathOf(_id),
    },
    message: {
      template: 'reminder',
      data: {
        ...{ thing1: title, time2: formatDateTime(startsAt), thing3: place.name },
        thing4: '请准时参加，到场后签到',
      },
      until: startsAt,
    },
  }
}

async function remind(activity: Coming, now: number) {
  const { people } = await loadSettled(activity._id, now)
  const coming = Object.entries(people).filter(([, { state, reviewing }]) => state === 'seated' && !reviewing)
  const everybody = await everybodyFor(
    activity._id,
    coming.map(([id]) => id),
  )
  await tell(everybody.map((each) => reminderOf(activity, each, now)))
}

const isComing = ({ startsAt }: Coming, now: number) => remindsAt(startsAt) <= now && now < startsAt

/** From the evening before on, so that whoever signs up later is reminded too; nobody twice. */
export async function remindActivities(now: number): Promise<void> {
  const notOver = { lists: 'held/all', endsRank: command().gt(padded(now)) }
  await each<Coming>({
    ...{ job: 'remind-activities', batch: Infinity, now },
    load: async () => {
      const found = await activityItems.findAll(notOver, ['title', 'startsAt', 'place'])
      return (found as Coming[]).filter((activity) => isComing(activity, now))
    },
    keyOf: ({ _id }) => _id,
    wordsOf: ({ title }) => `活动“${title}”`,
    work: (activity) => remind(activity, now),
  })
}
