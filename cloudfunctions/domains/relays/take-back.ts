import { mustHold } from '@contract/errors'
import type { relays } from '@contract/relays'
import type { Handler } from '../../kernel/serve'
import { tellTakenBack } from './keep'
import { whyNotHold } from './rules'
import { changeRelay, loadCourse } from './store'
import { pageOf } from './views'

/** With nothing out, nothing is to do. */
export const takeBack: Handler<typeof relays.takeBack> = async ({ activityId }, context) => {
  const course = await loadCourse(activityId, context.now)
  const kept = await changeRelay(course, (found) => {
    mustHold(whyNotHold(found, context.caller))
    return found.relay.offer ? { offer: null } : null
  })
  const { offer } = kept.before
  if (offer) await tellTakenBack(kept, offer, context.now)
  return pageOf(kept, context)
}
