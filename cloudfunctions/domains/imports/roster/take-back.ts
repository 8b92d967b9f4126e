import { inTransaction } from '../../../kernel/transaction'
import { bindFresh } from '../../posts/bind'
import { followName } from '../../posts/follow-name'
import { posts, type PostDocument } from '../../posts/documents'
import { isCurrent } from '../../posts/rules'
import { removeIn, withDerived } from '../../posts/store'
import type { Source } from '../plan'
import { postIdOf, type ChangedPost } from './apply'
import { differences, lookedAtAnew, toldOf, type Row, type Told, type Written } from './known-posts'

const CHANGED_SINCE = '导入以后又改过，没有撤回'
const ENDED_SINCE = '导入以后已经结束任职，没有撤回'

function obstacleTo(post: PostDocument, wrote: Told) {
  if (!isCurrent(post)) return ENDED_SINCE
  return differences(toldOf(post), wrote).length > 0 ? CHANGED_SINCE : null
}

/** Null when it is gone, now or already. */
const removeMade = (id: string, { values }: Row) =>
  inTransaction(async (tx) => {
    const post = await tx.get(posts, id)
    if (!post) return null
    const sameNumber = post.phone === values.phone
    const obstacle = sameNumber ? obstacleTo(post, { ...values }) : CHANGED_SINCE
    if (!obstacle) await removeIn(tx, post)
    return obstacle
  })

/** The post as it is now, and why it is not as it was. */
const restoreIn = ({ id, before, after }: ChangedPost, now: number) =>
  inTransaction(async (tx) => {
    const post = await tx.get(posts, id)
    if (!post) return { post, obstacle: ENDED_SINCE }
    if (differences(toldOf(post), before).length === 0) return { post, obstacle: null }
    const obstacle = obstacleTo(post, after)
    if (obstacle) return { post, obstacle }
    const restored = withDerived({ ...post, ...before, ...lookedAtAnew(post, before), updatedAt: now })
    await tx.put(posts, restored)
    return { post: restored, obstacle }
  })

/** Null when it is as it was, now or already, also where its name was copied. */
async function restoreChanged(changed: ChangedPost, now: number) {
  const { post, obstacle } = await restoreIn(changed, now)
  if (post && !obstacle) {
    if (changed.before.name !== changed.after.name) await followName(post)
    await bindFresh([post], now)
  }
  return obstacle
}

/** Posts that it made are gone as if they had never been, with the rights of whoever took them; those it changed are as they were. */
export async function takeBackRows(
  rows: readonly Written[],
  { importId, now }: Source,
): Promise<Map<number, string>> {
  const kept = new Map<number, string>()
  for (const row of rows) {
    const changed = row.did as ChangedPost | null
    const why = changed
      ? await restoreChanged(changed, now)
      : await removeMade(postIdOf(importId, row.row), row)
    if (why) kept.set(row.row, why)
  }
  return kept
}
