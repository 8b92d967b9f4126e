import { useCallback, useEffect, useRef, useState } from 'react'
import { AppError, errorBody, type ErrorBody } from '@contract/errors'
import { now } from '@contract/values/time'
import { bodyOf } from './app-error'
import { proveKept, readKept } from './kept-copies'
import { store } from './storage'
import { useTurns } from './use-turns'

interface Item {
  id: string
}
interface Loaded<T> {
  items: T[]
  next: string | null
  /** Set when this is the copy kept on the phone: when it was fetched, epoch ms. */
  savedAt?: number
}
interface State<T> {
  key: string
  loaded?: Loaded<T>
  /** Loading from the top failed. */
  error?: ErrorBody
  /** Loading the next page failed. */
  moreError?: ErrorBody
  busy?: 'top' | 'more'
}
type Ask<I, T> = (input: I & { cursor?: string }) => Promise<{ items: T[]; next: string | null }>

const withoutRepeats = <T extends Item>(items: T[]) => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** An answer without its list would leave the page empty without a word. @throws answer.unreadable */
function readable<T>(page: { items: T[]; next: string | null }) {
  if (!Array.isArray(page.items)) throw new AppError(errorBody('answer.unreadable'))
  return page
}

/**
 * A list that is fetched page by page. A list already seen comes back at once and is refreshed behind the scenes.
 * With `saveAs` its first page is kept on the phone and shown when the network is away.
 */
export function usePagedList<I extends object, T extends Item>(
  ask: Ask<I, T>,
  input: I,
  { saveAs }: { saveAs?: string | null } = {},
) {
  const key = JSON.stringify(input)
  const seen = useRef(new Map<string, Loaded<T>>())
  const turns = useTurns()
  /** WeChat may report the bottom several times before the state has changed. */
  const asking = useRef<string | null>(null)
  const [state, setState] = useState<State<T>>({ key, busy: 'top' })

  const show = useCallback(
    (loaded: Loaded<T>) => {
      seen.current.set(key, loaded)
      setState({ key, loaded })
    },
    [key],
  )

  const refresh = useCallback(async () => {
    const isLatest = turns.take()
    asking.current = null
    // An error shown stays until the answer is here, so that the page does not jump.
    setState((was) =>
      was.key === key ? { ...was, busy: 'top' } : { key, loaded: seen.current.get(key), busy: 'top' },
    )
    try {
      const page = readable(await ask(JSON.parse(key) as I))
      if (!isLatest()) return
      show(page)
      if (saveAs) store(saveAs, { items: page.items, savedAt: now() })
    } catch (thrown) {
      if (!isLatest()) return
      const error = bodyOf(thrown)
      const saved = saveAs && error.kind === 'unavailable' ? readKept<Loaded<T>>(saveAs) : null
      setState((was) => ({
        key,
        loaded: was.loaded ?? (saved ? { ...saved, next: null } : undefined),
        error,
      }))
    }
  }, [ask, key, saveAs, show, turns])

  const loadMore = useCallback(async () => {
    const loaded = state.key === key && !state.busy ? state.loaded : undefined
    if (!loaded?.next || asking.current === loaded.next) return
    asking.current = loaded.next
    const isLatest = turns.take()
    setState((was) => ({ ...was, busy: 'more', moreError: undefined }))
    try {
      const page = readable(await ask({ ...(JSON.parse(key) as I), cursor: loaded.next }))
      if (isLatest()) show({ items: withoutRepeats([...loaded.items, ...page.items]), next: page.next })
    } catch (thrown) {
      if (!isLatest()) return
      const error = bodyOf(thrown)
      // The list has moved on under us: start again from the top rather than bother the reader.
      if (error.code.startsWith('input.cursor_')) return void refresh()
      setState((was) => ({ ...was, busy: undefined, moreError: error }))
    } finally {
      if (isLatest()) asking.current = null
    }
  }, [ask, key, refresh, show, state, turns])

  // Runs after a drawing that did not fail.
  useEffect(() => {
    if (saveAs) proveKept(saveAs)
  })

  useEffect(() => {
    void refresh()
    return turns.drop
  }, [refresh, turns])

  const mine: State<T> = state.key === key ? state : { key, loaded: seen.current.get(key), busy: 'top' }
  return {
    items: mine.loaded?.items,
    savedAt: mine.loaded?.savedAt,
    atEnd: mine.loaded !== undefined && mine.loaded.next === null,
    error: mine.error,
    moreError: mine.moreError,
    loading: mine.busy === 'top' && !mine.loaded,
    refreshing: mine.busy === 'top' && mine.loaded !== undefined,
    loadingMore: mine.busy === 'more',
    refresh,
    loadMore,
  }
}
