import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { hasPassed, now } from '@contract/values/time'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import type { ChannelChoice } from './channel-options'

/** WeChat keeps an app alive for hours: who comes back after this long wants today's news, not his old place in the list. */
const AWAY_MS = 30 * 60_000

const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })

/** The news feed with its filters. Searching looks through all channels: who searches rarely knows which it was in. */
export function useFeed() {
  const [channel, setChannel] = useState<ChannelChoice>('all')
  const [query, setQuery] = useState('')
  const input = query ? { query } : channel === 'all' ? {} : { channel }
  const list = usePagedList(api.news.feed, input, { saveAs: query ? null : `feed/${channel}` })
  const leftAt = useRef<number | null>(null)
  useDidHide(() => {
    leftAt.current = now()
  })
  useDidShow(() => {
    if (leftAt.current !== null && hasPassed(AWAY_MS, leftAt.current)) void list.refresh()
  })
  const choose = (next: ChannelChoice) => {
    setChannel(next)
    toTop()
  }
  const search = (next: string) => {
    setQuery(next)
    toTop()
  }
  return { channel, choose, query, search, list }
}
