import type { setAside as actions } from '@contract/set-aside'
import type { Handlers } from '../../kernel/serve'
import { list } from './list'
import { retry } from './retry'

export const setAside = { list, retry } satisfies Handlers<typeof actions>
