import type { applicationStates } from '@contract/members'
import type { PostKind } from '@contract/posts'
import { collection } from '../../kernel/database'

export type ApplicationState = (typeof applicationStates)[number]

export interface ApplicationDocument {
  /** `{personId}:{chamberId}:{post}`: one application for one thing, however often it is sent. */
  _id: string
  personId: string
  name: string
  phone: string
  phoneVerified: boolean
  chamberId: string
  chamberName: string
  post: PostKind
  note: string
  state: ApplicationState
  /** What the roster calls the holder of this number, when that is another name than his: only the office decides then. */
  rosterName?: string | null
  /** Why it was refused. */
  reason: string | null
  /** Who of the chamber may decide: `queueOf()` while it waits, else ''. */
  queue: string
  at: number
  rank: string
  decidedBy: string | null
  decidedAt: number | null
}

export const applications = collection<ApplicationDocument>('applications')
