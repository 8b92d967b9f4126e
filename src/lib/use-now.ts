import { useEffect, useState } from 'react'
import { now } from '@contract/values/time'

/** The time, again every `everyMs`: for what counts down in sight. */
export function useNow(everyMs: number) {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return at
}
