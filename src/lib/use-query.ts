import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorBody } from '@contract/errors'
import { bodyOf } from './app-error'

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
  const turn = useRef(0)

  const refresh = useCallback(async () => {
    if (key === 'null') return
    const mine = ++turn.current
    setAnswer((was) => (was.key === key ? { ...was, busy: true } : { key, busy: true }))
    try {
      const data = await ask(JSON.parse(key) as I)
      if (mine === turn.current) setAnswer({ key, data, busy: false })
    } catch (thrown) {
      if (mine === turn.current) setAnswer((was) => ({ ...was, key, error: bodyOf(thrown), busy: false }))
    }
  }, [ask, key])

  useEffect(() => {
    void refresh()
    // An answer that comes after the page is gone, or for an older input, is nobody's.
    return () => void turn.current++
  }, [refresh])

  const { data, error, busy } =
    answer.key === key ? answer : { data: undefined, error: undefined, busy: true }
  return { data, error, loading: busy && data === undefined, refreshing: busy && data !== undefined, refresh }
}
