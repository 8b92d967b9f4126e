import { useRef } from 'react'

export const newMark = () =>
  Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 10).padEnd(8, '0')).join('')

/**
 * The mark by which the server knows a form that was sent twice. A new one is for a new form: `renew` after success.
 * @param kept of a form that was kept on the phone
 */
export function useOnce(kept?: string) {
  const mark = useRef(kept)
  mark.current ??= newMark()
  return {
    once: () => mark.current ?? '',
    renew: () => void (mark.current = newMark()),
  }
}
