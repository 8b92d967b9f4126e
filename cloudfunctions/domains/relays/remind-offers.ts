import { command } from '../../kernel/database'
import { relays } from './documents'
import { tellLapsing } from './keep'
import { offerOf } from './rules'
import { loadCourse } from './store'

const BEFORE_MS = 12 * 60 * 60_000
const MAX_RELAYS = 100

/** Once, half a day before a baton that nobody took goes back. */
export async function remindBatons(now: number): Promise<void> {
  const soon = command()
    .gt(now)
    .and(command().lte(now + BEFORE_MS))
  const lapsing = await relays.find({
    where: { 'offer.until': soon },
    ...{ limit: MAX_RELAYS, fields: ['_id'] },
  })
  for (const { _id } of lapsing) {
    const course = await loadCourse(_id)
    const offer = offerOf(course.relay, now)
    if (offer && course.activity.status === 'published' && course.relay?.finishedAt === null)
      await tellLapsing(course, offer, now)
  }
}
