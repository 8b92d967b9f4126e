import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { loadAnyActivity } from '../activities/store'
import { toEditing } from './views'

export const edit: Handler<typeof activityDesk.edit> = async ({ id }, { now }) =>
  toEditing(await loadAnyActivity(id), now)
