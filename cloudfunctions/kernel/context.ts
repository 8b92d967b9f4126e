import type { TakeNote } from './audit/note'
import type { Caller } from './people'

/** What an operation knows besides its input. */
export interface Context {
  caller: Caller
  /** Epoch ms. */
  now: number
  /** For the audit log: on what, what it was, what it became. Heard of actions that the contract audits. */
  note: TakeNote
}

/** Of scripts and jobs: nobody listens. */
export const contextOf = (caller: Caller, now: number): Context => ({ caller, now, note: () => undefined })
