import { fail } from '@contract/errors'
import { chambersLedBy, type Caller } from '../../kernel/people'
import type { ContactDocument } from './documents'

export const MAX_WAITING = 10
const DAY_MS = 24 * 60 * 60_000
/** After a no. */
const QUIET_DAYS = 30

export function chamberMustBeAnothers(chamberId: string, caller: Pick<Caller, 'posts'>) {
  if (chambersLedBy(caller).includes(chamberId)) fail('contact.own_chamber')
}

export function refusalMustBeRespected({ state, answeredAt }: ContactDocument, now: number) {
  if (state !== 'declined' || answeredAt === null) return
  const days = Math.ceil((answeredAt + QUIET_DAYS * DAY_MS - now) / DAY_MS)
  if (days > 0) fail('contact.declined_recently', { days })
}

export function waitingRequestsMustStayFew(waiting: number) {
  if (waiting >= MAX_WAITING) fail('contact.too_many', { max: MAX_WAITING })
}

export function answererMustLeadTheChamber({ chamberId }: ContactDocument, caller: Pick<Caller, 'posts'>) {
  if (!chambersLedBy(caller).includes(chamberId)) fail('contact.not_found')
}

export function requestMustBeUnanswered({ state }: ContactDocument) {
  if (state !== 'waiting') fail('contact.answered')
}

/** A yes was given for the chamber: it is worth as much as whoever gave it leads the chamber. */
export const agreementStands = (
  { chamberId }: ContactDocument,
  answerer: Pick<Caller, 'posts'> | null | undefined,
): boolean => !!answerer && chambersLedBy(answerer).includes(chamberId)
