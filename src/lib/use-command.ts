import { useCallback, useRef, useState } from 'react'
import type { ErrorBody } from '@contract/errors'
import { bodyOf } from './app-error'

interface Progress {
  pending: boolean
  error?: ErrorBody
}

/**
 * Does something once. `run` answers with the result, or undefined when it failed (see `error`, `fields`) or
 * when the same command is still under way: a second tap sends nothing.
 */
export function useCommand<I extends unknown[], O>(perform: (...input: I) => Promise<O>) {
  const [progress, setProgress] = useState<Progress>({ pending: false })
  const under = useRef(false)
  const latest = useRef(perform)
  latest.current = perform

  const run = useCallback(async (...input: I): Promise<O | undefined> => {
    if (under.current) return undefined
    under.current = true
    setProgress({ pending: true })
    try {
      const result = await latest.current(...input)
      setProgress({ pending: false })
      return result
    } catch (thrown) {
      setProgress({ pending: false, error: bodyOf(thrown) })
      return undefined
    } finally {
      under.current = false
    }
  }, [])
  const reset = useCallback(() => setProgress({ pending: false }), [])

  return { run, reset, ...progress, fields: progress.error?.fields ?? noFields }
}

const noFields: Record<string, string> = {}
