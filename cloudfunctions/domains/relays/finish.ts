import { mustHold } from '@contract/errors'
import type { relays } from '@contract/relays'
import { textMustPass } from '../../kernel/content-check'
import type { Handler } from '../../kernel/serve'
import { noteGrowth } from './keep'
import { whyNotFinish } from './rules'
import { closed } from './runner'
import { changeRelay, loadCourse } from './store'
import { pageOf } from './views'

/** The last holder brings it home; what was offered and not taken lapses. */
export const finish: Handler<typeof relays.finish> = async ({ activityId, line }, context) => {
  const { caller, now, note } = context
  const course = await loadCourse(activityId, context.now)
  mustHold(whyNotFinish(course))
  await textMustPass(caller.openId, line)
  const done = await changeRelay(course, (found) => {
    mustHold(whyNotFinish(found))
    const legs = closed(found.relay.legs, { passedAt: now, line })
    return { legs, offer: null, finishedAt: now }
  })
  await noteGrowth(done)
  note({ target: course.activity.title, after: `共 ${done.relay?.legs.length} 棒：${line}` })
  return pageOf(done, context)
}
