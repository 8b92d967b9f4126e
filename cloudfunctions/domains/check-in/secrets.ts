import { createHmac } from 'node:crypto'
import type { ActivityDocument } from '../activities/documents'

type Seed = Pick<ActivityDocument, 'secret'>

const secretFrom = ({ secret }: Seed, subject: string) =>
  createHmac('sha256', Buffer.from(secret, 'hex')).update(subject).digest('hex')

/** Derived, never stored. One person's says nothing about another's. */
export const secretOfPerson = (activity: Seed, participantId: string) =>
  secretFrom(activity, `P/${participantId}`)

export const secretOfVenue = (activity: Seed, sessionId: string) => secretFrom(activity, `V/${sessionId}`)
