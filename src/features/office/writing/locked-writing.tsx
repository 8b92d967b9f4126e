import { View } from '@tarojs/components'
import type { NewsEditing } from '@contract/news'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { go, paths } from '../paths'

function words({ status, scheduledAt, reason }: NewsEditing) {
  if (status === 'withdrawn')
    return { text: `这条已经撤回：${reason ?? ''}。恢复为草稿后可以修改、再发布。`, go: '恢复为草稿' }
  const when = scheduledAt ? `定于 ${formatDateTime(scheduledAt)} 发布` : '正在检查图片，通过后就发布'
  return { text: `这条${when}。要修改，请先取消发布。`, go: '取消发布，开始修改' }
}

/** What is on its way to readers, or was taken from them, is not changed by a slip of the finger. */
export function LockedWriting({ editing, onOpened }: { editing: NewsEditing; onOpened(): void }) {
  const { run, pending, error } = useCommand(async () => {
    await api.news.reopen({ id: editing.id })
    onOpened()
  })
  const said = words(editing)
  return (
    <Empty icon="lock" title={editing.title || '（还没有标题）'} text={said.text}>
      {error && <Notice error={error} />}
      <View className="office-stack">
        <Button loading={pending} onTap={() => void run()}>
          {said.go}
        </Button>
        <Button kind="plain" icon="preview" onTap={() => go(paths.preview(editing.id))}>
          看一看
        </Button>
      </View>
    </Empty>
  )
}
