import { padded } from '../../kernel/rank'
import type { ApplicationDocument } from './documents'
import { queueOf } from './rules'

type Asked = Pick<
  ApplicationDocument,
  'personId' | 'name' | 'phone' | 'phoneVerified' | 'chamberId' | 'chamberName' | 'post' | 'note'
> & { rosterName: string | null }

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
