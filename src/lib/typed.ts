import { useEffect } from 'react'

/** What stands in the fields of the page that is open, by label. */
const typed = new Map<symbol, { label: string; value: string }>()

/** Keeps what a field holds within reach of a page that fails to draw. */
export function useTyped(label: string, value: string) {
  useEffect(() => {
    const key = Symbol(label)
    if (value.trim()) typed.set(key, { label, value })
    return () => void typed.delete(key)
  }, [label, value])
}

/** In the order of the page: 标题：… */
export const whatWasTyped = () => [...typed.values()].map(({ label, value }) => `${label}：${value}`)
