import { mustHold } from '@contract/errors'
import type { relays } from '@contract/relays'
import { textMustPass } from '../../kernel/content-check'
import type { Handler } from '../../kernel/serve'
import { holderOf, whyNotPair } from './rules'
import { changeRelay, loadCourse } from './store'
import { pageOf } from './views'

export const pair: Handler<typeof relays.pair> = async ({ activityId, mentorName }, context) => {
  const { caller, note } = context
  const course = await loadCourse(activityId, context.now)
  mustHold(whyNotPair(course, caller))
  await textMustPass(caller.openId, mentorName)
  note({ target: `${course.activity.title}：${holderOf(course.relay)?.name}`, after: `导师${mentorName}` })
  const paired = await changeRelay(course, (found) => {
    mustHold(whyNotPair(found, caller))
    const { legs } = found.relay
    return { legs: legs.map((leg, i) => (i === legs.length - 1 ? { ...leg, mentorName } : leg)) }
  })
  return pageOf(paired, context)
}
