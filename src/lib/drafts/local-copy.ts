import { now } from '@contract/values/time'
import { readStored, store } from '@/lib/storage'

/** Where a draft is on the server. `key` makes a new draft one draft, however often its first save is sent. */
export interface Saved {
  id?: string
  rev?: number
  key?: string
}

export const unsaved = (): Saved => ({
  key: Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 10)).join(''),
})

/** What was typed and is not on the server yet. It stays in this device's storage until it is. */
export interface LocalCopy<W> {
  writing: W
  /** What it was typed over: a revision older than the server's means that somebody saved meanwhile. */
  saved: Saved
  at: number
}

/** The drafts of one kind in this device's storage; `kind` keeps them apart from others. */
export function localCopies<W>(kind: string) {
  const key = (id: string | undefined) => `${kind}:${id ?? 'new'}`
  const copyOf = (id: string | undefined) => readStored<LocalCopy<W>>(key(id))
  return {
    copyOf,
    /** False when the device has no room. WeChat gives 1 MB a key and 10 MB in all. */
    keep(writing: W, saved: Saved) {
      const at = now()
      store(key(saved.id), { writing, saved, at } satisfies LocalCopy<W>)
      return copyOf(saved.id)?.at === at
    },
    forget: (id: string | undefined) => store(key(id), null),
  }
}
export type LocalCopies<W> = ReturnType<typeof localCopies<W>>
