import { Text, View } from '@tarojs/components'
import type { DeskItem, NewsStatus } from '@contract/news'
import { formatDateTime } from '@contract/values/time'
import { audienceGroups, audienceNames, forwardingNotes } from '@contract/access'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import type { IconName } from '@/components/icon'
import { backToDesk, go, paths } from '../paths'

type Words = { icon: IconName; title: string; text: string }

const notOut = (): Words => ({
  icon: 'warning',
  title: '没有发布',
  text: '这条刚刚被撤回或改成了草稿，请在工作台核对。',
})

const results: Record<NewsStatus, (item: DeskItem) => Words> = {
  draft: notOut,
  withdrawn: notOut,
  published: (item) => ({
    icon: 'done',
    title: '已发布',
    text: `${audienceNames[item.audience]}现在就能看到。`,
  }),
  scheduled: (item) => ({
    icon: 'schedule',
    title: '已定时',
    text: `${item.scheduledAt ? formatDateTime(item.scheduledAt) : '到时间'} 自动发布，您可以离开。要修改，请在工作台先取消发布。`,
  }),
  checking: (item) => ({
    icon: 'clock',
    title: '正在检查图片',
    text: `微信要检查图片，一般几分钟。通过后${item.scheduledAt ? '到时间' : ''}自动发布，您可以离开；没有通过会在工作台写明原因。`,
  }),
  refused: (item) => ({ icon: 'warning', title: '没有通过检查', text: item.reason ?? '' }),
}

export function PublishResult({ item, onGoOn }: { item: DeskItem; onGoOn(): void }) {
  const { icon, title, text } = results[item.status](item)
  return (
    <Empty icon={icon} title={title} text={text}>
      <View className="office-stack">
        {item.status === 'published' ? (
          <>
            <Text className="office-hint">
              {`下一步：打开文章，点“转发”，发到${audienceGroups[item.audience]}。${forwardingNotes[item.audience] ?? ''}哪些商会看过，在“触达”里看得到。`}
            </Text>
            <Button icon="share" onTap={() => go(paths.read(item.id))}>
              打开文章，转发到群
            </Button>
            <Button kind="plain" icon="reach" onTap={() => go(paths.reach(item.id))}>
              看触达
            </Button>
          </>
        ) : null}
        <Button kind={item.status === 'published' ? 'plain' : 'primary'} onTap={backToDesk}>
          回到工作台
        </Button>
        {item.status === 'refused' ? (
          <Button kind="plain" onTap={onGoOn}>
            继续修改
          </Button>
        ) : item.status === 'published' ? null : (
          <Button kind="plain" icon="preview" onTap={() => go(paths.preview(item.id))}>
            看一看
          </Button>
        )}
      </View>
    </Empty>
  )
}
