import type { reach as actions } from '@contract/reach'
import type { Handlers } from '../../kernel/serve'
import { list } from './list'
import { nudge } from './nudge'
import { remind } from './remind'
import { show } from './show'

export const reach = { list, show, nudge, remind } satisfies Handlers<typeof actions>
