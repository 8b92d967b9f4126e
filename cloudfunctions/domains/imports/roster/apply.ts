import { AppError } from '@contract/errors'
import { isLeading } from '@contract/posts'
import { idFrom } from '../../../kernel/ids'
import { inTransaction } from '../../../kernel/transaction'
import { bindFresh } from '../../posts/bind'
import { followName } from '../../posts/follow-name'
import { posts, type PostDocument } from '../../posts/documents'
import { currentKeyOf, isCurrent } from '../../posts/rules'
import { createPost, newPost, withDerived } from '../../posts/store'
import type { Notes, Source } from '../plan'
import {
  changedColumns,
  knownPosts,
  lookedAtAnew,
  told,
  toldOf,
  type Row,
  type Told,
  type Written,
} from './known-posts'

/** Names the row, so that applying it again meets what the first time made. */
export const postIdOf = (importId: string, row: number) => idFrom('r', importId, String(row))

const postOf = ({ row, values }: Row, { importId, now }: Source) =>
  newPost({ ...values, source: 'import' }, now, postIdOf(importId, row))

/** What `takeBack` restores. */
export interface ChangedPost {
  id: string
  before: Told
  after: Told
}

/** Null when there is nothing to change any more. */
const change = (id: string, { row, values }: Row, { now, keep }: Source) =>
  inTransaction(async (tx) => {
    const post = await tx.get(posts, id)
    if (!post || !isCurrent(post) || changedColumns(post, values).length === 0) return null
    const did: ChangedPost = { id, before: toldOf(post), after: told(post, values) }
    await tx.put(
      posts,
      withDerived({ ...post, ...did.after, ...lookedAtAnew(post, did.after), updatedAt: now }),
    )
    await keep(tx, row, did)
    return did
  })

const isChangedPost = (did: object | null): did is ChangedPost => did !== null && 'before' in did

/** A name is copied where this line has changed it, also where a first try was interrupted between the two. */
async function changeAndFollow(post: PostDocument, row: Written, source: Source) {
  const did = changedColumns(post, row.values).length > 0 ? await change(post._id, row, source) : row.did
  if (isChangedPost(did) && did.before.name !== did.after.name)
    await followName({ ...post, name: did.after.name })
}

/** A leading post takes its chamber's seat, which somebody else may have taken since the check. */
async function seat(post: PostDocument, row: number, failed: Map<number, Notes>) {
  try {
    await createPost(post)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.body.code !== 'post.held_twice') failed.set(row, { post: error.body.message })
  }
}

export async function applyRows(rows: readonly Written[], source: Source): Promise<Map<number, Notes>> {
  const known = await knownPosts(rows)
  const failed = new Map<number, Notes>()
  const fresh = rows.filter(({ values }) => !known.has(currentKeyOf(values)))
  const made = fresh.map((row) => ({ row: row.row, post: postOf(row, source) }))
  await posts.insertMissing(made.filter(({ post }) => !isLeading(post.post)).map(({ post }) => post))
  for (const { row, post } of made) if (isLeading(post.post)) await seat(post, row, failed)
  for (const row of rows) {
    const post = known.get(currentKeyOf(row.values))
    if (post) await changeAndFollow(post, row, source)
  }
  // Also those that an interrupted first try wrote without binding them.
  const written = [...(await knownPosts(rows)).values()]
  await bindFresh(written, source.now)
  return failed
}
