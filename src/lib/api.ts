import type { Action, Input, Output } from '@contract/action'
import type { AppContract } from '@contract/index'
import { send } from './transport'

type Call<A> = A extends Action ? (input: Input<A>) => Promise<Output<A>> : never
type Api = { [D in keyof AppContract]: { [A in keyof AppContract[D]]: Call<AppContract[D][A]> } }

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
