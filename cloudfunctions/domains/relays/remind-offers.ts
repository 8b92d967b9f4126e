import { command } from '../../kernel/database'
import { each, without } from '../../kernel/jobs/each'
import { relays } from './documents'
import { tellLapsing } from './keep'
import { offerOf } from './rules'
import { loadCourse } from './store'

const BEFORE_MS = 12 * 60 * 60_000
const MAX_RELAYS = 100

async function remind(activityId: string, now: number) {
  const course = await loadCourse(activityId, now)
  const offer = offerOf(course.relay, now)
  if (
    offer &&
    !course.holderRemoved &&
    course.activity.status === 'published' &&
    course.relay?.finishedAt === null
  )
    await tellLapsing(course, offer, now)
}

/** Once, half a day before a baton that nobody took goes back. */
export async function remindBatons(now: number): Promise<void> {
  const soon = command()
    .gt(now)
    .and(command().lte(now + BEFORE_MS))
  await each({
    ...{ job: 'remind-batons', batch: MAX_RELAYS, now },
    load: (paused) =>
      relays.find({
        where: { 'offer.until': soon, ...without(paused) },
        ...{ limit: MAX_RELAYS, fields: ['_id'] },
      }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ _id }) => `活动 ${_id} 的接力棒`,
    work: ({ _id }) => remind(_id, now),
  })
}
