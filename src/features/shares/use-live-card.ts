import { useDidShow } from '@tarojs/taro'
import { now } from '@contract/values/time'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** A card about to expire in a group moves no more: a new one is asked for. */
const LEFT_MS = 60 * 60_000

/** The updatable card (已报 N/M) while places can still move; null: a plain one is sent. */
export function useLiveCard(activityId: string, moves: boolean) {
  const { data, refresh } = useQuery(api.shares.liveCard, moves ? { activityId } : null)
  const card = data?.card ?? null
  useDidShow(() => {
    if (card && card.expiresAt - now() < LEFT_MS) void refresh()
  })
  return card && card.expiresAt > now() ? card : null
}
