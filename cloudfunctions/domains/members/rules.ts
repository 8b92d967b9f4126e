import { isAllowed, office } from '@contract/access'
import { fail } from '@contract/errors'
import { applicationStateNames } from '@contract/members'
import { isLeading, postKinds, type PostKind } from '@contract/posts'
import type { Caller } from '../../kernel/people'
import type { ApplicationDocument } from './documents'

export const MAX_WAITING = 5

/** Only the office confirms a typed number; it is on no chamber's list. */
const OFFICE_ONLY = 'office'

export const queueOf = ({
  chamberId,
  post,
  phoneVerified,
}: Pick<ApplicationDocument, 'chamberId' | 'post' | 'phoneVerified'>) =>
  phoneVerified ? `${chamberId}/${post}` : OFFICE_ONLY

/** A leader decides about posts below his own: no secretary makes himself a president, and no president a second one. */
export const queuesOf = ({ posts }: Pick<Caller, 'posts'>): string[] =>
  posts
    .filter(({ post }) => isLeading(post))
    .flatMap(({ chamberId, post }) =>
      postKinds
        .slice(postKinds.indexOf(post) + 1)
        .map((below: PostKind) => queueOf({ chamberId, post: below, phoneVerified: true })),
    )

export const isOffice = ({ roles }: Pick<Caller, 'roles'>) => isAllowed(office, roles)

export function deciderMustBeEntitled(
  application: ApplicationDocument,
  caller: Pick<Caller, 'id' | 'roles' | 'posts'>,
) {
  if (application.personId === caller.id) fail('application.own')
  if (!isOffice(caller) && !queuesOf(caller).includes(queueOf(application))) fail('application.not_yours')
}

export function applicationMustBeWaiting({ state }: ApplicationDocument) {
  if (state !== 'waiting') fail('application.decided', { state: applicationStateNames[state] })
}

export function waitingApplicationsMustStayFew(waiting: number) {
  if (waiting >= MAX_WAITING) fail('application.too_many', { max: MAX_WAITING })
}
