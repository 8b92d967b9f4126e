import { View } from '@tarojs/components'
import type { NewsCard as Card } from '@contract/news'
import { formatAgo, now } from '@contract/values/time'
import { Card as Panel } from '@/components/card'
import { Empty } from '@/components/empty'
import { ListFooter } from '@/components/list-footer'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import type { useFeed } from './use-feed'
import { NewsCard } from './news-card'
import { useOpened } from './opened'

/** `formatAgo` without the day names, which do not go with 前的内容. */
const ageOf = (savedAt: number, at: number) => {
  const ago = formatAgo(savedAt, at)
  return ago.endsWith('前') ? `${ago}的` : ago === '刚刚' ? '刚才的' : `${ago}保存的`
}

function Cards({ items, at }: { items: Card[]; at: number }) {
  const opened = useOpened()
  return (
    <Panel inset="flush">
      {items.map((card) => (
        <NewsCard key={card.id} card={card} read={card.read || opened.has(card.id)} now={at} />
      ))}
    </Panel>
  )
}

function Waiting() {
  return (
    <Panel>
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} widths={[92, 100, 40]} />
      ))}
    </Panel>
  )
}

export function FeedList({ list, query }: Pick<ReturnType<typeof useFeed>, 'list' | 'query'>) {
  const { items, error, savedAt, refresh } = list
  const at = now()
  if (list.loading) return <Waiting />
  return (
    <View>
      {error ? (
        <Notice
          error={savedAt ? undefined : error}
          icon="offline"
          retrying={list.refreshing}
          onRetry={refresh}
        >
          {savedAt ? `网络不可用，显示的是${ageOf(savedAt, at)}内容` : null}
        </Notice>
      ) : null}
      {items?.length ? <Cards items={items} at={at} /> : null}
      {items?.length ? (
        <ListFooter
          loading={list.loadingMore}
          atEnd={list.atEnd && !savedAt}
          error={list.moreError}
          onRetry={list.loadMore}
        />
      ) : null}
      {items?.length === 0 ? (
        query ? (
          <Empty icon="no-result" title={`没有找到“${query}”`} text="换一个词，或者少写几个字再试" />
        ) : (
          <Empty icon="news" title="这个栏目还没有资讯" text="经合办发布后会出现在这里" />
        )
      ) : null}
    </View>
  )
}
