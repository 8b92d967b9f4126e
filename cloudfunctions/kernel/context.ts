import type { Caller } from './people'

/** What an operation knows besides its input. */
export interface Context {
  caller: Caller
  /** Epoch ms. */
  now: number
}
