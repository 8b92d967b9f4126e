import type { Role } from '@contract/access'
import { idFrom } from '../../kernel/ids'
import type { Tx } from '../../kernel/transaction'
import { posts, type PostDocument } from '../posts/documents'
import { bindIn, createIn, newPost, withDerived } from '../posts/store'
import type { ApplicationDocument } from './documents'
import { doubtedPostMustBeThere, namesMustFitUnlessOffice } from './rules'

interface Given {
  /** The roster's line under his number; null when it has none. */
  rosterId: string | null
  /** The roster's name becomes the one that he gave. */
  isCorrected: boolean
  /** Of whoever decides. */
  roles: readonly Role[]
}

/** A post that has ended since is none. */
async function onRoster(tx: Tx, id: string | null): Promise<PostDocument | null> {
  const found = id === null ? null : await tx.get(posts, id)
  return found?.endedOn === null ? found : null
}

async function beginNew(tx: Tx, application: ApplicationDocument, now: number) {
  const { _id, at, chamberId, chamberName, post, name, phone } = application
  const facts = { chamberId, chamberName, post, name, phone, startsOn: null, endsOn: null }
  const begun = newPost({ ...facts, source: 'application' }, now, idFrom('r', 'application', _id, String(at)))
  await createIn(tx, begun)
  await bindIn(tx, begun, application.personId, now)
}

/**
 * The post he asked for: the roster's own, when it has one under his number, else a new one.
 * @throws application.roster_changed, application.not_yours, post.taken, member.not_found
 */
export async function givePost(tx: Tx, application: ApplicationDocument, given: Given, now: number) {
  const found = await onRoster(tx, given.rosterId)
  doubtedPostMustBeThere(application, found !== null)
  if (!found) return beginNew(tx, application, now)
  namesMustFitUnlessOffice(application, found, given)
  const { personId, name } = application
  return bindIn(tx, given.isCorrected ? withDerived({ ...found, name }) : found, personId, now)
}
