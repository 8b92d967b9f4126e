import { View } from '@tarojs/components'
import { formatDateTime } from '@contract/values/time'
import { statusNames, type DeskItem, type NewsStatus } from '@contract/news'
import type { IconName } from '@/components/icon'
import { Tag } from '@/components/tag'
import { isWithReaders } from './desk-actions'

const looks: Record<NewsStatus, { tone: 'quiet' | 'accent' | 'good' | 'wait'; icon: IconName }> = {
  draft: { tone: 'quiet', icon: 'edit' },
  checking: { tone: 'wait', icon: 'clock' },
  scheduled: { tone: 'wait', icon: 'schedule' },
  published: { tone: 'good', icon: 'done' },
  refused: { tone: 'accent', icon: 'warning' },
  withdrawn: { tone: 'quiet', icon: 'undo' },
}

/** Everything about where an item stands, in words. */
export function StatusLine({ item }: { item: DeskItem }) {
  const { status, scheduledAt } = item
  const isOlderVersionOut = isWithReaders(item) && status !== 'published'
  return (
    <View className="office-tags">
      <Tag {...looks[status]}>
        {status === 'scheduled' && scheduledAt ? `${formatDateTime(scheduledAt)} 发布` : statusNames[status]}
      </Tag>
      {item.pinned && (
        <Tag tone="accent" icon="pin">
          置顶
        </Tag>
      )}
      {isOlderVersionOut && <Tag>读者看到的是上一版</Tag>}
      {item.changed && status === 'published' && <Tag tone="wait">有未发布的修改</Tag>}
    </View>
  )
}
