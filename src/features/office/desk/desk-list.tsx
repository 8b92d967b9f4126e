import { View } from '@tarojs/components'
import { statusNames, type DeskItem } from '@contract/news'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { ListFooter } from '@/components/list-footer'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { go, paths } from '../paths'
import { isWaiting } from './desk-actions'
import { DeskRow } from './desk-row'
import type { useDesk } from './use-desk'
import './desk.scss'

const open = (item: DeskItem) =>
  go(isWaiting(item) || item.status === 'withdrawn' ? paths.preview(item.id) : paths.edit(item.id))

export function DeskList({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const { list, status } = desk
  if (list.loading) {
    return (
      <Card>
        {[0, 1, 2, 3].map((row) => (
          <Skeleton key={row} />
        ))}
      </Card>
    )
  }
  if (!list.items)
    return list.error ? <Notice error={list.error} onRetry={() => void list.refresh()} /> : null
  if (list.items.length === 0) {
    return status === 'all' ? (
      <Empty icon="news" title="还没有资讯" text="写下第一条，发布后会长、秘书长和会员就能看到。">
        <Button icon="edit" onTap={() => go(paths.write)}>
          写资讯
        </Button>
      </Empty>
    ) : (
      <Empty title={`没有“${statusNames[status]}”的资讯`}>
        <Button kind="plain" onTap={() => desk.setStatus('all')}>
          看全部
        </Button>
      </Empty>
    )
  }
  return (
    <View>
      {list.error && (
        <Notice error={list.error} retrying={list.refreshing} onRetry={() => void list.refresh()} />
      )}
      <View className="desk-list">
        {list.items.map((item) => (
          <DeskRow key={item.id} item={item} onOpen={() => open(item)} onMore={() => desk.setChosen(item)} />
        ))}
      </View>
      <ListFooter
        loading={list.loadingMore}
        atEnd={list.atEnd}
        error={list.moreError}
        onRetry={() => void list.loadMore()}
      />
    </View>
  )
}
