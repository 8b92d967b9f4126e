import { mustHold } from '@contract/errors'
import type { relays } from '@contract/relays'
import type { Handler } from '../../kernel/serve'
import { tellDeclined } from './keep'
import { whyNotDecline } from './rules'
import { changeRelay, loadCourse } from './store'
import { pageOf } from './views'

export const decline: Handler<typeof relays.decline> = async ({ activityId }, context) => {
  const course = await loadCourse(activityId, context.now)
  const left = await changeRelay(course, (found) => {
    mustHold(whyNotDecline(found, context.caller, context.now))
    return { offer: null }
  })
  const { offer } = left.before
  if (offer) await tellDeclined(left, offer, context.now)
  return pageOf(left, context)
}
