import { useDidShow } from '@tarojs/taro'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** A chamber's page; asked again on coming back, since it may have been corrected or handed over on the page above. */
export function useChamber(id: string) {
  const chamber = useQuery(api.chambers.show, { id })
  useDidShow(() => {
    if (chamber.data) void chamber.refresh()
  })
  return chamber
}
