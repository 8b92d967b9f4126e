import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom, useShareAppMessage } from '@tarojs/taro'
import { Chips } from '@/components/chips'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { SearchBox } from '@/components/search-box'
import { channelOptions } from '@/features/news/channel-options'
import { FeedList } from '@/features/news/feed-list'
import { useFeed } from '@/features/news/use-feed'
import { useCard } from '@/lib/share/use-card'
import './index.scss'

function Home() {
  const { channel, choose, query, search, list } = useFeed()
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  useShareAppMessage(useCard(() => ({ title: '温商之家 · 温商资讯', path: '/pages/home/index' })))
  return (
    <Page>
      <View className="home__search">
        <SearchBox placeholder="搜索资讯" value={query} onSearch={search} />
      </View>
      {query ? null : (
        <View className="home__channels">
          <Chips label="栏目" options={channelOptions} value={channel} onChange={choose} />
        </View>
      )}
      <FeedList list={list} query={query} />
    </Page>
  )
}

export default guarded(Home)
