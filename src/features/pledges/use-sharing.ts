import Taro, { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'
import { isWeapp } from '@/lib/device'

/** By law nobody forwards a campaign that is internal to members: then WeChat's menu does not offer it either. */
export function useSharing(allowed: boolean) {
  const apply = useCallback(() => {
    if (!isWeapp) return
    void (allowed ? Taro.showShareMenu({}) : Taro.hideShareMenu({})).catch(() => undefined)
  }, [allowed])
  useDidShow(apply)
  useEffect(apply, [apply])
}

interface Shared {
  title: string
  coverUrl: string | null
  can: { share: boolean }
}

/** What a card says that is forwarded; before anything is known, and of an internal campaign, only the app's own name. */
export const cardOf = (campaign: Shared | undefined, path: string) =>
  campaign?.can.share
    ? { title: `${campaign.title} · 一起认捐`, path, imageUrl: campaign.coverUrl ?? undefined }
    : { title: '温商之家', path: '/pages/home/index' }
