import type { shares } from '@contract/shares'
import type { Handler } from '../../kernel/serve'
import { makeShare } from './store'

export const make: Handler<typeof shares.make> = async (wish, context) => ({
  expiresAt: (await makeShare(wish, context)).expiresAt,
})
