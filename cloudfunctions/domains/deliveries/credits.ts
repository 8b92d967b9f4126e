import type { deliveries } from '@contract/deliveries'
import type { Handler } from '../../kernel/serve'
import { creditsOf } from './purse'

export const credits: Handler<typeof deliveries.credits> = (_, { caller }) => creditsOf(caller.id)
