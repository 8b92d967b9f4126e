import { View } from '@tarojs/components'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { NoticeRow } from './notice-row'
import type { Inbox } from './use-inbox'
import './inbox.scss'

export function InboxList({ list, isRead, tap, markAll, marking }: Inbox) {
  const at = now()
  const unread = (list.items ?? []).some((notice) => !isRead(notice))
  return (
    <PagedView
      list={list}
      empty={
        <Empty icon="message" title="还没有消息" text="报名结果、轮到候补、活动改期，都会在这里告诉您。" />
      }
    >
      {(items) => (
        <>
          {unread ? (
            <View className="inbox-all">
              <Button kind="text" size="small" icon="check" loading={marking.pending} onTap={markAll}>
                全部标为已读
              </Button>
            </View>
          ) : null}
          {marking.error ? <Notice error={marking.error} /> : null}
          <Card inset="flush">
            {items.map((notice) => (
              <NoticeRow
                key={notice.id}
                notice={notice}
                read={isRead(notice)}
                now={at}
                onTap={() => tap(notice)}
              />
            ))}
          </Card>
        </>
      )}
    </PagedView>
  )
}
