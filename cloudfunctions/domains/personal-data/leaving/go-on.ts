import { isLeading } from '@contract/posts'
import { dateOf } from '@contract/values/time'
import { newId } from '../../../kernel/ids'
import { people } from '../../../kernel/people'
import { inTransaction } from '../../../kernel/transaction'
import { posts, type PostDocument } from '../../posts/documents'
import { withDerived } from '../../posts/store'
import { staffMustBeDismissedFirst } from '../rules'
import { leavings, type LeavingDocument } from './documents'
import { forgetAll } from './forget-all'

const GONE = '已退出'
/** Of one call, so that it ends well before the 10 seconds of one piece of a job. */
const BUDGET_MS = 7_000

/** The office's own roster stays; what he himself brought by applying goes, but for who led a chamber and when. */
function leftBehind(post: PostDocument, now: number): PostDocument {
  const unbound = { ...post, personId: null, bindPending: false, updatedAt: now }
  if (post.source !== 'application' || isLeading(post.post)) return withDerived(unbound)
  return withDerived({ ...unbound, name: GONE, phone: '', endedOn: post.endedOn ?? dateOf(now) })
}

/** The person, his posts' ties to him and the note that he leaves: all at once, and last. */
async function takeLeave(id: string, now: number) {
  const held = await posts.findAll({ personId: id }, ['_id'])
  await inTransaction(async (tx) => {
    const me = await tx.get(people, id)
    staffMustBeDismissedFirst(me)
    const current = me?.posts.map(({ postId }) => postId) ?? []
    for (const postId of new Set([...current, ...held.map(({ _id }) => _id)])) {
      const post = await tx.get(posts, postId)
      if (post?.personId === id) await tx.put(posts, leftBehind(post, now))
    }
    if (me) await tx.remove(people, id)
    await tx.remove(leavings, id)
  })
}

/** From now on the minute job sees to it, whether or not he himself asks again. */
export async function beginLeaving(id: string, now: number): Promise<LeavingDocument> {
  const fresh = { _id: id, as: newId('x'), at: now, auditAfter: '' }
  return (await leavings.insert(fresh)) ? fresh : ((await leavings.get(id)) ?? fresh)
}

/** As much as one call can. @returns whether he is gone */
export async function goOnLeaving(leaving: LeavingDocument, now: number): Promise<boolean> {
  if (!(await forgetAll(leaving, now, performance.now() + BUDGET_MS))) return false
  await takeLeave(leaving._id, now)
  return true
}
