import { useSyncExternalStore } from 'react'

/** Articles opened since the app started, so that a feed fetched before shows them as read without asking again. */
let opened: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()

export function markOpened(id: string) {
  if (opened.has(id)) return
  opened = new Set(opened).add(id)
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useOpened = () =>
  useSyncExternalStore(
    subscribe,
    () => opened,
    () => opened,
  )
