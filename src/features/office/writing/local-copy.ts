import { now } from '@contract/values/time'
import { readStored, store } from '@/lib/storage'
import type { Writing } from './writing'

/** What was typed and is not on the server yet. It stays in this device's storage until it is. */
export interface LocalCopy {
  writing: Writing
  /** The revision it was typed over: older than the server's means that somebody saved meanwhile. */
  rev: number | undefined
  at: number
}

const key = (id: string | undefined) => `draft:${id ?? 'new'}`

export const localCopyOf = (id: string | undefined) => readStored<LocalCopy>(key(id))

/** False when the device has no room. WeChat gives 1 MB a key and 10 MB in all. */
export function keepLocally(id: string | undefined, writing: Writing, rev: number | undefined) {
  const at = now()
  store(key(id), { writing, rev, at } satisfies LocalCopy)
  return localCopyOf(id)?.at === at
}

export const forgetLocally = (id: string | undefined) => store(key(id), null)
