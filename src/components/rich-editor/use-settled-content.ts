import { useCallback, useEffect, useRef } from 'react'
import type { Content } from './types'

const SETTLE_MS = 300

/** Passes content on once typing rests, and at once when asked or when the editor closes. */
export function useSettledContent(onChange: (content: Content) => void) {
  const pass = useRef(onChange)
  pass.current = onChange
  const waiting = useRef<Content | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const content = waiting.current
    waiting.current = null
    if (content) pass.current(content)
  }, [])
  const change = useCallback(
    (content: Content) => {
      waiting.current = content
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, SETTLE_MS)
    },
    [flush],
  )
  useEffect(() => flush, [flush])

  return { change, flush }
}
