import { useEffect, useSyncExternalStore } from 'react'
import type { Output } from '@contract/action'
import type { ErrorBody } from '@contract/errors'
import type { AppContract } from '@contract/index'
import { api } from './api'
import { bodyOf } from './app-error'

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

/** What another answer has told about the reader: nobody asks again. */
export const knowMe = ({ name, roles, posts }: Me) => set({ me: { name, roles, posts }, busy: session.busy })

/** Asks the server again who the reader is: after joining the office, or when a page about him is shown. */
export async function refreshSession() {
  if (session.busy) return
  set({ me: session.me, busy: true })
  try {
    set({ me: await api.session.me({}), busy: false })
  } catch (thrown) {
    set({ me: session.me, error: bodyOf(thrown), busy: false })
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
