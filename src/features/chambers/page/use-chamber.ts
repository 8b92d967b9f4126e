import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** A chamber's page; asked again on coming back, since it may have been corrected or handed over on the page above. */
export function useChamber(id: string) {
  const chamber = useQuery(api.chambers.show, { id })
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void chamber.refresh()
    shown.current = true
  })
  return chamber
}
