import type { session as actions } from '@contract/session'
import type { Handlers } from '../../kernel/serve'
import { me } from './me'

export const session = { me } satisfies Handlers<typeof actions>
