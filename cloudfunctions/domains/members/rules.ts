import { isAllowed, office } from '@contract/access'
import { fail } from '@contract/errors'
import { applicationStateNames } from '@contract/members'
import { isLeading, postKinds, type PostKind } from '@contract/posts'
import { isSameName } from '../../kernel/names'
import { isNamedByRoster, type Caller, type PersonDocument } from '../../kernel/people'
import type { ApplicationDocument } from './documents'

export const MAX_WAITING = 5

/** Only the office confirms a typed number, or a name that the roster writes otherwise; they are on no chamber's list. */
const OFFICE_ONLY = 'office'

export const queueOf = ({
  chamberId,
  post,
  phoneVerified,
  rosterName,
}: Pick<ApplicationDocument, 'chamberId' | 'post' | 'phoneVerified' | 'rosterName'>) =>
  phoneVerified && !rosterName ? `${chamberId}/${post}` : OFFICE_ONLY

/** A leader decides about posts below his own: no secretary makes himself a president, and no president a second one. */
export const queuesOf = ({ posts }: Pick<Caller, 'posts'>): string[] =>
  posts
    .filter(({ post }) => isLeading(post))
    .flatMap(({ chamberId, post }) =>
      postKinds
        .slice(postKinds.indexOf(post) + 1)
        .map((below: PostKind) => queueOf({ chamberId, post: below, phoneVerified: true })),
    )

/** Whom the roster has named stays so; anybody else is called what he says last. */
export const nameGiven = (person: PersonDocument, given = ''): string =>
  isNamedByRoster(person) ? person.name || given : given || person.name

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

/** Of two names for one number the office chooses; a chamber's leader never meets such an application. */
export function namesMustFitUnlessOffice(
  { name }: ApplicationDocument,
  roster: { name: string },
  caller: Pick<Caller, 'roles'>,
) {
  if (!isSameName(roster.name, name) && !isOffice(caller)) fail('application.not_yours')
}

/** The line that the names were compared with is gone: approving would make a new post of a doubtful one. */
export function doubtedPostMustBeThere({ rosterName }: ApplicationDocument, isThere: boolean) {
  if (rosterName && !isThere) fail('application.roster_changed', { name: rosterName })
}
