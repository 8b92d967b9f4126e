import { useEffect, useState } from 'react'

/**
 * How many of `count` things to draw now: the first `step` at once, then as many more each time.
 * WeChat takes at most 256 KB from a page in one go, and shows nothing until it has all of it.
 */
export function useGradual(count: number, step: number) {
  const [drawn, setDrawn] = useState(step)
  useEffect(() => {
    if (drawn >= count) return
    const timer = setTimeout(() => setDrawn(drawn + step))
    return () => clearTimeout(timer)
  }, [drawn, count, step])
  return Math.min(drawn, count)
}
