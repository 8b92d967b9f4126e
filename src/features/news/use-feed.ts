import { useState } from 'react'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import type { ChannelChoice } from './channel-options'

/** The news feed with its filters. Searching looks through all channels: who searches rarely knows which it was in. */
export function useFeed() {
  const [channel, setChannel] = useState<ChannelChoice>('all')
  const [query, setQuery] = useState('')
  const input = query ? { query } : channel === 'all' ? {} : { channel }
  const list = usePagedList(api.news.feed, input, { saveAs: query ? null : `feed/${channel}` })
  return { channel, setChannel, query, setQuery, list }
}
