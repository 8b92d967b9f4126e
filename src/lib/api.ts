import type { Action, Input, Output } from '@contract/action'
import type { activities } from '@contract/activities'
import type { activityDesk } from '@contract/activity-desk'
import type { certificates } from '@contract/certificates'
import type { checkIn } from '@contract/check-in'
import type { AppContract } from '@contract/index'
import type { relays } from '@contract/relays'
import { send } from './transport'

/** Written and not yet registered in `contract/index.ts`. */
interface Coming {
  activities: typeof activities
  activityDesk: typeof activityDesk
  certificates: typeof certificates
  checkIn: typeof checkIn
  relays: typeof relays
}
type Call<A> = A extends Action ? (input: Input<A>) => Promise<Output<A>> : never
type Calls<C> = { [D in keyof C]: { [A in keyof C[D]]: Call<C[D][A]> } }
type Api = Calls<AppContract & Coming>

type AnyCall = (input: unknown) => Promise<unknown>

/** The same function each time, so that hooks may depend on it. */
function remember<T>(make: (name: string) => T): Record<string, T> {
  const made = new Map<string, T>()
  return new Proxy<Record<string, T>>(
    {},
    {
      get(_, name: string) {
        const known = made.get(name)
        if (known) return known
        const fresh = make(name)
        made.set(name, fresh)
        return fresh
      },
    },
  )
}

/** `api.news.feed({ channel })`: input and output as the contract says. Throws `AppError` and nothing else. */
export const api = remember((domain) =>
  remember<AnyCall>((action) => (input) => send(`${domain}.${action}`, input)),
) as unknown as Api
