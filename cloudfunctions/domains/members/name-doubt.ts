import { isSameName } from '../../kernel/names'
import type { PersonDocument } from '../../kernel/people'
import type { Tx } from '../../kernel/transaction'
import type { PostDocument } from '../posts/documents'
import { applicationIdOf, waitingApplication } from './application'
import { applications, type ApplicationDocument } from './documents'

export interface Doubt {
  post: PostDocument
  person: PersonDocument
  /** He himself is here and gives his name: one that was refused may be asked again. */
  isAsking: boolean
}

/** About the name that the roster still has: whatever he calls himself since, the office decides. */
const isOpen = (asked: ApplicationDocument | null, { name }: PostDocument) =>
  asked !== null && asked.state !== 'approved' && asked.rosterName === name

async function askTheOffice(tx: Tx, { post, person }: Doubt, asked: ApplicationDocument | null, now: number) {
  const { chamberId, chamberName, post: kind, name: rosterName, phone } = post
  const about = { personId: person._id, name: person.name, phone, phoneVerified: true, rosterName }
  const note = asked?.note ?? ''
  const application = waitingApplication({ ...about, chamberId, chamberName, post: kind, note }, asked, now)
  if (JSON.stringify(application) !== JSON.stringify(asked)) await tx.put(applications, application)
}

/**
 * A number alone makes nobody a president: it may have been given to somebody new, or the roster may be mistaken. Where the names
 * differ the office is asked, once.
 * @returns whether the post may be bound to this person now
 */
export async function nameFitsOrOfficeIsAsked(tx: Tx, doubt: Doubt, now: number): Promise<boolean> {
  const { post, person, isAsking } = doubt
  if (!person.name) return false
  const { chamberId, post: kind } = post
  const id = applicationIdOf({ personId: person._id, chamberId, post: kind })
  const asked = await tx.get(applications, id)
  const isDoubted = isOpen(asked, post)
  if (!isDoubted && isSameName(post.name, person.name)) {
    if (asked?.state === 'waiting' && asked.rosterName)
      await tx.put(applications, { ...asked, state: 'approved', queue: '', decidedAt: now })
    return true
  }
  if (!isDoubted || asked?.state === 'waiting' || isAsking) await askTheOffice(tx, doubt, asked, now)
  return false
}
