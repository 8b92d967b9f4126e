import { Text, View } from '@tarojs/components'
import { formatAgo } from '@contract/values/time'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { useNow } from '@/lib/use-now'
import type { DoorView } from './use-door'
import './door.scss'

type Props = Pick<DoorView, 'queue' | 'list'> & { door: NonNullable<DoorView['door']> }

const nameIn = (door: Props['door'], id: string) =>
  door.day.items.find(({ participantId }) => participantId === id)?.name ?? '名单外的人'

/** How far the server is: what waits on the phone, and how old its list is. */
export function SyncLine({ queue, list, door }: Props) {
  const at = useNow(30_000)
  const { queue: marks, sending, error, problems, send, forget } = queue
  const offline = (error ?? list.error)?.kind === 'unavailable'
  const trouble = [error, list.error].find((each) => each && each.kind !== 'unavailable')
  return (
    <View>
      {offline ? (
        <Notice kind="wait" icon="offline">
          网络不可用，签到照常：先存在这台手机里，联网后自动上传。
        </Notice>
      ) : null}
      {trouble ? <Notice error={trouble} /> : null}
      {problems.length ? (
        <Notice>
          {problems.map(({ participantId, note }, index) => (
            <Text
              key={index}
              className="door-sync__problem"
            >{`${nameIn(door, participantId)}：${note}`}</Text>
          ))}
          <Button kind="text" onTap={forget}>
            知道了
          </Button>
        </Notice>
      ) : null}
      <View className="door-sync">
        <Text className="door-sync__words">
          {marks.length
            ? `待上传 ${marks.length} 条`
            : `全部已上传 · 名单 ${formatAgo(door.day.asOf, at)}更新`}
        </Text>
        {marks.length ? (
          <Button kind="plain" size="small" icon="upload" loading={sending} onTap={() => void send()}>
            上传
          </Button>
        ) : (
          <Button
            kind="plain"
            size="small"
            icon="retry"
            loading={list.refreshing}
            onTap={() => void list.refresh()}
          >
            更新名单
          </Button>
        )}
      </View>
    </View>
  )
}
