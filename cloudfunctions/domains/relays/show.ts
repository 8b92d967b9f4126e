import type { relays } from '@contract/relays'
import type { Handler } from '../../kernel/serve'
import { loadCourse } from './store'
import { pageOf } from './views'

export const show: Handler<typeof relays.show> = async ({ activityId, token }, context) =>
  pageOf(await loadCourse(activityId, context.now), context, token)
