import type { OfficeRole } from '@contract/office'
import { collection } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'

/** `_id` is the code's hash: whoever reads the database cannot join with what he finds there. */
export interface InviteDocument {
  _id: string
  role: OfficeRole
  /** Person id, or `script` for the first manager's. */
  by: string
  at: number
  expiresAt: number
  usedBy: string | null
}

/** One document, `managers`: every appointment and dismissal of a manager goes through it, so the last one cannot leave. */
export interface RosterDocument {
  _id: string
  personIds: string[]
  /** How often somebody of the office was dismissed. What he took with him is void from then on. */
  dismissals?: number
}

/** Wrong codes of one person. It outlives him: whoever leaves and comes back has not one guess more. */
export interface AttemptDocument {
  /** `attemptIdOf()` the person: leads from him to it, not back. */
  _id: string
  wrong: number
  since: number
}

export const invites = collection<InviteDocument>('office_invites')
export const rosters = collection<RosterDocument>('office_roster')
export const attempts = collection<AttemptDocument>('office_attempts')

export const attemptIdOf = (personId: string) => idFrom('w', personId)

export const MANAGERS = 'managers'
