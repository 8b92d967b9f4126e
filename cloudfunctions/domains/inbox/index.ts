import type { inbox as actions } from '@contract/inbox'
import type { Handlers } from '../../kernel/serve'
import { list } from './list'
import { markRead } from './mark-read'

export const inbox = { list, markRead } satisfies Handlers<typeof actions>
