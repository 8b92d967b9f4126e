import type { roster } from '@contract/roster'
import type { Handler } from '../../kernel/serve'
import { loadPost } from '../posts/store'
import { titleOf } from './views'

export const revealPhone: Handler<typeof roster.revealPhone> = async ({ id }, { note }) => {
  const post = await loadPost(id)
  note({ target: titleOf(post) })
  return { phone: post.phone }
}
