import { useRef } from 'react'
import { isWeapp } from '@/lib/device'

/** CSS px a finger may wander and still mean a press; further, it scrolls the toolbar. */
const STILL_PX = 10

interface TouchLike {
  changedTouches?: ArrayLike<{ clientX: number; clientY: number }>
  stopPropagation(): void
}
const placeOf = (event: unknown) => (event as TouchLike).changedTouches?.[0]

/**
 * Handlers for something pressed while a text is being written. A tap in WeChat would blur the editor and close the keyboard; the
 * end of a touch does not.
 */
export function usePress(onPress: () => void) {
  const start = useRef<ReturnType<typeof placeOf>>()
  if (!isWeapp) return { onClick: onPress }
  return {
    onTouchStart: (event: unknown) => {
      start.current = placeOf(event)
    },
    onTouchEnd: (event: unknown) => {
      const [from, to] = [start.current, placeOf(event)]
      const isStill =
        !from || !to || Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) <= STILL_PX
      if (isStill) onPress()
    },
  }
}
