import type { PostKind } from '@contract/posts'
import { padded } from '../../kernel/rank'
import type { ApplicationDocument } from './documents'
import { queueOf } from './rules'

interface Asked {
  personId: string
  name: string
  phone: string
  phoneVerified: boolean
  chamberId: string
  chamberName: string
  post: PostKind
  note: string
  rosterName: string | null
}

export const applicationIdOf = ({
  personId,
  chamberId,
  post,
}: Pick<Asked, 'personId' | 'chamberId' | 'post'>) => `${personId}:${chamberId}:${post}`

/** One that waits keeps its place in the queue, however often it is sent. */
export function waitingApplication(
  asked: Asked,
  known: ApplicationDocument | null,
  now: number,
): ApplicationDocument {
  const _id = applicationIdOf(asked)
  const isWaiting = known?.state === 'waiting'
  return {
    ...{ _id, ...asked, state: 'waiting', reason: null, decidedBy: null, decidedAt: null },
    queue: queueOf(asked),
    at: isWaiting ? known.at : now,
    rank: isWaiting ? known.rank : `${padded(now)}.${_id}`,
  }
}
