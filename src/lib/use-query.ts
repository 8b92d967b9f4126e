import { useCallback, useEffect, useState } from 'react'
import type { ErrorBody } from '@contract/errors'
import { bodyOf } from './app-error'
import { useTurns } from './use-turns'

interface Answer<O> {
  key: string
  data?: O
  error?: ErrorBody
  busy: boolean
}

/**
 * Reads something for a page. While it is fetched again, or when that fails, the page keeps what it had.
 * A change of input starts from nothing. `input` null: not yet.
 */
export function useQuery<I, O>(ask: (input: I) => Promise<O>, input: I | null) {
  const key = JSON.stringify(input)
  const [answer, setAnswer] = useState<Answer<O>>({ key, busy: true })
  const turns = useTurns()

  const refresh = useCallback(async () => {
    if (key === 'null') return
    const isLatest = turns.take()
    setAnswer((was) => (was.key === key ? { ...was, busy: true } : { key, busy: true }))
    try {
      const data = await ask(JSON.parse(key) as I)
      if (isLatest()) setAnswer({ key, data, busy: false })
    } catch (thrown) {
      if (isLatest()) setAnswer((was) => ({ ...was, key, error: bodyOf(thrown), busy: false }))
    }
  }, [ask, key, turns])

  useEffect(() => {
    void refresh()
    // An answer that comes after the page is gone, or for an older input, is nobody's.
    return turns.drop
  }, [refresh, turns])

  const { data, error, busy } =
    answer.key === key ? answer : { data: undefined, error: undefined, busy: true }
  return { data, error, loading: busy && data === undefined, refreshing: busy && data !== undefined, refresh }
}
