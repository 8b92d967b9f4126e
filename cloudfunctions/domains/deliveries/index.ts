import type { deliveries as actions } from '@contract/deliveries'
import type { Handlers } from '../../kernel/serve'
import { allow } from './allow'
import { credits } from './credits'
import { desk } from './desk'
import { retry } from './retry'

export const deliveries = { credits, allow, desk, retry } satisfies Handlers<typeof actions>
