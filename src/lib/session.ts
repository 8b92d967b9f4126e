import { useEffect, useSyncExternalStore } from 'react'
import type { Output } from '@contract/action'
import type { ErrorBody } from '@contract/errors'
import type { AppContract } from '@contract/index'
import { api } from './api'
import { bodyOf } from './app-error'
import { Turns } from './use-turns'

export type Me = Output<AppContract['session']['me']>

interface Session {
  me?: Me
  error?: ErrorBody
  busy: boolean
}

let session: Session = { busy: false }
const listeners = new Set<() => void>()

function set(next: Session) {
  session = next
  listeners.forEach((listener) => listener())
}

const turns = new Turns()

/** What another answer has told about the reader: nobody asks again, and what was asked before is out of date. */
export function knowMe({ name, roles, posts }: Me) {
  turns.drop()
  set({ me: { name, roles, posts }, busy: false })
}

/**
 * Asks the server again who the reader is: after joining the office, or when a page about him is shown. An answer to an older
 * question, from before he joined, does not count.
 */
export async function refreshSession() {
  const isLatest = turns.take()
  set({ me: session.me, busy: true })
  try {
    const me = await api.session.me({})
    if (isLatest()) set({ me, busy: false })
  } catch (thrown) {
    if (isLatest()) set({ me: session.me, error: bodyOf(thrown), busy: false })
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Shared by all pages and asked for by the first that needs it; the news feed does not. */
export function useSession() {
  const { me, error, busy } = useSyncExternalStore(
    subscribe,
    () => session,
    () => session,
  )
  useEffect(() => {
    if (!session.me && !session.busy) void refreshSession()
  }, [])
  return { me, error, loading: busy && !me, refresh: refreshSession }
}
