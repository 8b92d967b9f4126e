import { View } from '@tarojs/components'
import type { NewsCard as Card } from '@contract/news'
import { now } from '@contract/values/time'
import { Card as Panel } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { ListFooter } from '@/components/list-footer'
import { SavedCopyNotice } from '@/components/saved-copy-notice'
import { Skeleton } from '@/components/skeleton'
import type { useFeed } from './use-feed'
import { NewsCard } from './news-card'
import { useOpened } from './opened'

function Cards({ items, at }: { items: Card[]; at: number }) {
  const opened = useOpened()
  return (
    <Panel inset="flush">
      {items.map((card, index) => (
        <NewsCard
          key={card.id}
          card={card}
          read={card.read || opened.has(card.id)}
          now={at}
          lead={index === 0 && card.pinned}
        />
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

function Nothing({ query }: { query: string }) {
  return query ? (
    <Empty icon="no-result" title={`没有找到“${query}”`} text="换一个词，或者少写几个字再试" />
  ) : (
    <Empty icon="news" title="这个栏目还没有资讯" text="经合办发布后会出现在这里" />
  )
}

type Props = Pick<ReturnType<typeof useFeed>, 'list' | 'query'>

export function FeedList({ list, query }: Props) {
  const { items, error, savedAt, refreshing, refresh } = list
  const at = now()
  if (list.loading) return <Waiting />
  if (!items) return error ? <Failure error={error} onRetry={refresh} /> : null
  return (
    <View>
      <SavedCopyNotice error={error} savedAt={savedAt} now={at} retrying={refreshing} onRetry={refresh} />
      {items.length ? <Cards items={items} at={at} /> : <Nothing query={query} />}
      {items.length && !savedAt ? (
        <ListFooter
          loading={list.loadingMore}
          atEnd={list.atEnd}
          error={list.moreError}
          onRetry={list.loadMore}
        />
      ) : null}
    </View>
  )
}
