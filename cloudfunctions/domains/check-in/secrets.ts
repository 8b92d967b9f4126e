import { createHmac } from 'node:crypto'
import type { ActivityDocument } from '../activities/documents'
import { MANAGERS, rosters } from '../office/documents'

type Seed = Pick<ActivityDocument, 'secret'>

const secretFrom = ({ secret }: Seed, subject: string) =>
  createHmac('sha256', Buffer.from(secret, 'hex')).update(subject).digest('hex')

/** Derived, never stored. One person's says nothing about another's. */
export const secretOfPerson = (activity: Seed, participantId: string) =>
  secretFrom(activity, `P/${participantId}`)

/** Whoever was dismissed since took the secret of no screen with him: all screens get another with their next count. */
export async function secretOfVenue(activity: Seed, sessionId: string): Promise<string> {
  const dismissals = (await rosters.get(MANAGERS))?.dismissals ?? 0
  return secretFrom(activity, `V/${sessionId}${dismissals > 0 ? `/${dismissals}` : ''}`)
}
