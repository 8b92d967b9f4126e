import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useRef } from 'react'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** One campaign as the office has it; asked again on coming back, since it is worked on from several pages. */
export function useCampaign(id: string) {
  const campaign = useQuery(api.campaignDesk.edit, { id })
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void campaign.refresh()
    shown.current = true
  })
  usePullDownRefresh(() => void campaign.refresh().finally(() => Taro.stopPullDownRefresh()))
  return campaign
}
export type Campaign = ReturnType<typeof useCampaign>
