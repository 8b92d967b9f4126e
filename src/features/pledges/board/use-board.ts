import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** The whole tab in one call. Without an id: the campaign that runs. Whoever comes back sees the figures of now. */
export function useBoard(from: string | undefined) {
  const [id, choose] = useState(from)
  const query = useQuery(api.campaigns.board, id ? { id } : {}, { saveAs: `board/${id ?? 'running'}` })
  useDidShow(() => {
    if (query.data) void query.refresh()
  })
  return { ...query, choose }
}
export type BoardQuery = ReturnType<typeof useBoard>
