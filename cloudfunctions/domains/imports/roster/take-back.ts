import { inTransaction } from '../../../kernel/transaction'
import { posts, type PostDocument } from '../../posts/documents'
import { isCurrent } from '../../posts/rules'
import { removeIn, withDerived } from '../../posts/store'
import type { Source } from '../plan'
import { postIdOf, type ChangedPost } from './apply'
import { differences, toldOf, type Row, type Told } from './known-posts'

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

/** Null when it is as it was, now or already. */
const restoreChanged = ({ id, before, after }: ChangedPost, now: number) =>
  inTransaction(async (tx) => {
    const post = await tx.get(posts, id)
    if (!post) return ENDED_SINCE
    if (differences(toldOf(post), before).length === 0) return null
    const obstacle = obstacleTo(post, after)
    if (!obstacle) await tx.put(posts, withDerived({ ...post, ...before, updatedAt: now }))
    return obstacle
  })

/** Posts that it made are gone as if they had never been, with the rights of whoever took them; those it changed are as they were. */
export async function takeBackRows(
  rows: readonly (Row & { did: unknown })[],
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
