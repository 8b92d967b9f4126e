import type { TakeNote } from './audit/note'
import type { OpenGroup } from './open-data'
import type { Caller } from './people'

/** What an operation knows besides its input. */
export interface Context {
  caller: Caller
  /** Epoch ms. */
  now: number
  /** For the audit log: on what, what it was, what it became. Heard of actions that the contract audits. */
  note: TakeNote
  /** The group that he tapped a card in; null when the call brings none. @throws group.unverified */
  openGroup: () => OpenGroup | null
}

/** Of scripts and jobs: nobody listens, nobody stands in a group. */
export const contextOf = (caller: Caller, now: number): Context => ({
  caller,
  now,
  note: () => undefined,
  openGroup: () => null,
})
