import type { session } from '@contract/session'
import type { Handler } from '../../kernel/serve'

export const me: Handler<typeof session.me> = async (_, { caller }) => ({
  name: caller.name,
  roles: [...caller.roles],
  posts: caller.posts.map(({ chamberId, chamberName, post }) => ({ chamberId, chamberName, post })),
})
