import type { Action, Input, Output } from '@contract/action'
import type { activityDesk } from '@contract/activity-desk'
import { api } from '@/lib/api'

type Calls<D> = {
  [A in keyof D]: D[A] extends Action ? (input: Input<D[A]>) => Promise<Output<D[A]>> : never
}

/** Typed against the modules of the contract until they stand in its table. */
const all = api as unknown as { activityDesk: Calls<typeof activityDesk> }
export const desk = all.activityDesk
