import { mustHold } from '@contract/errors'
import type { relays as actions } from '@contract/relays'
import type { Handler } from '../../kernel/serve'
import { relays } from './documents'
import { noteGrowth, tellStarted } from './keep'
import { holderOf, whyNotHand, whyNotStart, type Course } from './rules'
import { closed, legOf, loadRunner } from './runner'
import { changeRelay, firstOf, loadCourse } from './store'
import { pageOf } from './views'

/** The same person again, after a lost answer, is no second leg. */
export const start: Handler<typeof actions.start> = async ({ activityId, personId }, context) => {
  const { now, note } = context
  const course = await loadCourse(activityId, now)
  const runner = await loadRunner(personId)
  mustHold(whyNotHand(course, { ...runner, id: personId }))
  const legAfter = ({ activity, relay }: Course) =>
    legOf(runner, activity, relay, { since: now, token: null })
  note({ target: course.activity.title, after: `交给${runner.name}` })
  if (!course.relay) {
    mustHold(whyNotStart(course))
    await relays.insert(firstOf(activityId, { legs: [legAfter(course)] }))
  }
  const started = await changeRelay(course, (found) => {
    if (holderOf(found.relay)?.personId === personId) return null
    mustHold(whyNotStart(found))
    return {
      legs: [...closed(found.relay.legs, { passedAt: now, line: null }), legAfter(found)],
      offer: null,
    }
  })
  await noteGrowth(started)
  await tellStarted(started, now)
  return pageOf(started, context)
}
