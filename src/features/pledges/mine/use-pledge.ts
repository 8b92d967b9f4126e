import { useDidShow } from '@tarojs/taro'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** One pledge of one's own; its copy on the phone has the account and the reference, at the bank's counter too. */
export function usePledge(id: string) {
  const query = useQuery(api.pledges.show, { id }, { saveAs: `pledge/${id}` })
  useDidShow(() => {
    if (query.data) void query.refresh()
  })
  return query
}
