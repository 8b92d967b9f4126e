import { isAllowed, office } from '@contract/access'
import { errorBody, type ErrorBody } from '@contract/errors'
import { isLeading } from '@contract/posts'
import { groupKindNames, type GroupAsk, type GroupChoice, type GroupKind } from '@contract/shares'
import { chambersLedBy, type Caller } from '../../kernel/people'
import type { GroupDocument, GroupPersonDocument } from './documents'

/** Whoever binds a group was in it a moment ago. */
export const PROOF_MS = 30 * 60_000

const officeKinds: readonly GroupKind[] = ['presidents', 'young']

type Who = Pick<Caller, 'roles' | 'posts'>

/** Of the group that a leader may bind: one for each of his chambers; the office has its two. */
export function choicesOf({ roles, posts }: Who): GroupAsk['choices'] {
  const led = new Map(
    posts.filter(({ post }) => isLeading(post)).map(({ chamberId, chamberName }) => [chamberId, chamberName]),
  )
  const chambers = [...led].map(([chamberId, name]) => ({ kind: 'chamber' as const, chamberId, name }))
  if (!isAllowed(office, roles)) return chambers
  return [...officeKinds.map((kind) => ({ kind, chamberId: null, name: groupKindNames[kind] })), ...chambers]
}

/** Asked until somebody has answered; whoever said no is not asked again. */
export function askOf(
  group: Pick<GroupDocument, '_id' | 'kind'>,
  seen: Pick<GroupPersonDocument, 'declined'>,
  caller: Who,
): GroupAsk | null {
  if (group.kind !== null || seen.declined) return null
  const choices = choicesOf(caller)
  return choices.length > 0 ? { groupId: group._id, choices } : null
}

export function whyNotSeen(seen: Pick<GroupPersonDocument, 'at'> | null, now: number): ErrorBody | null {
  return seen !== null && now - seen.at <= PROOF_MS ? null : errorBody('group.not_seen')
}

/** A chamber's group names its chamber, the office's two name none. */
export const whyNotWhole = ({ kind, chamberId }: GroupChoice): ErrorBody | null =>
  (kind === 'chamber') === (chamberId !== null) ? null : errorBody('group.chamber_missing')

export function whyNotChoose({ kind, chamberId }: GroupChoice, caller: Who): ErrorBody | null {
  const isOwn = chamberId !== null && chambersLedBy(caller).includes(chamberId)
  return isOwn || (kind !== 'chamber' && isAllowed(office, caller.roles))
    ? null
    : errorBody('group.not_yours')
}

/** The chamber of most; null where nobody holds a post. Of several equal ones the first by id, so that it stays. */
export function guessFrom(
  people: readonly Pick<GroupPersonDocument, 'chamberIds'>[],
): GroupDocument['guess'] {
  const counts = new Map<string, number>()
  for (const { chamberIds } of people)
    for (const chamberId of chamberIds) counts.set(chamberId, (counts.get(chamberId) ?? 0) + 1)
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return most ? { chamberId: most[0], people: most[1] } : null
}
