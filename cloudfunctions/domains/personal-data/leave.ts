import { isLeading } from '@contract/posts'
import { accountOfLeaving, type personalData } from '@contract/personal-data'
import { dateOf } from '@contract/values/time'
import { forgetFile } from '../../kernel/files/forget'
import { identityOf } from '../../kernel/me'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { posts, type PostDocument } from '../posts/documents'
import { withDerived } from '../posts/store'
import { deleteTraces } from './delete-traces'
import { staffMustBeDismissedFirst } from './rules'

const GONE = '已退出'

/** The office's own roster stays; what he himself brought by applying goes, but for who led a chamber and when. */
function leftBehind(post: PostDocument, now: number): PostDocument {
  const unbound = { ...post, personId: null, bindPending: false, updatedAt: now }
  if (post.source !== 'application' || isLeading(post.post)) return withDerived(unbound)
  return withDerived({ ...unbound, name: GONE, phone: '', endedOn: post.endedOn ?? dateOf(now) })
}

/** Traces first, the person last: after a crash he is still there and leaves again. */
export const leave: Handler<typeof personalData.leave> = async (_, { caller, now }) => {
  const { id } = identityOf(caller)
  staffMustBeDismissedFirst(await people.get(id))
  const { avatarFileId, endedPosts } = await deleteTraces(id, now)
  if (avatarFileId) await forgetFile(avatarFileId)
  await inTransaction(async (tx) => {
    const me = await tx.get(people, id)
    staffMustBeDismissedFirst(me)
    const current = me?.posts.map(({ postId }) => postId) ?? []
    for (const postId of new Set([...current, ...endedPosts])) {
      const post = await tx.get(posts, postId)
      if (post?.personId === id) await tx.put(posts, leftBehind(post, now))
    }
    if (me) await tx.remove(people, id)
  })
  return accountOfLeaving
}
