import type { Action, Input, Output } from '@contract/action'
import type { chambers } from '@contract/chambers'
import type { contacts } from '@contract/contacts'
import type { audit } from '@contract/audit'
import type { imports } from '@contract/imports'
import type { AppContract } from '@contract/index'
import type { members } from '@contract/members'
import type { merchants } from '@contract/merchants'
import type { personalData } from '@contract/personal-data'
import type { roster } from '@contract/roster'
import type { young } from '@contract/young'
import { send } from './transport'

type Call<A> = A extends Action ? (input: Input<A>) => Promise<Output<A>> : never
/** Domains whose pages are written before their functions answer; each is in the contract's table once they do. */
interface Coming {
  chambers: typeof chambers
  members: typeof members
  contacts: typeof contacts
  young: typeof young
  personalData: typeof personalData
  roster: typeof roster
  imports: typeof imports
  merchants: typeof merchants
  audit: typeof audit
}
type Known = AppContract & Coming
type Api = { [D in keyof Known]: { [A in keyof Known[D]]: Call<Known[D][A]> } }

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
