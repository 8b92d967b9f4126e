import { useCallback, useEffect, useState } from 'react'
import type { ErrorBody } from '@contract/errors'
import { now } from '@contract/values/time'
import { bodyOf } from './app-error'
import { proveKept, readKept } from './kept-copies'
import { store } from './storage'
import { useTurns } from './use-turns'

interface Answer<O> {
  key: string
  data?: O
  /** Set when this is the copy kept on the phone: when it was fetched, epoch ms. */
  savedAt?: number
  error?: ErrorBody
  busy: boolean
}

type Saved<O> = Required<Pick<Answer<O>, 'data' | 'savedAt'>>

/**
 * Reads something for a page. While it is fetched again, or when that fails, the page keeps what it had.
 * A change of input starts from nothing. `input` null: not yet. With `saveAs` it is kept on the phone and
 * shown when the network is away.
 */
export function useQuery<I, O>(
  ask: (input: I) => Promise<O>,
  input: I | null,
  { saveAs }: { saveAs?: string } = {},
) {
  const key = JSON.stringify(input)
  const [answer, setAnswer] = useState<Answer<O>>({ key, busy: true })
  const turns = useTurns()

  const refresh = useCallback(async () => {
    if (key === 'null') return
    const isLatest = turns.take()
    setAnswer((was) => (was.key === key ? { ...was, busy: true } : { key, busy: true }))
    try {
      const data = await ask(JSON.parse(key) as I)
      if (!isLatest()) return
      setAnswer({ key, data, busy: false })
      if (saveAs) store(saveAs, { data, savedAt: now() })
    } catch (thrown) {
      if (!isLatest()) return
      const error = bodyOf(thrown)
      const saved = saveAs && error.kind === 'unavailable' ? readKept<Saved<O>>(saveAs) : null
      setAnswer((was) => ({ ...(was.data === undefined && saved ? saved : was), key, error, busy: false }))
    }
  }, [ask, key, saveAs, turns])

  /** What a command answered with is what the page shows, and the phone keeps, from now on. */
  const replace = useCallback(
    (data: O) => {
      turns.drop()
      setAnswer({ key, data, busy: false })
      if (saveAs) store(saveAs, { data, savedAt: now() })
    },
    [key, saveAs, turns],
  )

  useEffect(() => {
    void refresh()
    // An answer that comes after the page is gone, or for an older input, is nobody's.
    return turns.drop
  }, [refresh, turns])

  // Runs after a drawing that did not fail.
  useEffect(() => {
    if (saveAs) proveKept(saveAs)
  })

  const { data, savedAt, error, busy }: Answer<O> = answer.key === key ? answer : { key, busy: true }
  return {
    data,
    savedAt,
    error,
    loading: busy && data === undefined,
    refreshing: busy && data !== undefined,
    refresh,
    replace,
  }
}
