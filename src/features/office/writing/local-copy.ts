import { now } from '@contract/values/time'
import { readStored, store } from '@/lib/storage'
import type { Saved, Writing } from './writing'

/** What was typed and is not on the server yet. It stays in this device's storage until it is. */
export interface LocalCopy {
  writing: Writing
  /** What it was typed over: a revision older than the server's means that somebody saved meanwhile. */
  saved: Saved
  at: number
}

const key = (id: string | undefined) => `draft:${id ?? 'new'}`

export const localCopyOf = (id: string | undefined) => readStored<LocalCopy>(key(id))

/** False when the device has no room. WeChat gives 1 MB a key and 10 MB in all. */
export function keepLocally(writing: Writing, saved: Saved) {
  const at = now()
  store(key(saved.id), { writing, saved, at } satisfies LocalCopy)
  return localCopyOf(saved.id)?.at === at
}

export const forgetLocally = (id: string | undefined) => store(key(id), null)
