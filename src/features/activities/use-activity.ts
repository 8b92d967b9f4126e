import { useDidShow } from '@tarojs/taro'
import type { ActivityPage } from '@contract/activities'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { noteChange } from './changes'

/** One activity for a page about it; its copy on the phone tells when and where, without a network too. */
export function useActivity(id: string) {
  const query = useQuery(api.activities.show, { id }, { saveAs: `activity/${id}` })
  useDidShow(() => {
    if (query.data) void query.refresh()
  })
  /** What a command answered with; lists have to be asked again. */
  const replace = (page: ActivityPage) => {
    noteChange()
    query.replace(page)
  }
  return { ...query, replace }
}
export type Activity = ReturnType<typeof useActivity>
