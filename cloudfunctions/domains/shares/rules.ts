import { isAllowed, office } from '@contract/access'
import { fail } from '@contract/errors'
import type { Recommendation } from '@contract/shares'
import type { Caller } from '../../kernel/people'
import type { ShareDocument } from './documents'

const DAY_MS = 24 * 60 * 60_000
const PUBLIC_DAYS = 90
const PRIVATE_DAYS = 14

export const expiryOf = (at: number, isPrivate: boolean) =>
  at + (isPrivate ? PRIVATE_DAYS : PUBLIC_DAYS) * DAY_MS

export function shareMustExist(share: ShareDocument | null): asserts share {
  if (!share) fail('share.unknown')
}

export function shareMustBeFresh({ expiresAt }: Pick<ShareDocument, 'expiresAt'>, now: number) {
  if (now >= expiresAt) fail('share.expired')
}

/** A path put together from two others names a share of something else. */
export function shareMustBeOf({ subjectKey }: Pick<ShareDocument, 'subjectKey'>, wanted: string) {
  if (subjectKey !== wanted) fail('share.wrong_subject')
}

/** The same id again is a repeated call, or somebody else’s id. */
export function shareMustBeTheSame(
  share: Pick<ShareDocument, 'by' | 'subjectKey'>,
  wish: Pick<ShareDocument, 'by' | 'subjectKey'>,
) {
  if (share.by !== wish.by || share.subjectKey !== wish.subjectKey) fail('share.not_yours')
}

/** The office opens everything all day, and everybody opens what he has just sent. */
export const isCounted = ({ id, roles }: Pick<Caller, 'id' | 'roles'>, share: ShareDocument | null) =>
  id !== null && !isAllowed(office, roles) && share?.by !== id

/** Shown as a president's as long as he is one there. */
export const recommendationOf = (
  share: ShareDocument | null,
  giver: Pick<Caller, 'posts'> | null,
): Recommendation | null =>
  share?.line && giver?.posts.some((held) => held.post === 'president' && held.chamberId === share.chamberId)
    ? { name: share.name ?? '', chamberName: share.chamberName ?? '', line: share.line }
    : null

/** He recommends as president of one chamber: of several that for which he speaks. */
export function presidencyOf({ posts, speaksFor }: Pick<Caller, 'posts' | 'speaksFor'>) {
  const held = posts.filter(({ post }) => post === 'president')
  return held.find(({ chamberId }) => chamberId === speaksFor) ?? held[0] ?? fail('access.denied')
}
