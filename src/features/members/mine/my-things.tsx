import type { Standing } from '@contract/members'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Tag } from '@/components/tag'
import { go, paths } from '../paths'

/** What concerns me now: what I was told, and where I take part. Nobody is told anything before he has consented. */
export function MyThings({ standing: { unread, posts, consented } }: { standing: Standing }) {
  if (!posts.length && !consented) return null
  return (
    <Card inset="flush">
      <Cell
        icon="message"
        title="消息"
        value={unread ? <Tag tone="accent">{`${unread} 条未读`}</Tag> : '没有未读'}
        leads
        onTap={() => go(paths.inbox)}
      />
      {posts.length ? (
        <Cell
          icon="activity"
          title="我的活动"
          note="报过名的、参加过的"
          leads
          onTap={() => go(paths.activities)}
        />
      ) : null}
      {posts.length ? (
        <Cell
          icon="pledge"
          title="我的认捐"
          note="进度、证书、票据"
          leads
          onTap={() => go('/packages/pledges/mine/index')}
        />
      ) : null}
    </Card>
  )
}
