import { mustHold } from '@contract/errors'
import type { relays } from '@contract/relays'
import type { Handler } from '../../kernel/serve'
import { noteGrowth, tellAccepted } from './keep'
import { holderOf, whyNotAccept } from './rules'
import { closed, legOf, personOf } from './runner'
import { changeRelay, loadCourse } from './store'
import { pageOf } from './views'

/** However many are at it at once, one leg is added; whoever has it already is told so again. */
export const accept: Handler<typeof relays.accept> = async ({ activityId, token }, context) => {
  const { caller, now } = context
  const course = await loadCourse(activityId, now)
  const taken = await changeRelay(course, (found) => {
    const { relay } = found
    if (!relay.offer && holderOf(relay)?.personId === caller.id) return null
    mustHold(whyNotAccept(found, caller, token, now))
    const { line, token: offered } = relay.offer!
    const before = closed(relay.legs, { passedAt: now, line })
    const leg = legOf(personOf(caller), course.activity, relay, { since: now, token: offered })
    return { legs: [...before, leg], offer: null }
  })
  await noteGrowth(taken)
  await tellAccepted(taken, now)
  return pageOf(taken, context)
}
