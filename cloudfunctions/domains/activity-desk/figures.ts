import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { figuresOf } from './figures-of'

export const figures: Handler<typeof activityDesk.figures> = ({ year }, { now }) => figuresOf(year, now)
