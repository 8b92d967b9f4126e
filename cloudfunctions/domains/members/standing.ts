import type { members } from '@contract/members'
import type { Handler } from '../../kernel/serve'
import { standingOf } from './views'

export const standing: Handler<typeof members.standing> = (_, { caller }) => standingOf(caller)
