import type { ActivityStatus, Phase } from '@contract/activities'
import type { Caller } from '../../kernel/people'
import type { ActivityDocument, PublishedActivity } from './documents'

export const isPublished = (activity: ActivityDocument): activity is PublishedActivity =>
  activity.status !== 'draft'

interface Times {
  status: ActivityStatus
  opensAt: number
  closesAt: number
  startsAt: number
  endsAt: number
}

export function phaseOf({ status, opensAt, closesAt, startsAt, endsAt }: Times, now: number): Phase {
  if (status === 'cancelled') return 'cancelled'
  if (now >= endsAt) return 'ended'
  if (now >= startsAt) return 'running'
  if (now >= closesAt) return 'closed'
  return now < opensAt ? 'soon' : 'open'
}

/** As whom somebody may stand in a seat sheet: himself, and the posts on the roster that are or were his. */
export const participantIdsOf = ({
  id,
  posts,
  formerPostIds = [],
}: Pick<Caller, 'id' | 'posts' | 'formerPostIds'>): string[] =>
  id === null ? [] : [...new Set([id, ...posts.map(({ postId }) => postId), ...formerPostIds])]
